"""From a reading to its statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.language.en.coordination import clauses, stripped
from whence.language.quotation import quotations
from whence.lineage.statement.numbers import numbers
from whence.lineage.statement.statement import Statement
from whence.record import Actor, Attribution, Marker, Reading, Span
from whence.text import paragraphs
from whence.text.places import Places


def statements(reading: Reading) -> tuple[Statement, ...]:
    """Return the statements of a reading in text order, not overlapping.

    A sentence is cut into clauses, but not inside a quotation and not between a cue and what it
    brings. A document that was stored but not read gives none.
    """
    text = reading.document.text
    quotes = [quote.span for quote in quotations(text, paragraphs(text))]
    whole = Places((span, span) for span in (*quotes, *_brought(reading)))
    ground = _Ground(reading, quotes)
    return tuple(
        ground.statement(index, clause)
        for index, sentence in enumerate(reading.sentences)
        for clause in clauses(text, sentence.span, whole.meeting(sentence.span))
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
    """A reading's parts by where they stand."""

    def __init__(self, reading: Reading, quotes: list[Span]) -> None:
        self._reading = reading
        self._actors = {actor.id: actor for actor in reading.actors}
        self._quotes = Places((quote, quote) for quote in quotes)
        self._markers = Places((m.span, m) for m in reading.markers)
        self._events = Places((e.span, e) for e in reading.events)
        self._said = Places((span, a) for a in reading.attributions for span in a.content)
        self._named = Places(
            (m.span, (actor, m))
            for actor in reading.actors
            for m in actor.mentions
            if m.form != "pronoun"
        )

    def statement(self, sentence: int, span: Span) -> Statement:
        reading, text = self._reading, self._reading.document.text
        attribution = self._attribution(span)
        actor = self._actors.get(attribution.actor or "") if attribution else None
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
                for q in self._quotes.meeting(span)
            ),
            markers=self._firmness(span, attribution.cue if attribution else ()),
            names=self._names(span),
            numbers=numbers(span.of(text)),
            dates=tuple(e.value for e in self._events.meeting(span) if span.covers(e.span)),
        )

    def _firmness(self, span: Span, cue: Sequence[Span]) -> tuple[Marker, ...]:
        """Return the markers in `span` and in the cue, in text order."""
        inside = [m for m in self._markers.meeting(span) if span.covers(m.span)]
        brought = [m for part in cue for m in self._markers.meeting(part)]
        found = {m.span: m for m in (*inside, *brought)}
        return tuple(found[place] for place in sorted(found))

    def _attribution(self, span: Span) -> Attribution | None:
        """Return the innermost attribution that holds most of `span` in its content."""
        held = [
            (sum(map(len, a.content)), a)
            for a in self._said.meeting(span)
            if 2 * _shared(span, a.content) >= _said(span, a)
        ]
        return min(held, key=lambda pair: pair[0])[1] if held else None

    def _names(self, span: Span) -> frozenset[str]:
        text = self._reading.document.text
        found = set()
        for actor, mention in self._named.meeting(span):
            if span.covers(mention.span):
                found.add(actor.name.casefold())
                words = mention.span.of(text).split()
                if mention.form == "name" and words:
                    found.add(words[-1].casefold())
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
