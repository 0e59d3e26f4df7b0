"""Ranges written as one: "3 to 5 May", "2014-2016".

Two dates that could each stand alone ("from 2014 to 2016") are two expressions, as in TIMEX3.
"""

from __future__ import annotations

from dataclasses import replace

from whence.language.en.time.names import MONTHS
from whence.language.en.time.numbers import ordinal
from whence.reading.date.calendar import covered, day_value, month_value
from whence.reading.date.match import Match
from whence.reading.date.resolve import absolute, bare
from whence.reading.date.scene import Meaning, Scene


def days(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "3 to 5 May", "May 3-5, 2019"."""
    if match.has("and") and not _is_between(match):
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


def pair(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "March to May 2003", "28 April to 3 May 2018"."""
    joint = next(i for i, t in enumerate(match) if t.kind in ("hyphen", "to", "and"))
    if match.has("and") and not _is_between(match):
        return None
    first = replace(match, after=match.first + joint)
    last = replace(match, first=match.first + joint + 1)
    resolve = absolute.day if match.has("day", "ordinal") else absolute.month
    end = resolve(last, scene)
    if end is None:
        return None
    # The year of "March to May 2003" is that of both.
    month = MONTHS[first.word("month", "month_or_word") or ""]
    day = first.word("day", "ordinal")
    number = (int(day) if day.isdecimal() else ordinal(day) or 0) if day else None
    year = int(end.value[:4])
    start = month_value(year, month) if number is None else day_value(year, month, number)
    return _range([start, end.value])


def _is_between(match: Match) -> bool:
    before = match.before()
    return before is not None and before.word == "between"


def years(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "2014-2016", "2014-16"."""
    words = [word for word in match.words() if word.isdecimal()]
    if len(words) != 2:
        return None
    first, last = words
    if len(last) not in (2, 4) or not 1500 <= int(first) < 2100:
        return None
    return _range([first, first[: 4 - len(last)] + last])


def _range(values: list[str | None]) -> Meaning | None:
    value = "/".join(each or "" for each in values)
    return Meaning(kind="date", value=value) if covered(value) else None
