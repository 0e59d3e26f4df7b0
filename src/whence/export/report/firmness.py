"""How firmly things are said: the markers of an article by class, with their words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from whence.export.notes import Note
from whence.export.report.place import Place, places, token
from whence.export.wording import MARKERS
from whence.record import Marker, MarkerKind, Owner, Reading

# Lines under the text come in few kinds, so kinds of marker that do a like thing share one.
# Negation has none: it is in every other sentence, and a line under each "not" tells nothing.
_GROUPS: Final[dict[MarkerKind, str]] = {
    "hedge": "softer",
    "distancing": "apart",
    "scare_quotes": "apart",
    "negation": "",
    "denial": "turned",
    "call": "turned",
    "factive": "pressed",
    "loaded": "pressed",
    "booster": "pressed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkerClass:
    """All markers of one kind.

    Args:
        name: the kind in a word or two.
        group: class of the line under its words: softer, apart, turned, pressed, or empty for none.
        meaning: what words of the kind do.
        count: how many there are.
        author, source: the words that are the author's own, and those that are a source's.
        tell: names of their notes, for highlighting.
    """

    name: str
    group: str
    meaning: str
    count: int
    author: tuple[Place, ...]
    source: tuple[Place, ...]
    tell: str


def group_of(kind: MarkerKind) -> str:
    """Return the class of the line that is drawn under a marker of this kind, empty for none."""
    return _GROUPS[kind]


def firmness(reading: Reading, ordinal: int) -> Iterator[MarkerClass]:
    """Yield the kinds of marker that a reading has, each with all its words.

    Args:
        reading: any reading.
        ordinal: the article's place in the report, from 1.
    """
    text = reading.document.text
    numbered = list(enumerate(reading.markers, 1))
    for kind, (name, meaning) in MARKERS.items():
        found = [(number, marker) for number, marker in numbered if marker.kind == kind]
        if not found:
            continue

        def words(owner: Owner, among: list[tuple[int, Marker]] = found) -> tuple[Place, ...]:
            notes = [(one.span, Note("marker", at)) for at, one in among if one.owner == owner]
            return places(notes, text, ordinal)

        yield MarkerClass(
            name=name,
            group=_GROUPS[kind],
            meaning=meaning,
            count=len(found),
            author=words("author"),
            source=words("source"),
            tell=" ".join(token(Note("marker", number), ordinal) for number, _ in found),
        )
