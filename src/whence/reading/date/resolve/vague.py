"""Vague dates: "early March", "the end of 2019", "late last week"."""

from __future__ import annotations

from whence.reading.date.calendar import covered
from whence.reading.date.match import Match
from whence.reading.date.scene import Meaning
from whence.record import Interval

_THIRDS = {
    "early": (0, 1),
    "beginning": (0, 1),
    "start": (0, 1),
    "mid": (1, 2),
    "middle": (1, 2),
    "late": (2, 3),
    "end": (2, 3),
    "close": (2, 3),
    "rest": (1, 3),
    "remainder": (1, 3),
}


def narrowed(match: Match, value: str) -> Meaning:
    """Return the meaning of `value`, of which the match may name only the early or late part.

    The value stays the whole, as in TIMEX3; what it covers is a third of it, with blurred edges.
    """
    part = match.word("early", "late", "mid", "edge")
    whole = covered(value)
    if part is None or whole is None:
        return Meaning(kind="date", value=value, vague=match.has("earlier", "later"))
    width = (whole.end - whole.start) / 3
    first, after = _THIRDS[part]
    when = Interval(start=whole.start + first * width, end=whole.start + after * width)
    return Meaning(kind="date", value=value, when=when, vague=True)
