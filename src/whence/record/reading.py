"""A reading: what one article says, and in whose voice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from whence.record.actor import Acronym, Actor
from whence.record.attribution import Attribution
from whence.record.chain import Chain
from whence.record.document import Document
from whence.record.errors import ErrorKind, WhenceError
from whence.record.event import DatedEvent
from whence.record.flag import Flag
from whence.record.marker import Marker
from whence.record.span import Span

Voice = Literal["own", "attributed", "mixed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence and whose voice it is in: the author's own, attributed, or mixed."""

    span: Span
    voice: Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """What made a record: a program, its version, and its weights' SHA-256 where it has any."""

    name: str
    version: str
    weights_sha256: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read in one document.

    Args:
        document: the document that was read.
        sentences: its sentences in text order, not overlapping.
        attributions: its attributions in order of their first cue.
        maker: what made this reading.
        actors: whom and what it names, in order of first mention.
        acronyms: its acronyms, in order of first use.
        events: its time expressions in text order.
        markers: words of firmness in text order.
        chains: through whom its statements came, in order of first content.
        flags: what does not fit, in order of first span.
        unread: why the document was stored but not read ("no reader for Polish (pl) yet");
            None where it was read.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    attributions: tuple[Attribution, ...]
    maker: Maker
    actors: tuple[Actor, ...] = ()
    acronyms: tuple[Acronym, ...] = ()
    events: tuple[DatedEvent, ...] = ()
    markers: tuple[Marker, ...] = ()
    chains: tuple[Chain, ...] = ()
    flags: tuple[Flag, ...] = ()
    unread: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An input that could not be read, and why.

    Args:
        id: the input's id where it has one, else its name (path, URL, or "corpus.jsonl:17").
        kind: the class of the cause, for programs.
        message: one line that names the input and the cause, for people.
        line: number of the corpus line it stands for, from 1, where it stands for one.
    """

    id: str
    kind: ErrorKind
    message: str
    line: int | None = None

    @classmethod
    def of(cls, id: str, error: WhenceError, *, line: int | None = None) -> Failure:
        """Return the failure that stands for `error` in an output."""
        return cls(id=id, kind=error.kind, message=str(error), line=line)
