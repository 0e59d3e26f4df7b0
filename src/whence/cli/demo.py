"""`whence demo`: the invented articles that come with Whence."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from whence import desk
from whence.cli.destination import opened
from whence.cli.progress import Stages
from whence.cli.run import cores, ended

LINEAGE, READINGS = "lineage.html", "readings.html"


def _folder(out: Path) -> Path:
    """Return `out`, where a folder is or can be made; a typer callback."""
    if out.exists() and not out.is_dir():
        raise typer.BadParameter(f"{out} is not a folder")
    return out


def demo(
    out: Annotated[
        Path,
        typer.Option("--out", metavar="FOLDER", callback=_folder, help="Where the pages go."),
    ] = Path("whence-demo"),
) -> None:
    """Trace the sample articles: the lineage here, and two pages on them in a folder.

    The articles, their people, places and outlets are invented.
    """
    with ended(out):
        with Stages(shown=True) as stages:
            traced = desk.demo(jobs=cores(), progress=stages.tell)
        desk.write_lineage(traced, sys.stdout, "terminal")
        out.mkdir(parents=True, exist_ok=True)
        with opened(out / LINEAGE, for_people=False) as file:
            desk.write_lineage(traced, file, "html")
        with opened(out / READINGS, for_people=False) as file:
            desk.write(traced.lineage.readings, file, "html")
    typer.echo(f"Which article comes from which, drawn: {(out / LINEAGE).resolve()}")
    typer.echo(f"Who says what in each of them: {(out / READINGS).resolve()}")
