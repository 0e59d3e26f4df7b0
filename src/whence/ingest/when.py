"""Dates as they are written by machines, to intervals of UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from whence.record import Interval

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_INSTANT = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)


def interval(written: str) -> Interval:
    """Return the interval that an ISO 8601 date stands for.

    A year, a month and a day give their whole length in UTC; an instant with an offset gives its
    minute; two of these with a slash give the time from the first's start to the second's end
    (to its start, where it is an instant). A time of day without an offset gives the day only:
    nobody knows which clock it was read from.

    Raises:
        ValueError: if it is no such date.
    """
    written = written.strip()
    first, slash, last = written.partition("/")
    if slash:
        start, end = interval(first), interval(last)
        width = end.end - end.start
        return Interval(start=start.start, end=end.start if width <= _MINUTE else end.end)
    try:
        return _one(written)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"not an ISO 8601 date: {written[:40]!r}") from error


def _one(written: str) -> Interval:
    if match := _INSTANT.fullmatch(written):
        date, time, offset = match.groups()
        if offset is None:
            return _day(date)
        instant = datetime.fromisoformat(f"{date}T{time}{offset.upper()}").astimezone(UTC)
        return Interval(start=instant, end=instant + _MINUTE)
    if _DATE.fullmatch(written):
        return _day(written)
    if match := _MONTH.fullmatch(written):
        year, month = int(match[1]), int(match[2])
        start = datetime(year, month, 1, tzinfo=UTC)
        return Interval(
            start=start, end=datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
        )
    if _YEAR.fullmatch(written):
        year = int(written)
        return Interval(
            start=datetime(year, 1, 1, tzinfo=UTC), end=datetime(year + 1, 1, 1, tzinfo=UTC)
        )
    raise ValueError("no known form")


def _day(date: str) -> Interval:
    start = datetime.fromisoformat(date).replace(tzinfo=UTC)
    return Interval(start=start, end=start + _DAY)
