"""The verbs, gathered."""

from __future__ import annotations

from typing import Annotated

import typer

from whence import __version__
from whence.cli.demo import demo
from whence.cli.read import read
from whence.cli.trace import trace

app = typer.Typer(
    help="Shows who says what in the news, and in whose voice.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(read)
app.command()(trace)
app.command()(demo)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"whence {__version__}")
        raise typer.Exit


@app.callback()
def whence(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Shows who says what in the news, and in whose voice."""
