"""The dates of a reading: put into words, and gathered by what they mean."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

from babel.dates import format_interval

from whence.record import DatedEvent, Interval, Reading


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
        ("14 Apr 2026, 07:30 UTC").
    """
    first, last = when.start, when.end - timedelta.resolution
    if not _midnight(when.start) or not _midnight(when.end):
        return _spell_hours(first, when.end)
    skeleton = "yMMMd"
    if when.start.day == when.end.day == 1:
        skeleton = "y" if when.start.month == when.end.month == 1 else "yMMM"
    return _interval(first, last, skeleton)


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
