"""The calendar: TIMEX3 values, and the intervals of UTC that they cover."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from whence.record import Interval

_DAY = timedelta(days=1)
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_VALUE = re.compile(
    r"(?P<year>\d{4})"
    r"(?:-(?:Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)"
    r"|W(?P<week>\d\d)(?P<weekend>-WE)?"
    r"|(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?:MO|AF|EV|NI|\d\d:\d\d))?)?))?"
)


def value_at(day: date, unit: str, offset: int = 0) -> str:
    """Return the value of the unit of time that holds `day`, moved on by `offset` such units.

    Args:
        day: a day.
        unit: a code: D, W, K (weekend), F (two weeks, given as a week), M, Q, Y, E (decade), C.
        offset: how many units later; negative for earlier.

    Raises:
        OverflowError: if that lies outside the years 1 to 9999.
        KeyError: if `unit` is no such code.
    """
    if unit in _DAYS:
        moved = day + timedelta(days=_DAYS[unit] * offset)
        return moved.isoformat() if unit == "D" else week(moved) + ("-WE" if unit == "K" else "")
    months = _MONTHS[unit] * offset + 12 * day.year + day.month - 1
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError(f"not a year: {year}")
    return {
        "M": f"{year:04}-{month + 1:02}",
        "Q": f"{year:04}-Q{month // 3 + 1}",
        "Y": f"{year:04}",
        "E": f"{year // 10:03}",
        "C": f"{year // 100:02}",
    }[unit]


_DAYS = {"D": 1, "W": 7, "K": 7, "F": 14}
_MONTHS = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}


def week(day: date) -> str:
    """Return the ISO week of `day`."""
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"


def month_value(year: int, month: int) -> str:
    """Return the value of a month."""
    return f"{year:04}-{month:02}"


def day_value(year: int, month: int, day: int) -> str | None:
    """Return the value of a day, or None if there is no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def covered(value: str) -> Interval | None:
    """Return what a value covers, UTC; None if it names no stretch of the calendar."""
    first, slash, last = value.partition("/")
    if slash:
        start, end = covered(first), covered(last)
        if start is None or end is None or end.end <= start.start:
            return None
        return Interval(start=start.start, end=end.end)
    try:
        return _one(value)
    except (ValueError, OverflowError):  # month 13, year 0: no day of any calendar
        return None


def _one(value: str) -> Interval | None:
    if value.isdecimal() and len(value) in (2, 3):
        years = 10 ** (4 - len(value))
        first = int(value) * years
        return Interval(start=_instant(first or 1), end=_instant(first + years))
    match = _VALUE.fullmatch(value)
    if match is None:
        return None
    year = int(match["year"])
    if match["quarter"]:
        return _months(year, 3 * int(match["quarter"]) - 2, 3)
    if match["half"]:
        return _months(year, 6 * int(match["half"]) - 5, 6)
    if match["season"]:
        return _months(year, _SEASONS[match["season"]], 3)
    if match["week"]:
        monday = datetime.fromisocalendar(year, int(match["week"]), 1).replace(tzinfo=UTC)
        start = monday + 5 * _DAY if match["weekend"] else monday
        return Interval(start=start, end=monday + 7 * _DAY)
    if match["day"]:
        # A time of day is read from a clock we do not know: it covers its day.
        start = _instant(year, int(match["month"]), int(match["day"]))
        return Interval(start=start, end=start + _DAY)
    if match["month"]:
        return _months(year, int(match["month"]), 1)
    return _months(year, 1, 12)


def _months(year: int, month: int, width: int) -> Interval:
    after = month - 1 + width
    return Interval(start=_instant(year, month), end=_instant(year + after // 12, after % 12 + 1))


def _instant(year: int, month: int = 1, day: int = 1) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)
