"""Where a verb's output goes: standard output, or a file that is complete or not there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

import typer


def checked(out: Path | None) -> Path | None:
    """Return `out`, or None for standard output ("-" too); a typer callback.

    Raises:
        typer.BadParameter: if no file can be made there.
    """
    if out is None or str(out) == "-":
        return None
    if out.is_dir():
        raise typer.BadParameter(f"{out} is a folder")
    if not out.parent.is_dir():
        raise typer.BadParameter(f"there is no folder {out.parent}")
    return out


@contextmanager
def opened(out: Path | None, *, for_people: bool) -> Iterator[TextIO]:
    """Open where the output goes.

    A file is written under another name and takes its own only once it is complete: if the
    body raises, what was there before stays.

    Args:
        out: a checked file; None for standard output.
        for_people: standard output keeps the terminal's encoding, and shows what it lacks as "?";
            everything else is UTF-8.

    Yields:
        The open file.

    Raises:
        OSError: if it cannot be written.
    """
    if out is None:
        if isinstance(sys.stdout, TextIOWrapper):
            if for_people:
                sys.stdout.reconfigure(errors="replace")
            else:
                sys.stdout.reconfigure(encoding="utf-8", newline="\n")
        yield sys.stdout
        sys.stdout.flush()
        return
    # Another name for a device or a pipe would take its place.
    if out.exists() and not out.is_file():
        with out.open("w", encoding="utf-8", newline="\n") as file:
            yield file
        return
    whole = out.resolve()
    part = whole.with_name(f".{whole.name}.{os.getpid()}.part")
    try:
        with part.open("x", encoding="utf-8", newline="\n") as file:
            yield file
        part.replace(whole)
    finally:
        part.unlink(missing_ok=True)
