"""From a reading to its statements."""

from __future__ import annotations

from collections.abc import Iterator

from whence.language.en.coordination import clauses, stripped
from whence.language.quotation import quotations
from whence.lineage.statement.numbers import numbers
from whence.lineage.statement.statement import Statement
from whence.record import Actor, Attribution, Reading, Span
from whence.text import paragraphs


def statements(reading: Reading) -> tuple[Statement, ...]:
    """Return the statements of a reading in text order, not overlapping.

    A sentence is cut into clauses, but not inside a quotation and not between a cue and what it
    brings. A document that was stored but not read gives none.
    """
    text = reading.document.text
    quotes = [quote.span for quote in quotations(text, paragraphs(text))]
    whole = [*quotes, *_brought(reading)]
    ground = _Ground(reading, quotes)
    return tuple(
        ground.statement(index, clause)
        for index, sentence in enumerate(reading.sentences)
        for clause in clauses(text, sentence.span, whole)
        if len(clause)
    )


def _brought(reading: Reading) -> Iterator[Span]:
    """Yield, for each cue right before its content, the stretch from its source to the content."""
    for attribution in reading.attributions:
        if not attribution.content:
            continue
        content = attribution.content[0].start
        before = [s for s in (*attribution.source, *attribution.cue) if s.end <= content]
        if before and content - max(s.end for s in before) <= 2:
            cue = min((s.start for s in attribution.cue), default=content)
            yield Span(min(cue, content), content + 1)


class _Ground:
    def __init__(self, reading: Reading, quotes: list[Span]) -> None:
        self._reading = reading
        self._quotes = quotes
        self._actors = {actor.id: actor for actor in reading.actors}

    def statement(self, sentence: int, span: Span) -> Statement:
        reading, text = self._reading, self._reading.document.text
        attribution = self._attribution(span)
        actor = self._actors.get(attribution.actor or "") if attribution else None
        cue = attribution.cue if attribution else ()
        return Statement(
            article=reading.document.article.id,
            span=span,
            text=span.of(text),
            sentence=sentence,
            attribution=attribution,
            source=_source(text, attribution, actor),
            actor=actor,
            quotes=tuple(
                Span(max(q.start, span.start), min(q.end, span.end))
                for q in self._quotes
                if q.overlaps(span)
            ),
            markers=tuple(
                m
                for m in reading.markers
                if span.covers(m.span) or any(c.overlaps(m.span) for c in cue)
            ),
            names=self._names(span),
            numbers=numbers(span.of(text)),
            dates=tuple(e.value for e in reading.events if span.covers(e.span)),
        )

    def _attribution(self, span: Span) -> Attribution | None:
        """Return the innermost attribution that holds most of `span` in its content."""
        held = [
            (sum(map(len, a.content)), a)
            for a in self._reading.attributions
            if 2 * _shared(span, a.content) >= _said(span, a)
        ]
        return min(held, key=lambda pair: pair[0])[1] if held else None

    def _names(self, span: Span) -> frozenset[str]:
        text = self._reading.document.text
        found = set()
        for actor in self._reading.actors:
            if any(m.form != "pronoun" and span.covers(m.span) for m in actor.mentions):
                found.add(actor.name.casefold())
            for mention in actor.mentions:
                if mention.form == "name" and span.covers(mention.span):
                    found.add(mention.span.of(text).split()[-1].casefold())
        return frozenset(found)


def _shared(span: Span, others: tuple[Span, ...]) -> int:
    return sum(max(0, min(span.end, o.end) - max(span.start, o.start)) for o in others)


def _said(span: Span, attribution: Attribution) -> int:
    """Return the length of `span` without the attribution's source and cue; at least 1."""
    return max(1, len(span) - _shared(span, (*attribution.source, *attribution.cue)))


def _source(text: str, attribution: Attribution | None, actor: Actor | None) -> str | None:
    if attribution is None:
        return None
    if actor is not None:
        return actor.name
    words = " ".join(stripped(text, s).of(text) for s in attribution.source)
    return words or None
