"""Dates without their year or week: bare months, days, weekdays, seasons, holidays."""

from __future__ import annotations

from datetime import date, timedelta

from whence.language.en.time.names import DAY_PARTS, FIXED_DAYS, MONTHS, SEASONS, WEEKDAYS
from whence.language.en.time.numbers import ordinal
from whence.reading.date.calendar import day_value, month_value
from whence.reading.date.direction import direction_of
from whence.reading.date.match import Match
from whence.reading.date.resolve.vague import narrowed
from whence.reading.date.scene import Meaning, Scene

_WEEK = timedelta(days=7)
_CODES = {4: "SP", 7: "SU", 10: "FA", 13: "WI"}


def day(match: Match, scene: Scene, month: int, number: int) -> Meaning | None:
    """Resolve a day of a month without a year: the nearest that its direction allows."""
    if day_value(2000, month, number) is None:
        return None
    today = scene.published
    if today is None:
        return Meaning(kind="date", value=f"XXXX-{month:02}-{number:02}")
    direction = direction_of(match)
    found = []
    for year in (today.year - 1, today.year, today.year + 1):
        value = day_value(year, month, number)
        if value is None:
            continue
        away = (date.fromisoformat(value) - today).days
        against = (direction == "past" and away > 0) or (direction == "future" and away < 0)
        found.append((abs(away) * (3 if against else 1), value))
    return Meaning(kind="date", value=min(found)[1]) if found else None


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
        return today.year + {"this": 0, "next": 1}.get(_near(match), -1)
    if match.has("this"):
        return today.year
    if match.has("last"):
        return today.year if number < today.month else today.year - 1
    if match.has("next"):
        return today.year if number > today.month else today.year + 1
    direction = direction_of(match)
    if direction == "future":
        return today.year if number >= today.month else today.year + 1
    if direction == "past":
        return today.year if number <= today.month else today.year - 1
    ahead = (number - today.month) % 12
    return today.year + (today.month + ahead > 12) if ahead <= 4 else _behind(today, number)


def _behind(today: date, number: int) -> int:
    return today.year if number <= today.month else today.year - 1


def _is_month(match: Match) -> bool:
    """Return whether "May" or "March" is a month here, not a word or a name."""
    before, following = match.before(), match.following()
    if match.after - match.first > 1:
        return True
    if before is None or before.kind == "break":
        return False
    led = before.word in ("in", "of", "since", "by", "until", "from", "during", "between", "through")
    named = following is not None and following.capital
    return led and not named


def _near(match: Match) -> str:
    return match.word("this", "last", "next") and next(
        token.kind for token in match if token.kind in ("this", "last", "next")
    ) or ""


def weekday(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "Friday", "last Friday", "Friday night", by direction."""
    name = match.word("weekday", "weekday_short")
    if name is None or match.has("unit"):
        return None
    number = WEEKDAYS[name]
    part = match.word("part")
    suffix = DAY_PARTS[part] if part else ""
    kind = "time" if suffix else "date"
    today = scene.published
    if today is None:
        return Meaning(kind=kind, value=f"XXXX-WXX-{number}{suffix}")
    found = _day_of_week(match, scene, today, number)
    return Meaning(kind=kind, value=found.isoformat() + suffix)


def _day_of_week(match: Match, scene: Scene, today: date, number: int) -> date:
    ahead = (number - today.isoweekday()) % 7
    behind = (today.isoweekday() - number) % 7
    before = match.before()
    if match.has("last"):
        previous = today - timedelta(days=behind or 7)
        return previous
    if match.has("next"):
        return today + timedelta(days=ahead or 7)
    if match.has("this") or (before is not None and before.word in ("until", "till", "by")):
        return today + timedelta(days=ahead)
    if direction_of(match) == "future":
        return today + timedelta(days=ahead)
    return today - timedelta(days=behind)


def season(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "this summer", "last fall", "the winter"."""
    word = match.word("season") or ""
    if match.after - match.first == 1 or word in ("spring", "fall") and not match.has(
        "this", "last", "next", "the"
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


def holiday(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "Christmas", "last Thanksgiving", "Easter" by the nearest year that fits."""
    today = scene.published
    word = match.word("holiday")
    if today is None or word is None:
        return None
    near = _near(match)
    days = [_holiday(word, year) for year in (today.year - 1, today.year, today.year + 1)]
    if near == "last":
        days = [each for each in days if each < today]
        return Meaning(kind="date", value=max(days).isoformat())
    if near == "next":
        days = [each for each in days if each > today]
        return Meaning(kind="date", value=min(days).isoformat())
    if near == "this":
        return Meaning(kind="date", value=_holiday(word, today.year).isoformat())
    direction = direction_of(match)
    sign = {"past": -1, "future": 1, None: 0}[direction]
    best = min(days, key=lambda each: abs((each - today).days) * (
        3 if sign * (each - today).days < 0 else 1))
    return Meaning(kind="date", value=best.isoformat())


def _holiday(word: str, year: int) -> date:
    if word == "thanksgiving":
        first = date(year, 11, 1)
        return date(year, 11, 22 + (4 - first.isoweekday()) % 7)
    if word == "easter":
        return _easter(year)
    return date(year, *FIXED_DAYS[word])


def _easter(year: int) -> date:
    """Return Easter Sunday, by the anonymous Gregorian computus."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
