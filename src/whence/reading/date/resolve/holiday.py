"""Holidays: "Christmas", "last Thanksgiving", "Easter week"."""

from __future__ import annotations

from datetime import date, timedelta

from whence.language.en.time.names import FIXED_DAYS
from whence.reading.date.calendar import week
from whence.reading.date.direction import against, direction_of
from whence.reading.date.match import Match
from whence.reading.date.scene import Meaning, Scene


def holiday(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "Christmas", "last Thanksgiving", "Easter" by the nearest year that fits."""
    today = scene.published
    word = match.word("holiday", "new")
    if today is None or word is None:
        return None
    way = match.kind_of("this", "last", "next")
    eve = timedelta(days=1 if match.has("eve") else 0)
    days = [_holiday(word, today.year + away) - eve for away in (-1, 0, 1)]
    if way == "last":
        days = [each for each in days if each < today]
        return Meaning(kind="date", value=max(days).isoformat())
    if way == "next":
        days = [each for each in days if each > today]
        return Meaning(kind="date", value=min(days).isoformat())
    if way == "this":
        return Meaning(kind="date", value=days[1].isoformat())
    direction = direction_of(match)
    best = min(
        days,
        key=lambda each: (
            abs((each - today).days) * against(direction, "future" if each > today else "past")
        ),
    )
    return Meaning(
        kind="date", value=week(best) if match.word("unit") == "week" else best.isoformat()
    )


def _holiday(word: str, year: int) -> date:
    if word == "thanksgiving":
        first = date(year, 11, 1)
        return date(year, 11, 22 + (4 - first.isoweekday()) % 7)
    if word == "easter":
        return _easter(year)
    return date(year, *FIXED_DAYS.get(word, (1, 1)))


def _easter(year: int) -> date:
    """Return Easter Sunday, by the anonymous Gregorian computus."""
    golden, century, rest = year % 19, year // 100, year % 100
    lead = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - lead + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
