"""Dated events: time expressions with what they date."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from whence.reading.date.find import Expression, expressions
from whence.reading.date.opening import with_openings
from whence.record import Attribution, DatedEvent, Interval, Span

_PLACE = re.compile(r"\W*[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{2,}[^\n]{0,60}\Z")
_AGENCY = re.compile(r"[^\S\n]*(?:\([^()\n]{1,40}\)[^\S\n]*)?(?:--?|—|–|_|\()")
_FIRST_YEAR, _LAST_YEAR = 1500, 2500
"""Years of publication that are believed; another is no anchor."""
_DATELINE = 80
"""Code points at a line's beginning within which a dateline's date stands."""


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
    if day is not None and not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        day = None
    starts = [sentence.start for sentence in sentences]
    contents = _Contents(attributions)
    return tuple(
        _event(
            text,
            expression,
            _sentence_of(expression.span, sentences, starts),
            contents.around(expression.span),
        )
        for expression in with_openings(tuple(expressions(text, day)))
    )


class _Contents:
    """The contents of attributions, asked for in text order."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        self._ahead = sorted(
            ((span, a.id) for a in attributions for span in a.content), reverse=True
        )
        self._open: list[tuple[Span, str]] = []

    def around(self, span: Span) -> tuple[Span, str] | None:
        """Return the shortest content around `span`, with its attribution's id, or None."""
        while self._ahead and self._ahead[-1][0].start <= span.start:
            self._open.append(self._ahead.pop())
        self._open = [each for each in self._open if each[0].end >= span.end]
        return min(self._open, key=lambda each: len(each[0]), default=None)


def _event(
    text: str,
    expression: Expression,
    sentence: Span | None,
    content: tuple[Span, str] | None,
) -> DatedEvent:
    span, meaning = expression.span, expression.meaning
    about, id = sentence, None
    if content is not None:
        # Of a long quotation, the sentence in it is what is dated.
        about = content[0] if sentence is None else _common(content[0], sentence)
        id = content[1]
    return DatedEvent(
        span=span,
        kind=meaning.kind,
        value=meaning.value,
        when=meaning.covers(),
        vague=meaning.vague,
        about=None if _in_dateline(text, span) else about,
        attribution=id,
        score=expression.score,
    )


def _sentence_of(span: Span, sentences: Sequence[Span], starts: Sequence[int]) -> Span | None:
    place = bisect_right(starts, span.start) - 1
    if place < 0 or not sentences[place].overlaps(span):
        return None
    return sentences[place]


def _common(one: Span, other: Span) -> Span:
    return Span(max(one.start, other.start), min(one.end, other.end))


def _in_dateline(text: str, span: Span) -> bool:
    """Return whether `span` stands in a dateline: "RIME, March 5 (Agency) --"."""
    line = text.rfind("\n", max(span.start - _DATELINE, 0), span.start) + 1
    if line == 0 and span.start > _DATELINE:
        return False
    return (
        _PLACE.match(text, line, span.start) is not None
        and _AGENCY.match(text, span.end, span.end + _DATELINE) is not None
    )
