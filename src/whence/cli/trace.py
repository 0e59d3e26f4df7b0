"""`whence trace`: which article comes from which, and what was lost on the way."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from whence import desk
from whence.cli.destination import opened
from whence.cli.progress import Stages
from whence.cli.read import Inputs, Jobs, Out, Private, Quiet
from whence.cli.run import complain, cores, ended
from whence.desk import TraceFormat

Form = Annotated[TraceFormat, typer.Option("--format", help="How the lineage is written.")]
Work = Annotated[
    Path | None,
    typer.Option(
        "--work",
        metavar="FOLDER",
        help="Where readings are kept, so that a run that was stopped goes on where it was.",
        show_default="the user's cache",
    ),
]


def trace(
    inputs: Inputs,
    format: Form = "terminal",
    out: Out = None,
    work: Work = None,
    jobs: Jobs = None,
    allow_private: Private = False,
    quiet: Quiet = False,
) -> None:
    """Show which article comes from which, and what was lost on the way.

    Articles that are not read yet are read first, and their readings kept: a run that was
    stopped goes on where it was.

    Exit status: 0 if every input was read, 1 if one could not be, 2 for wrong usage, 130 if
    interrupted.
    """
    with ended(out):
        with Stages(shown=not quiet) as stages:
            traced = desk.trace(
                inputs,
                jobs=jobs or cores(),
                allow_private=allow_private,
                work=work,
                progress=stages.tell,
            )
        with opened(out, for_people=format == "terminal") as file:
            desk.write_lineage(traced, file, format)
    for failure in traced.failures:
        complain(failure.message)
    if traced.failures:
        raise typer.Exit(1)
