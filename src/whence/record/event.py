"""Dated events: time expressions, what they mean, and what they date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from whence.record.article import Interval
from whence.record.span import Span

TimeKind = Literal["date", "time", "duration", "set"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedEvent:
    """A time expression, and the sentence or claim that it dates.

    Args:
        span: the words of the expression ("last Tuesday", "early March").
        kind: date, time of day, duration, or set (recurring), as in TimeML's TIMEX3.
        value: TIMEX3 value ("2019-03-05", "2019-W10", "P3D", "PRESENT_REF"); for a vague or
            ranged date the ISO 8601-2 form that also holds in TIMEX3, where there is one.
        when: what it covers, UTC; None where that cannot be told (durations, sets, no anchor).
        vague: whether `when` has blurred edges ("early March", "the first weeks of the war").
        about: span of the sentence or of the attributed content that it dates; None if neither.
        attribution: id of the attribution in whose content it stands, if any.
        score: probability that the value is right.
    """

    span: Span
    kind: TimeKind
    value: str
    when: Interval | None
    vague: bool
    about: Span | None = None
    attribution: str | None = None
    score: float
