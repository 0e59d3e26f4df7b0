"""What a resolver knows besides the words: when the article was published, what was told before."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from whence.reading.date.calendar import covered
from whence.record import Interval, TimeKind

_PART_YEARS = ("P9M", "P6M")
"""Lengths that, where quarters are told of, stand for the year so far."""
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


NOTHING = Meaning(kind="date", value="", anchors=False)
"""What words mean that look like a time but are none, all of them together: "37 years old"."""


@dataclass(slots=True, kw_only=True)
class Scene:
    """The publication day and the dates told so far.

    Args:
        published: day of publication, or None if unknown.
        told: values of dates told, oldest first.
        periods: values of quarters and years told, oldest first.
        line_told: the last day told in the same line, if any.
    """

    published: date | None
    told: list[str] = field(default_factory=list)
    periods: list[str] = field(default_factory=list)
    line_told: str | None = None

    def turn_page(self) -> None:
        """Note that a line ends."""
        self.line_told = None

    def tell(self, meaning: Meaning) -> None:
        """Remember a date that has been told."""
        if self.published and meaning.value in _PART_YEARS:
            self.periods.append(str(self.published.year))
        if meaning.anchors and meaning.kind in ("date", "time") and meaning.covers() is not None:
            self.told.append(meaning.value)
            if "Q" in meaning.value or len(meaning.value) == 4:
                self.periods.append(meaning.value)
            self.line_told = meaning.value if len(meaning.value) >= 10 else self.line_told
            del self.told[:-_MEMORY]
        del self.periods[:-_MEMORY]

    def last_told(self) -> str | None:
        """Return the value told last, or None."""
        return self.told[-1] if self.told else None

    def quarter_told(self) -> str | None:
        """Return the last quarter told that had ended by publication, or None."""
        today = self.published
        now = f"{today.year}-Q{(today.month - 1) // 3 + 1}" if today else "9999"
        return next((v for v in reversed(self.periods) if "Q" in v and v < now), None)

    def period_told(self) -> str | None:
        """Return the last quarter or whole year told of those an article reports on, or None."""
        today = self.published
        oldest = today.year - (today.month < 4) if today else 0
        return next((v for v in reversed(self.periods) if int(v[:4]) >= oldest), None)

    def day_told(self, *, exact: bool = False) -> date | None:
        """Return the first day of what was told last, else the day of publication, else None.

        Args:
            exact: look for what was told to the day only.
        """
        told = next((v for v in reversed(self.told) if not exact or len(v) >= 10), None)
        interval = covered(told) if told else None
        return interval.start.date() if interval else self.published
