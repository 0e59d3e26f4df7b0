"""Flags on dates: what cannot all be so, as the article tells it."""

from __future__ import annotations

from collections.abc import Sequence

from whence.reading.date.anniversary import anniversaries
from whence.reading.date.contradict import contradictions
from whence.record import Attribution, DatedEvent, Flag, Interval, Span


def date_flags(
    text: str,
    sentences: Sequence[Span],
    events: Sequence[DatedEvent],
    attributions: Sequence[Attribution],
    published: Interval | None,
) -> tuple[Flag, ...]:
    """Return flags on dates that contradict each other and anniversaries that do not fit.

    Args:
        text: the whole text.
        sentences: spans of its sentences, in order.
        events: its dated events, in order.
        attributions: its attributions, by whose ids the events name what they stand in.
        published: when it was published; without it no anniversary can be counted.
    """
    # What a source denies or asks is not told as so.
    doubted = {each.id for each in attributions if each.stance in ("denies", "questions")}
    stated = [event for event in events if event.attribution not in doubted]
    flags = [
        *contradictions(text, stated),
        *anniversaries(text, sentences, stated, published),
    ]
    return tuple(sorted(flags, key=lambda flag: flag.spans))
