"""Ranges written as one: "3 to 5 May", "2014-2016"."""

from __future__ import annotations

from whence.language.en.time.names import MONTHS
from whence.language.en.time.numbers import ordinal
from whence.reading.date.calendar import covered, day_value
from whence.reading.date.match import Match
from whence.reading.date.resolve import bare
from whence.reading.date.scene import Meaning, Scene


def days(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "3 to 5 May", "May 3-5, 2019"."""
    if match.has("and"):
        before = match.before()
        if before is None or before.word != "between":
            return None
    month = MONTHS[match.word("month", "month_or_word") or ""]
    numbers = [int(w) if w.isdecimal() else ordinal(w) or 0 for w in match.all("day", "ordinal")]
    year = match.word("year")
    values = []
    for number in numbers:
        if year is not None:
            values.append(day_value(int(year), month, number))
        else:
            meaning = bare.day(match, scene, month, number)
            values.append(meaning.value if meaning else None)
    return _range(values)


def years(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "2014-2016", "2014-16"."""
    words = [word for word in match.words() if word.isdecimal()]
    if len(words) != 2:
        return None
    first, last = words
    if match.has("to"):
        before = match.before()
        if len(last) != 4 or (before is not None and before.word in ("$", "£", "€")):
            return None
    if len(last) not in (2, 4) or not 1500 <= int(first) < 2100:
        return None
    return _range([first, first[: 4 - len(last)] + last])


def _range(values: list[str | None]) -> Meaning | None:
    value = "/".join(each or "" for each in values)
    return Meaning(kind="date", value=value) if covered(value) else None
