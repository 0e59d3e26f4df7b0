"""The flags of a report: what does not fit, and the exact words that raise it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from whence.export.notes import Note
from whence.export.report.place import Place, places, token
from whence.export.visible import one_line
from whence.export.wording import flag_phrase
from whence.record import Reading

# An acronym may stand a hundred times in an article: so many places are linked and signed.
MOST_PLACES: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagView:
    """One flag.

    Args:
        number: its place in the reading, from 1.
        name: its kind in words.
        message: what does not fit.
        words: the words that raise it, at most six places of them.
        more: how many further places there are.
        tell: name of its note, for highlighting.
    """

    number: int
    name: str
    message: str
    words: tuple[Place, ...]
    more: int
    tell: str


def flags(reading: Reading, ordinal: int) -> Iterator[FlagView]:
    """Yield what the report prints of each flag of a reading.

    Args:
        reading: any reading.
        ordinal: the article's place in the report, from 1.
    """
    for number, flag in enumerate(reading.flags, 1):
        notes = [(span, Note("flag", number, item)) for item, span in enumerate(flag.spans, 1)]
        yield FlagView(
            number=number,
            name=flag_phrase(flag.kind),
            message=one_line(flag.message),
            words=places(notes[:MOST_PLACES], reading.document.text, ordinal),
            more=len(notes[MOST_PLACES:]),
            tell=token(Note("flag", number), ordinal),
        )
