"""Inputs as people name them → items, lazily and in order."""

from __future__ import annotations

import io
import logging
import os
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import BinaryIO, cast
from urllib.parse import unquote, urlsplit

from whence.ingest import corpus, source
from whence.ingest.decode import check_text, form_of
from whence.ingest.folder import walk
from whence.ingest.item import (
    Address,
    File,
    Form,
    Held,
    Item,
    Limits,
    printable,
    problem,
)
from whence.record import Failure, InputError

_FORMS: dict[str, Form | None] = {
    ".txt": "text",
    ".text": "text",
    ".htm": "html",
    ".html": "html",
    ".xhtml": "html",
    ".jsonl": None,
    ".ndjson": None,
}
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]+)://", re.IGNORECASE)
_HEAD = 4096
_LONGEST_ID = 200
_log = logging.getLogger(__name__)


def items(
    inputs: Iterable[str], *, limits: Limits | None = None, stdin: BinaryIO | None = None
) -> Iterator[Item | Failure]:
    """Yield what there is to read in `inputs`, in order, one at a time.

    An input is a text file, a saved page, a JSON-lines corpus (one item a line; blank lines do
    not count), any of these compressed with gzip, a folder, a URL, or "-" for standard input. A
    file's ending tells what it is (.txt .text, .html .htm .xhtml, .jsonl .ndjson, with or without
    .gz); a file with another, named outright, is told by its first bytes. A folder is read with
    its subfolders, in order of name; hidden files and files with other endings are skipped.

    An id is the file's stem, the record's id, or the last part of a URL's path; one that has been
    given already gets "-2", "-3", … after it, and the first time that happens is logged as a
    warning.

    Args:
        inputs: paths, URLs, "-".
        limits: how much of one article is read.
        stdin: what "-" stands for; the process's standard input if None.

    Yields:
        An item, or the failure that stands in its place.
    """
    names = _Names()
    bounds = limits or Limits()
    for given in inputs:
        try:
            yield from _input(given, names, bounds, stdin)
        except InputError as error:
            yield Failure.of(printable(given), error)


def _input(
    given: str, names: _Names, limits: Limits, stdin: BinaryIO | None
) -> Iterator[Item | Failure]:
    if given == "-":
        yield from _stream(stdin or sys.stdin.buffer, names, limits)
    elif scheme := _SCHEME.match(given):
        if scheme[1].lower() not in ("http", "https"):
            raise problem(given, "only http and https addresses are read", "unsupported")
        yield Item(
            id=names.given(_page_name(given), given),
            name=given,
            origin=Address(url=given),
            limits=limits,
        )
    elif Path(given).is_dir():
        yield from _folder(given, names, limits)
    else:
        yield from _file(given, names, limits)


def _folder(path: str, names: _Names, limits: Limits) -> Iterator[Item | Failure]:
    empty = True
    for entry in walk(path):
        if isinstance(entry, InputError):
            empty = False
            yield Failure.of(printable(str(entry).partition(": ")[0]), entry)
        elif _ending(entry)[1] in _FORMS:
            empty = False
            try:
                yield from _file(entry, names, limits)
            except InputError as error:
                yield Failure.of(printable(entry), error)
    if empty:
        raise problem(path, "no articles in this folder (text, HTML, JSON lines)", "empty")


def _file(path: str, names: _Names, limits: Limits) -> Iterator[Item | Failure]:
    stem, ending = _ending(path)
    if not os.path.lexists(path):
        raise problem(path, "no such file or folder", "not_found")
    form = _FORMS.get(ending)
    if form is None:
        with source.opened(path) as file:
            if ending in _FORMS or _holds_records(file, path):
                yield from _records(file, path, names, limits)
                return
    yield Item(
        id=names.given(stem, path), name=path, origin=File(path=path, form=form), limits=limits
    )


def _holds_records(file: io.BufferedReader, path: str) -> bool:
    head = file.peek(_HEAD)[:_HEAD]
    check_text(head, path)
    return bool(head) and form_of(head) is None


def _stream(stream: BinaryIO, names: _Names, limits: Limits) -> Iterator[Item | Failure]:
    try:
        file = source.plain(io.BufferedReader(cast(io.RawIOBase, stream)))
        if _holds_records(file, "-"):
            yield from _records(file, "-", names, limits)
            return
        content = source.read_article(file, "-", limits)
    except (OSError, *source.DAMAGED) as error:
        raise source.fault("-", error) from error
    held = Held(content=content, form=form_of(content[:_HEAD]) or "text")
    yield Item(id=names.given("stdin", "-"), name="-", origin=held, limits=limits)


def _records(
    file: io.BufferedReader, path: str, names: _Names, limits: Limits
) -> Iterator[Item | Failure]:
    count = 0
    for number, line in source.lines(file, path, limits):
        if isinstance(line, bytes):
            line = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
            if not line.strip():
                continue
        count += 1
        name = f"{path}:{number}"
        try:
            if isinstance(line, InputError):
                raise line
            id, record = corpus.parse(line, name)
        except corpus.RecordError as error:
            yield Failure.of(names.given(error.id, name), error, line=number)
        except InputError as error:
            yield Failure.of(printable(name), error, line=number)
        else:
            yield Item(id=names.given(id, name), name=name, origin=record, limits=limits)
    if not count:
        raise problem(path, "the file is empty", "empty")


def _ending(path: str) -> tuple[str, str]:
    """Return a file's stem and its ending in lower case, a last ".gz" left out of both."""
    name = PurePath(path)
    if name.suffix.lower() == ".gz":
        name = name.with_suffix("")
    return name.stem, name.suffix.lower()


def _page_name(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    last = PurePath(unquote(parts.path).rstrip("/")).name
    return PurePath(last).stem or parts.hostname or url


class _Names:
    """Gives every item an id that no other has."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}
        self._warned = False

    def given(self, wanted: str, place: str) -> str:
        """Return `wanted` on one line, with a number after it if it has been given before.

        Args:
            wanted: the id that the article would have alone.
            place: where it was found, for the warning.
        """
        base = id = (
            printable(wanted)[:_LONGEST_ID] if len(wanted) > _LONGEST_ID else printable(wanted)
        )
        while id in self._taken:
            self._last[base] = self._last.get(base, 1) + 1
            id = f"{base}-{self._last[base]}"
        if id != base and not self._warned:
            self._warned = True
            _log.warning(
                "%s: the id %s is taken, so this article is %s; others like it are numbered too",
                printable(place),
                base,
                id,
            )
        self._taken.add(id)
        return id
