"""The files of a folder, in order, without being led in circles."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from whence.ingest.item import problem
from whence.ingest.source import fault
from whence.record import InputError


def walk(path: str) -> Iterator[str | InputError]:
    """Yield the files under a folder, subfolders included, in order of name.

    Hidden files and folders are skipped. Links are followed; a folder is read only once, and a
    link back to a folder it lies in gives an error in its place, as does a folder that cannot be
    read.
    """
    above: list[tuple[int, int]] = []
    seen: set[tuple[int, int]] = set()
    stack: list[tuple[str, int]] = [(path, 0)]
    while stack:
        folder, depth = stack.pop()
        del above[depth:]
        try:
            state = Path(folder).stat()
            entries = sorted(
                (entry for entry in os.scandir(folder) if not entry.name.startswith(".")),
                key=lambda entry: entry.name,
            )
        except OSError as error:
            yield fault(folder, error)
            continue
        here = (state.st_dev, state.st_ino)
        if here in above:
            yield problem(folder, "a link back to a folder it lies in: not followed", "unsupported")
        if here in seen:
            continue
        seen.add(here)
        above.append(here)
        yield from (entry.path for entry in entries if not _is_folder(entry))
        stack.extend((entry.path, depth + 1) for entry in reversed(entries) if _is_folder(entry))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
