"""A reading: what one article says, and in whose voice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from whence.record.attribution import Attribution
from whence.record.document import Document
from whence.record.errors import ErrorKind, WhenceError
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
        unread: why the document was stored but not read ("no reader for Polish (pl) yet");
            None where it was read.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    attributions: tuple[Attribution, ...]
    maker: Maker
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
