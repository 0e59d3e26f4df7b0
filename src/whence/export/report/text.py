"""The article's text in a report: blocks of runs, each with its look and what it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from whence.export.dating import spell
from whence.export.notes import Note, notes
from whence.export.pieces import Piece, cut
from whence.export.report.firmness import group_of
from whence.export.report.flags import MOST_PLACES
from whence.export.report.place import anchor, token
from whence.export.visible import one_line, visible
from whence.export.wording import joined, marker_phrase
from whence.record import Attribution, Block, BlockKind, Reading, Span

_PARAGRAPH: Final = re.compile(r"\S(?:.*\S)?")

Shape = Literal["own", "content", "source", "unnamed", "cue"]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexMark:
    """The number printed where an attribution's anchor ends, and its spoken name."""

    number: int
    missing: bool
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagMark:
    """The sign printed after words that raise a flag: the flag's number and its spoken name."""

    number: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A piece of text as an element: its look and what it belongs to.

    Args:
        text: its words.
        shape: the look of its innermost role; "own" where no attribution holds it.
        depth: how many contents lie over it.
        source, cue, content: ids ("3-1 3-2") of the attributions to which it is that.
        marks: index marks to print after it.
        at: tokens of the actors, dates, flags, markers and chains it belongs to.
        anchors: ids that it carries since such a thing begins here.
        firmness: classes of the markers it belongs to.
        flags: signs of flags to print after it.
        title: who, when or what it is, for a pointer that rests on it.
    """

    text: str
    shape: Shape
    depth: int
    source: str
    cue: str
    content: str
    marks: tuple[IndexMark, ...]
    at: str
    anchors: tuple[str, ...]
    firmness: str
    flags: tuple[FlagMark, ...]
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A block of the article, and the white space that stands before it."""

    before: str
    kind: BlockKind
    runs: tuple[Run, ...]


def _blocks(reading: Reading) -> Iterator[Block]:
    """Yield the document's blocks, and each line that no block holds as a paragraph."""
    text, done = reading.document.text, 0
    blocks = sorted(reading.document.blocks, key=lambda block: block.span)
    for block in [*blocks, Block(span=Span(len(text), len(text)), kind="paragraph")]:
        for line in _PARAGRAPH.finditer(text, done, block.span.start):
            yield Block(span=Span(*line.span()), kind="paragraph")
        if len(block.span):
            yield block
        done = block.span.end


def parts(reading: Reading, ordinal: int) -> Iterator[Part]:
    """Yield the blocks of the text in order, cut into runs.

    Args:
        reading: the reading, whose every word may be hostile.
        ordinal: its place in the report, from 1.
    """
    shown = visible(reading.document.text)
    blocks = list(_blocks(reading))
    bounds = {offset for block in blocks for offset in (block.span.start, block.span.end)}
    pieces = iter(cut(reading, at=bounds, notes=notes(reading)))
    piece = next(pieces, None)
    done = 0
    for block in blocks:
        runs = []
        while piece is not None and piece.span.end <= block.span.end:
            if piece.span.start >= block.span.start:
                runs.append(_run(piece, shown, ordinal, reading))
            piece = next(pieces, None)
        before = shown[done : block.span.start]
        yield Part(before=before, kind=block.kind, runs=tuple(runs))
        done = block.span.end


def _run(piece: Piece, shown: str, ordinal: int, reading: Reading) -> Run:
    attributions = reading.attributions

    def ids(numbers: Iterable[int]) -> str:
        return " ".join(f"{ordinal}-{number}" for number in numbers)

    contents = piece.numbers("content")
    marks = [
        _index_mark(number, attributions[number - 1], reading.document.text)
        for number in piece.closes
    ]
    kinds = [reading.markers[note.number - 1].kind for note in _of(piece, "marker")]
    return Run(
        text=piece.span.of(shown),
        shape=_shape(piece, attributions),
        depth=len(contents),
        source=ids(piece.numbers("source")),
        cue=ids(piece.numbers("cue")),
        content=ids(contents),
        marks=tuple(marks),
        at=" ".join(dict.fromkeys(token(note, ordinal) for note in piece.notes)),
        anchors=tuple(anchor(note, ordinal) for note in piece.opens),
        firmness=" ".join(filter(None, dict.fromkeys(map(group_of, kinds)))),
        flags=tuple(_flag_marks(piece, reading)),
        title=_title(piece, reading),
    )


def _of(piece: Piece, layer: str) -> list[Note]:
    return [note for note in piece.notes if note.layer == layer]


def _title(piece: Piece, reading: Reading) -> str:
    """Return what a pointer that rests on a piece is told: who "she" is, when "Tuesday" is."""
    said = []
    for note in piece.notes:
        if note.layer == "actor":
            actor = reading.actors[note.number - 1]
            if actor.mentions[note.item - 1].span.of(reading.document.text) != actor.name:
                said.append(one_line(actor.name))
        elif note.layer == "date":
            when = reading.events[note.number - 1].when
            if when is not None:
                said.append(spell(when))
        elif note.layer == "marker":
            said.append(marker_phrase(reading.markers[note.number - 1]))
    return " · ".join(dict.fromkeys(said))


def _flag_marks(piece: Piece, reading: Reading) -> Iterator[FlagMark]:
    for note in piece.ends:
        if note.layer == "flag" and note.item <= MOST_PLACES:
            message = one_line(reading.flags[note.number - 1].message)
            yield FlagMark(number=note.number, label=f"Flag {note.number}: {message}")


def _shape(piece: Piece, attributions: tuple[Attribution, ...]) -> Shape:
    if not piece.marks:
        return "own"
    inner = piece.marks[0]
    if inner.role == "source" and attributions[inner.number - 1].source_kind != "named":
        return "unnamed"
    return inner.role


def _index_mark(number: int, attribution: Attribution, text: str) -> IndexMark:
    source = one_line(joined(attribution.source, text))
    cue = one_line(joined(attribution.cue, text))
    who = f"source: {source}" if source else "no source given"
    label = f"Attribution {number}, {who}" + (f", cue: {cue}" if cue else "")
    return IndexMark(number=number, missing=attribution.source_kind == "none", label=label)
