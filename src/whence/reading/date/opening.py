"""Openings: "the first weeks of the war", where the article tells when the war began."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from whence.language.en.time.context import BEGAN
from whence.reading.date.calendar import covered
from whence.reading.date.find import Expression
from whence.reading.date.scene import Meaning

_WIDTHS = {"hours": 1, "days": 7, "weeks": 30, "months": 182, "years": 1096}
"""Days that the first of such units are taken to last: of weeks, a month."""
_REACH = 3
"""Words that may stand between an opening and what opens: "of the long war"."""


def with_openings(found: Sequence[Expression]) -> list[Expression]:
    """Return `found` with the openings of what is told to have begun on a date resolved."""
    begun: dict[str, date] = {}
    for each in found:
        covers = each.meaning.covers()
        noun = _begun(each)
        if noun is not None and covers is not None:
            begun.setdefault(noun, covers.start.date())
    return [_resolved(each, begun) for each in found]


def _begun(each: Expression) -> str | None:
    """Return what began at `each`: "war" for "the war began on 4 May"."""
    distance = 1
    while (token := each.match.before(distance)) and token.kind in ("on", "in"):
        distance += 1
    if token is not None and token.word == "out":
        distance += 1
        token = each.match.before(distance)
    if token is None or token.word not in BEGAN:
        return None
    noun = each.match.before(distance + 1)
    return noun.word if noun is not None and noun.kind == "other" else None


def _resolved(each: Expression, begun: dict[str, date]) -> Expression:
    words = each.match.words()
    width = _WIDTHS.get(words[-1])
    if width is None or not ({"first", "early", "opening"} & set(words)):
        return each
    start = next((begun[noun] for noun in _of(each) if noun in begun), None)
    if start is None:
        return each
    value = f"{start.isoformat()}/{(start + timedelta(days=width)).isoformat()}"
    meaning = Meaning(kind="date", value=value, when=covered(value), vague=True)
    return replace(each, meaning=meaning)


def _of(each: Expression) -> list[str]:
    """Return the words right after "of" behind `each`."""
    following = each.match.following()
    if following is None or following.kind != "of":
        return []
    tokens = (each.match.following(distance) for distance in range(2, 2 + _REACH))
    return [token.word for token in tokens if token is not None]
