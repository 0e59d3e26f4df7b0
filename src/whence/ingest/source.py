"""Bytes out of files and streams, within limits, gzip undone."""

from __future__ import annotations

import gzip
import io
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from whence.ingest.item import Limits, problem, size
from whence.record import InputError

_GZIP = b"\x1f\x8b"
_LINE_SKIPPED_AT_MOST = 50
DAMAGED = (gzip.BadGzipFile, EOFError, zlib.error)


def fault(name: str, error: OSError | EOFError | zlib.error) -> InputError:
    """Return the one-line error for a failure of the operating system or of gzip."""
    if isinstance(error, DAMAGED):
        return problem(name, "its gzip compression is damaged or cut short", "unreadable")
    if isinstance(error, FileNotFoundError):
        return problem(name, "no such file or folder", "not_found")
    if isinstance(error, PermissionError):
        return problem(name, "no permission to read it", "unreadable")
    return problem(name, f"cannot be read ({error.strerror or error})", "unreadable")


@contextmanager
def opened(path: str) -> Iterator[io.BufferedReader]:
    """Open a regular file, undoing gzip (told by its first bytes, not by its name).

    Raises:
        InputError: if it is missing, may not be read, or is a device, a pipe or a folder.
    """
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise problem(path, "not a regular file (a pipe can be read as '-')", "unsupported")
        with Path(path).open("rb") as file:
            yield plain(file)
    except (OSError, *DAMAGED) as error:
        raise fault(path, error) from error


def plain(file: io.BufferedReader) -> io.BufferedReader:
    """Return `file`, or what is in it where it is compressed with gzip."""
    if file.peek(2)[:2] == _GZIP:
        # GzipFile decompresses as it is read, so the reader's limits hold for what comes out.
        return io.BufferedReader(cast(io.RawIOBase, gzip.GzipFile(fileobj=file)), 1 << 16)
    return file


def read_article(file: BinaryIO, name: str, limits: Limits) -> bytes:
    """Return all of `file`, which may hold no more than the limit for one article.

    Raises:
        InputError: of kind "too_large" or "empty".
    """
    content = file.read(limits.article_bytes + 1)
    if len(content) > limits.article_bytes:
        raise too_large(name, limits)
    if not content:
        raise problem(name, "the file is empty", "empty")
    return content


def read_file(path: str, limits: Limits) -> bytes:
    """Return the bytes of a file that holds one article, gzip undone.

    Raises:
        InputError: if it cannot be read, is empty, or is too large; a file over the limit is
            refused by its size, unread, and a compressed one as soon as its content passes it.
    """
    with opened(path) as file:
        compressed = isinstance(file.raw, gzip.GzipFile)
        if not compressed and Path(path).stat().st_size > limits.article_bytes:
            raise too_large(path, limits)
        return read_article(file, path, limits)


def too_large(name: str, limits: Limits) -> InputError:
    """Return the error for an article over the limit."""
    return problem(name, f"larger than {size(limits.article_bytes)}", "too_large")


def lines(file: BinaryIO, name: str, limits: Limits) -> Iterator[tuple[int, bytes | InputError]]:
    """Yield the lines of a corpus with their numbers from 1, never holding an overlong one.

    A line over the limit gives an error in its place; one that does not end within fifty times
    the limit ends the corpus, so that no decompression bomb is followed to its end.
    """
    most = limits.article_bytes
    number = 0
    while line := file.readline(most + 2):
        number += 1
        if len(line.rstrip(b"\r\n")) <= most:
            yield number, line
            continue
        yield number, too_large(f"{name}:{number}", limits)
        for _ in range(_LINE_SKIPPED_AT_MOST):
            if not line or line.endswith(b"\n"):
                break
            line = file.readline(most)
        else:
            yield number, problem(f"{name}:{number}", "the line does not end", "too_large")
            return
