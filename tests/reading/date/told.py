"""Invented sentences read on a day of May 2019."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from whence.language.en.sentences import sentences
from whence.reading.date import date_flags, dated_events
from whence.record import Attribution, DatedEvent, Flag, Interval, Span
from whence.text import paragraphs

WEDNESDAY = "2019-05-08"


def day(written: str) -> Interval:
    """Return the 24 hours of an ISO 8601 day."""
    start = datetime.fromisoformat(written).replace(tzinfo=UTC)
    return Interval(start=start, end=start + timedelta(days=1))


def apart(text: str) -> list[str]:
    """Return the words of `text`, and the end of a line."""
    return [*text.split(), "\n"]


def split(text: str) -> tuple[Span, ...]:
    """Return the sentences of `text`."""
    return sentences(text, paragraphs(text))


def events(text: str, published: str | None = WEDNESDAY) -> tuple[DatedEvent, ...]:
    """Return the dated events of `text`, which nobody is quoted in."""
    return dated_events(text, split(text), (), day(published) if published else None)


def values(text: str, published: str | None = WEDNESDAY) -> dict[str, str]:
    """Return the words of the time expressions of `text` with their values."""
    return {event.span.of(text): event.value for event in events(text, published)}


def flags(text: str, attributions: tuple[Attribution, ...] = ()) -> tuple[Flag, ...]:
    """Return the flags on the dates of `text`."""
    sentence_spans, published = split(text), day(WEDNESDAY)
    found = dated_events(text, sentence_spans, attributions, published)
    return date_flags(text, sentence_spans, found, attributions, published)


def quoted(text: str, content: str, stance: str = "asserts") -> Attribution:
    """Return an attribution of the words `content` of `text`."""
    start = text.index(content)
    return Attribution(
        id="a1",
        source=(),
        cue=(),
        content=(Span(start, start + len(content)),),
        mode="indirect",
        stance="denies" if stance == "denies" else "asserts",
        source_kind="none",
        score=0.9,
    )
