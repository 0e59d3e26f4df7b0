"""Names of the places in a page's text that its panels link to and light up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from whence.export.notes import Note
from whence.export.visible import one_line
from whence.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Words of an article, and the elements of the page where they stand."""

    words: str
    anchors: tuple[str, ...]


def token(note: Note, ordinal: int) -> str:
    """Return the name that all pieces of one actor, date, flag, marker or step of a chain share.

    Args:
        note: a note of the text.
        ordinal: the article's place in the report, from 1.
    """
    return anchor(note, ordinal) if note.layer == "step" else f"{note.layer}{ordinal}-{note.number}"


def anchor(note: Note, ordinal: int) -> str:
    """Return the id of the element where the words of a note begin."""
    return f"{note.layer}{ordinal}-{note.number}-{note.item}"


def places(notes: Iterable[tuple[Span, Note]], text: str, ordinal: int) -> tuple[Place, ...]:
    """Return the words of notes, those that differ only in case as one, in order of first use.

    Args:
        notes: spans with their notes; empty spans have no place and are left out.
        text: the article's text.
        ordinal: the article's place in the report, from 1.
    """
    words: dict[str, str] = {}
    anchors: dict[str, list[str]] = {}
    for span, note in notes:
        if not len(span):
            continue
        shown = one_line(span.of(text))
        key = shown.casefold()
        words.setdefault(key, shown)
        anchors.setdefault(key, []).append(anchor(note, ordinal))
    return tuple(Place(words=words[key], anchors=tuple(anchors[key])) for key in words)
