"""Dates without their year or week: bare months, days, weekdays, seasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from whence.language.en.time import context
from whence.language.en.time.names import (
    DAY_PARTS,
    MONTHS,
    NAMED_WEEKDAYS,
    SEASONS,
    WEEKDAYS,
    YEAR_OF_ATTACKS,
)
from whence.reading.date.calendar import day_value, month_value
from whence.reading.date.direction import against, direction_of, is_awaited
from whence.reading.date.match import Match
from whence.reading.date.resolve.holiday import holiday
from whence.reading.date.resolve.vague import narrowed
from whence.reading.date.scene import NOTHING, Meaning, Scene
from whence.record import TimeKind

_CLOSE = 45
"""Days from publication within which a date's year is not in doubt."""


def day(match: Match, scene: Scene, month: int, number: int) -> Meaning | None:
    """Resolve a day of a month without a year: the nearest that its direction allows."""
    if day_value(2000, month, number) is None:
        return None
    today = scene.published
    if today is None:
        return Meaning(kind="date", value=f"XXXX-{month:02}-{number:02}")
    following = match.following()
    if (month, number) == (9, 11) and following is not None and following.word in context.ATTACKS:
        return Meaning(kind="date", value=f"{YEAR_OF_ATTACKS}-09-11")
    direction = direction_of(match)
    weekday = match.word("weekday", "weekday_short")
    found = []
    for year in (today.year - 1, today.year, today.year + 1):
        value = day_value(year, month, number)
        if value is None:
            continue
        named = date.fromisoformat(value)
        away = (named - today).days
        weight = against(direction, "future" if away > 0 else "past")
        # A weekday tells which year is meant; of a date close by it would be a slip.
        fits = weekday is None or WEEKDAYS[weekday] == named.isoweekday() or abs(away) <= _CLOSE
        found.append((not fits, abs(away) * weight, value))
    return Meaning(kind="date", value=min(found)[2]) if found else None


