"""`whence demo`: the invented articles that come with Whence."""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Annotated

import typer

from whence import desk
from whence.cli.destination import checked
from whence.cli.run import Result, run


def demo(
    out: Annotated[
        Path,
        typer.Option("--out", metavar="FILE", callback=checked, help="Where the report goes."),
    ] = Path("whence-demo.html"),
) -> None:
    """Show one of the sample articles here, and write the report on all of them to a file.

    The articles, their people, places and outlets are invented.
    """
    run(_first_shown(desk.demo()), "html", out, quiet=False)
    typer.echo(f"The report on all sample articles: {out.resolve()}")


def _first_shown(results: Iterable[Result]) -> Generator[Result, None, None]:
    for ordinal, result in enumerate(results):
        if ordinal == 0:
            desk.write([result], sys.stdout, "terminal")
        yield result
