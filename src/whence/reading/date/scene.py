"""What a resolver knows besides the words: when the article was published, what was told before."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from whence.reading.date.calendar import covered
from whence.record import Interval, TimeKind

_MEMORY = 40
"""Dates told that are looked back on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a time expression means.

    Args:
        kind: date, time, duration or set.
        value: TIMEX3 value.
        when: what it covers where that is not what the value covers.
        vague: whether that has blurred edges.
        anchors: whether what is told next may lean on it ("two days later").
    """

    kind: TimeKind
    value: str
    when: Interval | None = None
    vague: bool = False
    anchors: bool = True

    def covers(self) -> Interval | None:
        """Return what it covers, UTC, or None where that cannot be told."""
        if self.when is not None or self.kind in ("duration", "set"):
            return self.when
        return covered(self.value)


@dataclass(slots=True, kw_only=True)
class Scene:
    """The publication day and the dates told so far.

    Args:
        published: day of publication, or None if unknown.
        told: values of dates told, oldest first.
    """

    published: date | None
    told: list[str] = field(default_factory=list)

    def tell(self, meaning: Meaning) -> None:
        """Remember a date that has been told."""
        if meaning.anchors and meaning.kind in ("date", "time") and meaning.covers() is not None:
            self.told.append(meaning.value)
            del self.told[:-_MEMORY]

    def last_told(self, *, holding: str = "") -> str | None:
        """Return the last value told that holds the characters `holding`, or None."""
        return next((value for value in reversed(self.told) if holding in value), None)

    def day_told(self) -> date | None:
        """Return the first day of what was told last, else the day of publication, else None."""
        told = self.last_told()
        interval = covered(told) if told else None
        return interval.start.date() if interval else self.published