def month(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "March", "last March", "early next March", "March this year"."""
    if not match.has("month") and not _is_month(match):
        return None
    if match.has("unit") and match.word("unit") != "year":
        return None
    number = MONTHS[match.word("month", "month_or_word") or ""]
    today = scene.published
    if today is None:
        return Meaning(kind="date", value=f"XXXX-{number:02}")
    return narrowed(match, month_value(_year_of_month(match, today, number), number))


def _year_of_month(match: Match, today: date, number: int) -> int:
    if match.has("unit"):
        return today.year + {"this": 0, "next": 1}.get(match.kind_of("this", "last", "next"), -1)
    if match.has("this"):
        return today.year
    if match.has("last"):
        # In March, "last February" is not last month.
        return today.year if number < today.month - 1 else today.year - 1
    if match.has("next"):
        return today.year if number > today.month else today.year + 1
    direction = None if _names(match) else direction_of(match)
    before = match.before()
    if before is not None and before.word in context.TOWARDS:
        direction = "future" if direction != "past" else None
    ahead, behind = (number - today.month) % 12, (today.month - number) % 12
    weighed = ahead * against(direction, "future"), behind * against(direction, "past")
    if direction is None and behind <= 8:  # most that is told without a sign is over
        weighed = ahead, behind // 2
    return _behind(today, number) if weighed[1] <= weighed[0] else _ahead(today, number)


def _ahead(today: date, number: int) -> int:
    return today.year if number >= today.month else today.year + 1


def _behind(today: date, number: int) -> int:
    return today.year if number <= today.month else today.year - 1


def _names(match: Match) -> bool:
    """Return whether it stands before a noun: "a June agreement"."""
    before, following = match.before(), match.following()
    return (
        before is not None
        and before.kind in ("a", "the", "its", "possessive")
        and following is not None
        and following.kind == "other"
        and following.word.isalpha()
    )


def _is_month(match: Match) -> bool:
    """Return whether "May" or "March" is a month here, not a word or a name."""
    before, following = match.before(), match.following()
    if match.after - match.first > 1:
        return True
    if before is None or before.kind == "break":
        return False
    led = before.word in (
        "in",
        "of",
        "since",
        "by",
        "until",
        "from",
        "during",
        "between",
        "through",
    )
    led = led or (before.kind == "the" and following is not None and following.kind == "other")
    named = following is not None and following.capital
    return led and not named


def weekday(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "Friday", "last Friday", "Friday night", by direction."""
    name = match.word("weekday", "weekday_short")
    before = match.before()
    if name is None:
        return None
    if before is not None and before.capital and before.word in NAMED_WEEKDAYS:
        return NOTHING
    number = WEEKDAYS[name]
    part = match.word("part")
    suffix = DAY_PARTS[part] if part else ""
    kind: TimeKind = "time" if suffix else "date"
    today = scene.published
    if today is None:
        return Meaning(kind=kind, value=f"XXXX-WXX-{number}{suffix}")
    found = _day_of_week(match, scene, today, number)
    return Meaning(kind=kind, value=found.isoformat() + suffix)


def _day_of_week(match: Match, scene: Scene, today: date, number: int) -> date:
    told = scene.day_told()
    if told is not None and match.word("last", "next") in context.FROM_TOLD:
        return _beside(told, number, back=match.has("last"))
    ahead = (number - today.isoweekday()) % 7
    behind = (today.isoweekday() - number) % 7
    before = match.before()
    if match.has("last"):
        return today - timedelta(days=behind or 7)
    if match.has("next"):
        return today + timedelta(days=ahead or 7)
    if match.has("this"):
        return today + timedelta(days=ahead)
    direction = direction_of(match)
    if direction is None and before is not None and before.word in context.TOWARDS:
        direction = "future"
    if direction == "future" and (is_awaited(match) or not _owns(match)):
        return today + timedelta(days=ahead)
    return today - timedelta(days=behind)


def day_beside(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "the day before last Tuesday", "the day after Christmas"."""
    if match.word("unit") != "day":
        return None
    place = next(i for i, t in enumerate(match) if t.kind in ("before", "after"))
    rest = replace(match, first=match.first + place + 1)
    named = weekday(rest, scene) if rest.has("weekday") else holiday(rest, scene)
    covers = named.covers() if named else None
    if covers is None:
        return None
    found = covers.start + timedelta(days=-1 if match.has("before") else 1)
    return Meaning(kind="date", value=found.date().isoformat())


def _beside(told: date, number: int, *, back: bool) -> date:
    """Return the last such weekday before, or the first after, a day that was told."""
    if back:
        return told - timedelta(days=(told.isoweekday() - number) % 7 or 7)
    return told + timedelta(days=(number - told.isoweekday()) % 7 or 7)


def _owns(match: Match) -> bool:
    """Return whether it stands before what has happened on it: "Wednesday's ruling"."""
    following = match.following()
    return following is not None and following.kind == "possessive"


def second_day(match: Match, scene: Scene) -> Meaning | None:
    """Resolve the last day of "April 24 and 25"."""
    kinds = [token.kind if (token := match.before(i)) else "" for i in (1, 2, 3)]
    if kinds[0] not in ("and", "or") or kinds[1] != "day" or kinds[2] not in _MONTHS:
        return None
    told = scene.last_told()
    if told is None or len(told) < 10:
        return None
    value = day_value(int(told[:4]), int(told[5:7]), int(match.words()[0]))
    return Meaning(kind="date", value=value) if value else None


_MONTHS = ("month", "month_or_word")


def season(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "this summer", "last fall", "the winter"."""
    word = match.word("season") or ""
    if match.after - match.first == 1 or (
        word in ("spring", "fall") and not match.has("this", "last", "next", "the")
    ):
        return None
    today = scene.published
    code = SEASONS[word]
    if today is None:
        return narrowed(match, f"XXXX-{code}")
    starts = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
    year = today.year
    if match.has("last") and starts + 2 >= today.month:
        year -= 1
    elif match.has("next") and starts <= today.month:
        year += 1
    elif not match.has("this", "next") and starts > today.month and direction_of(match) == "past":
        year -= 1
    return narrowed(match, f"{year}-{code}")
