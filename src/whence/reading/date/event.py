"""Dated events: time expressions with what they date."""

from __future__ import annotations

from collections.abc import Sequence

from whence.reading.date.find import found
from whence.record import Attribution, DatedEvent, Interval, Span


def dated_events(
    text: str,
    sentences: Sequence[Span],
    attributions: Sequence[Attribution],
    published: Interval | None,
) -> tuple[DatedEvent, ...]:
    """Return the time expressions of `text`, in order, with what they mean and what they date.

    Args:
        text: the whole text.
        sentences: spans of its sentences, in order.
        attributions: its attributions; an expression inside a content dates that content.
        published: when the article was published; without it, relative dates have no anchor.
    """
    day = published.start.date() if published is not None else None
    events = []
    for span, meaning in found(text, day):
        events.append(
            DatedEvent(
                span=span,
                kind=meaning.kind,
                value=meaning.value,
                when=meaning.covers(),
                vague=meaning.vague,
                score=0.8,
            )
        )
    return tuple(events)
