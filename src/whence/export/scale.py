"""A stretch of time as a line drawn to scale: places in per cent, and ticks where they help."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from math import ceil, floor
from typing import Final, Literal

from babel.dates import format_date

from whence.record import Interval

_DAY: Final = timedelta(days=1)
# No line is shorter than this, so that a single day does not fill one.
_SHORTEST: Final = 6.0
_MARGIN: Final = 0.04
_MOST_TICKS: Final = 4.2
_LAST: Final = date.max.toordinal()

_Unit = Literal["hour", "day", "month", "year"]
_STEPS: Final[tuple[tuple[_Unit, int, float], ...]] = (
    *(("hour", hours, hours / 24) for hours in (1, 2, 3, 6, 12)),
    ("day", 1, 1),
    ("day", 2, 2),
    ("day", 7, 7),
    ("day", 14, 14),
    ("month", 1, 30.4),
    ("month", 2, 60.9),
    ("month", 3, 91.3),
    ("month", 6, 182.6),
    *(("year", years, 365.25 * years) for years in (1, 2, 5, 10, 25, 50, 100, 250, 500)),
    ("year", 1000, 365250),
    ("year", 2500, 913125),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A mark on a line: its place in per cent, and the time it stands for."""

    at: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A line from one time to another; times are days since the year 1, with their fractions."""

    first: float
    last: float

    @classmethod
    def of(cls, times: Iterable[Interval]) -> Scale:
        """Return a line that holds all of these times, with a little room on either side.

        Args:
            times: at least one interval.
        """
        known = list(times)
        first = min(days(when.start) for when in known)
        last = max(days(when.end) for when in known)
        room = max((last - first) * _MARGIN, (_SHORTEST - (last - first)) / 2)
        return cls(first=first - room, last=last + room)

    def at(self, instant: datetime) -> float:
        """Return the place of an instant in per cent of the line, 0 to 100 if it is on it."""
        return round(100 * (days(instant) - self.first) / (self.last - self.first), 2)

    def holds(self, when: Interval) -> bool:
        """Return whether an interval begins and ends on the line."""
        return self.first <= days(when.start) and days(when.end) <= self.last

    def ticks(self, *, most: float = _MOST_TICKS) -> tuple[Tick, ...]:
        """Return ticks at even hours, days, months or years.

        Args:
            most: the line is at most so many steps long, so that there may be one tick more.
        """
        length = self.last - self.first
        unit, step, _ = next((one for one in _STEPS if length / one[2] <= most), _STEPS[-1])
        made: list[Tick] = []
        for time in _evenly(self.first, self.last, unit, step):
            at = round(100 * (days(time) - self.first) / length, 2)
            made.append(Tick(at=at, label=_label(time, unit, first=not made)))
        return tuple(made)


def days(instant: datetime) -> float:
    """Return an instant as days since the year 1, a day of which is 1.0."""
    midnight = datetime(instant.year, instant.month, instant.day, tzinfo=instant.tzinfo)
    return instant.toordinal() + (instant - midnight) / _DAY


def _label(time: datetime, unit: _Unit, *, first: bool) -> str:
    """Return a tick's words; an hour names its day and a month its year only where it is new."""
    if unit == "year":
        return str(time.year)
    if unit == "hour" and not first and time.hour:
        return f"{time:%H:%M}"
    if unit == "hour" and time.hour:
        return f"{format_date(time, 'd MMM', locale='en_GB')}, {time:%H:%M}"
    monthly = "MMM y" if first or time.month == 1 else "MMM"
    return format_date(time, monthly if unit == "month" else "d MMM", locale="en_GB")


def _evenly(first: float, last: float, unit: _Unit, step: int) -> Iterator[datetime]:
    """Yield the times between two at which an even count of hours, days, months or years ends."""
    if unit == "hour":
        early = max(ceil(first * 24 / step) * step, 24)
        for hour in range(early, min(floor(last * 24), _LAST * 24 + 23) + 1, step):
            yield _midnight(date.fromordinal(hour // 24)) + timedelta(hours=hour % 24)
        return
    low, high = max(int(first) + 1, 1), min(int(last), _LAST)
    if low > high:
        return
    if unit == "day":
        # The first day of the year 1 was a Monday: weeks begin on theirs.
        for ordinal in range(low + (1 - low) % step, high + 1, step):
            yield _midnight(date.fromordinal(ordinal))
        return
    begin, end = date.fromordinal(low), date.fromordinal(high)
    months = step * (12 if unit == "year" else 1)
    count = -(-(begin.year * 12) // months) * months
    while count // 12 <= end.year:
        day = date(count // 12, count % 12 + 1, 1) if count >= 12 else None
        if day is not None and begin <= day <= end:
            yield _midnight(day)
        count += months


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
