"""What there is to read: small frozen values that travel between processes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from whence.record import ErrorKind, InputError, Interval

Form = Literal["text", "html"]

_MOST_SHOWN = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much of one article is read.

    Args:
        article_bytes: the most bytes of one article, after decompression; of one line of a
            corpus too. A corpus file itself may be of any size.
    """

    article_bytes: int = 5_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """An article in a file of its own; `form` None means: look at its first bytes."""

    path: str
    form: Form | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An article whose bytes are in hand, from standard input or from the web.

    Args:
        content: the bytes, decompressed.
        form: text or page.
        url: where they came from, after redirects.
        charset: the encoding that the server named.
        fetched: when they were taken from the network, UTC.
    """

    content: bytes
    form: Form
    url: str | None = None
    charset: str | None = None
    fetched: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An article from a line of a corpus, its fields checked."""

    text: str
    url: str | None = None
    publisher: str | None = None
    headline: str | None = None
    published: Interval | None = None
    language: str | None = None
    bytes_sha256: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """An article on the web, not yet fetched."""

    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One article to read.

    Args:
        id: unique within one enumeration: the file's stem, the record's id, or a page's name.
        name: what people call it in messages: a path, a URL, "corpus.jsonl:17", "-".
        origin: where its words come from.
        limits: how much of it is read.
    """

    id: str
    name: str
    origin: File | Held | Record | Address
    limits: Limits = field(default_factory=Limits)


def printable(name: str) -> str:
    """Return `name` on one line: control characters and broken surrogates are written out."""
    shown = "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in name[:_MOST_SHOWN]
    )
    return shown if len(name) <= _MOST_SHOWN else shown + "…"


def problem(name: str, cause: str, kind: ErrorKind) -> InputError:
    """Return the error of one line that names the input and the cause."""
    return InputError(f"{printable(name)}: {printable(cause)}", kind=kind)


def size(count: int) -> str:
    """Return a number of bytes as people say it: "20 MB"."""
    if count >= 1_000_000:
        return f"{count / 1_000_000:.3g} MB"
    return f"{count / 1000:.3g} kB" if count >= 1000 else f"{count} bytes"
