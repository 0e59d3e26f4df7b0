"""The dates of a reading: put into words, and gathered by what they mean."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from babel.dates import format_interval

from whence.record import DatedEvent, Interval, Reading

# The edges of a time that is longer than this are not told by the hour.
_DAYS: Final = timedelta(days=3)
_LATEST: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateGroup:
    """The time expressions of a reading that mean the same time.

    Args:
        when: the time they cover; None where it has no place in time.
        value: their TIMEX3 value.
        vague: whether the time has blurred edges.
        events: number from 1 and event, in text order.
    """

    when: Interval | None
    value: str
    vague: bool
    events: tuple[tuple[int, DatedEvent], ...]


def groups(reading: Reading) -> tuple[DateGroup, ...]:
    """Return the dates of a reading, earliest first, and last those that have no place in time."""
    found: dict[tuple[Interval | None, str, bool], list[tuple[int, DatedEvent]]]
    found = defaultdict(list)
    for number, event in enumerate(reading.events, 1):
        value = event.value if event.when is None else ""
        found[event.when, value, event.vague].append((number, event))
    made = [
        DateGroup(when=when, value=events[0][1].value, vague=vague, events=tuple(events))
        for (when, _, vague), events in found.items()
    ]
    placed = [group for group in made if group.when is not None]
    placed.sort(key=lambda group: (group.when.start, group.when.end) if group.when else ())
    return (*placed, *(group for group in made if group.when is None))


def spell(when: Interval) -> str:
    """Return an interval as people write it, to the precision it holds.

    Args:
        when: any interval; its instants are read as UTC.

    Returns:
        Years ("2019–2022"), months ("Mar 2026"), days ("1–10 Mar 2026"), or a day with its time
        ("14 Apr 2026, 07:30 UTC"). Of what is longer than three days only the days are told:
        the first third of March is "1–10 Mar 2026".
    """
    first, end = when.start, when.end
    if end - first > _DAYS:
        first, end = _floor(first), _floor(end + min(timedelta(hours=12), _LATEST - end))
    if not _midnight(first) or not _midnight(end):
        return _spell_hours(first, end)
    skeleton = "yMMMd"
    if first.day == end.day == 1:
        skeleton = "y" if first.month == end.month == 1 else "yMMM"
    return _interval(first, end - timedelta.resolution, skeleton)


def _floor(instant: datetime) -> datetime:
    return instant.replace(hour=0, minute=0, second=0, microsecond=0)


def _interval(first: datetime, last: datetime, skeleton: str) -> str:
    words = format_interval(first.date(), last.date(), skeleton, locale="en_GB")
    return words.replace("\u2009", " ")


def _midnight(instant: datetime) -> bool:
    return instant.hour == instant.minute == instant.second == instant.microsecond == 0


def _spell_hours(first: datetime, end: datetime) -> str:
    day = _interval(first, first, "yMMMd")
    if end - first <= timedelta(minutes=1):
        return f"{day}, {first:%H:%M} UTC"
    if end - first <= timedelta(days=1):
        return f"{day}, {first:%H:%M}–{end:%H:%M} UTC"
    return f"{day}, {first:%H:%M} – {_interval(end, end, 'yMMMd')}, {end:%H:%M} UTC"
