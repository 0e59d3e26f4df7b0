"""A text cut into the pieces that attributions, and whatever else is known of it, make of it.

Spans nest, overlap and touch, which elements of a page cannot. So the text is cut at every end of
every span, and each piece carries the marks and notes that lie over it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from whence.export.notes import Note
from whence.record import Attribution, Reading, Span

Role = Literal["source", "cue", "content"]

_INNER: Final[dict[Role, int]] = {"content": 0, "source": 1, "cue": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One attribution's claim on a piece of text.

    Args:
        number: place of the attribution in its reading, from 1.
        role: what the piece is to that attribution.
    """

    number: int
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of text over which no mark or note begins or ends.

    Args:
        span: where it stands.
        marks: the marks over it, innermost first; empty in the author's own words.
        closes: numbers of the attributions whose anchor (first cue, else source, else content)
            ends with this piece: where their index is printed.
        notes: the notes over it, in order.
        opens, ends: those of its notes that begin, and that end, with this piece.
    """

    span: Span
    marks: tuple[Mark, ...]
    closes: tuple[int, ...]
    notes: tuple[Note, ...] = ()
    opens: tuple[Note, ...] = ()
    ends: tuple[Note, ...] = ()

    def numbers(self, role: Role) -> tuple[int, ...]:
        """Return the numbers of the attributions to which this piece is a `role`."""
        return tuple(mark.number for mark in self.marks if mark.role == role)


def depths(attributions: Sequence[Attribution]) -> list[int]:
    """Return how many attributions hold each one, in order; a ring of parents ends the count."""
    parents = {attribution.id: attribution.parent for attribution in attributions}
    counts = []
    for attribution in attributions:
        seen = {attribution.id}
        parent = attribution.parent
        while parent in parents and parent not in seen:
            seen.add(parent)
            parent = parents[parent]
        counts.append(len(seen) - 1)
    return counts


def _anchor_ends(attributions: Sequence[Attribution]) -> dict[int, list[int]]:
    """Return offset → numbers of the attributions whose anchor ends there."""
    ends: dict[int, list[int]] = defaultdict(list)
    for number, attribution in enumerate(attributions, 1):
        spans = [*attribution.cue, *attribution.source, *attribution.content]
        anchor = next((span for span in spans if len(span)), None)
        if anchor is not None:
            ends[anchor.end].append(number)
    return ends


class _Changes(NamedTuple):
    """Offset → what begins there, and offset → what ends there."""

    begin: dict[int, list[Mark | Note]]
    end: dict[int, list[Mark | Note]]

    def add(self, span: Span, what: Mark | Note) -> None:
        if len(span):
            self.begin[span.start].append(what)
            self.end[span.end].append(what)


def _changes(reading: Reading, notes: Iterable[tuple[Span, Note]]) -> _Changes:
    changes = _Changes(defaultdict(list), defaultdict(list))
    for number, attribution in enumerate(reading.attributions, 1):
        roles: tuple[tuple[Role, tuple[Span, ...]], ...] = (
            ("source", attribution.source),
            ("cue", attribution.cue),
            ("content", attribution.content),
        )
        for role, spans in roles:
            for span in spans:
                changes.add(span, Mark(number=number, role=role))
    for span, note in notes:
        changes.add(span, note)
    return changes


def cut(
    reading: Reading, *, at: Iterable[int] = (), notes: Iterable[tuple[Span, Note]] = ()
) -> list[Piece]:
    """Cut the text of a reading at every end of every span of its attributions.

    Args:
        reading: the reading whose text is cut.
        at: further offsets to cut at, say the ends of blocks.
        notes: what else the pieces should tell, and where (`whence.export.notes`).

    Returns:
        Pieces in text order that do not overlap, are not empty and together are the whole text.

    Raises:
        ValueError: if a span or an offset lies outside the text.
    """
    length = len(reading.document.text)
    begin, end = _changes(reading, notes)
    closes = _anchor_ends(reading.attributions)
    depth = depths(reading.attributions)
    cuts = sorted({0, length, *begin, *end, *at})
    if cuts[0] < 0 or cuts[-1] > length:
        raise ValueError(f"a span ends at {cuts[-1]}, outside a text of {length}")

    def inner_first(mark: Mark) -> tuple[int, int, int]:
        return (-depth[mark.number - 1], -_INNER[mark.role], mark.number)

    active: dict[Mark | Note, int] = defaultdict(int)
    pieces = []
    for start, stop in pairwise(cuts):
        for gone in end.get(start, ()):
            active[gone] -= 1
            if not active[gone]:
                del active[gone]
        for come in begin.get(start, ()):
            active[come] += 1
        marks = sorted((one for one in active if isinstance(one, Mark)), key=inner_first)
        pieces.append(
            Piece(
                span=Span(start, stop),
                marks=tuple(marks),
                closes=tuple(closes.get(stop, ())),
                notes=_notes(active),
                opens=_notes(begin.get(start, ())),
                ends=_notes(end.get(stop, ())),
            )
        )
    return pieces


def _notes(among: Iterable[Mark | Note]) -> tuple[Note, ...]:
    return tuple(sorted({one for one in among if isinstance(one, Note)}))
