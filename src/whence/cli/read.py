"""`whence read`: who says what in articles."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from whence import desk
from whence.cli.destination import checked
from whence.cli.run import cores, run
from whence.desk import Format

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT",
        help="A text file, a saved HTML page, a JSON-lines corpus (each also gzipped), a folder "
        "of them, a URL, or - for standard input.",
        show_default=False,
    ),
]
Form = Annotated[Format, typer.Option("--format", help="How the readings are written.")]
Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        metavar="FILE",
        callback=checked,
        help="Write to FILE, which is complete or not there.",
    ),
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        metavar="N",
        min=1,
        help="Processes for many inputs.",
        show_default="the cores, up to 8",
    ),
]
Private = Annotated[
    bool,
    typer.Option("--allow-private", help="Let URLs point to private and loopback addresses."),
]
Quiet = Annotated[bool, typer.Option("--quiet", help="No progress and no summary.")]


def read(
    inputs: Inputs,
    format: Form = "terminal",
    out: Out = None,
    jobs: Jobs = None,
    allow_private: Private = False,
    quiet: Quiet = False,
) -> None:
    """Show who says what in articles, and in whose voice.

    Exit status: 0 if every input was read, 1 if one could not be, 2 for wrong usage, 130 if
    interrupted.
    """
    results = desk.read(inputs, jobs=jobs or cores(), allow_private=allow_private)
    run(results, format, out, quiet=quiet)
