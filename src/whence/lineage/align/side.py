"""A side: one article laid out for being compared with another."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from whence.lineage.align.quote import Quote, quotes
from whence.lineage.align.speaker import Speaker, speaker
from whence.lineage.align.word import Word, stems, words
from whence.lineage.statement import Statement
from whence.record import Attribution, Document, Reading, Span

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """An article as a derivation's child or parent.

    Args:
        reading: its reading.
        statements: its statements, in order.
        vectors: a unit vector for each, shape (statements, size).
        contexts: a unit vector for the sentence of each, the same shape.
        words: the words of its text, in order.
        starts: where each begins.
        stems: what each statement is about.
        sentences: indices of the statements of each sentence that has any.
        quotes: what it quotes, in order.
        held: for each statement, the attributions whose content holds at least half of what it
            says, the innermost first.
        frames: for each statement, whether it is no more than a source and its cue.
        speakers: who is said to say each attribution, by its id.
        body: where the text begins after its headline.
    """

    reading: Reading
    statements: tuple[Statement, ...]
    vectors: Floats
    contexts: Floats
    words: tuple[Word, ...]
    starts: tuple[int, ...]
    stems: tuple[frozenset[str], ...]
    sentences: dict[int, tuple[int, ...]]
    quotes: tuple[Quote, ...]
    held: tuple[tuple[Attribution, ...], ...]
    frames: tuple[bool, ...]
    speakers: dict[str, Speaker]
    body: int

    @property
    def text(self) -> str:
        """Return the article's text."""
        return self.reading.document.text

    def sentence(self, statement: int) -> Span:
        """Return the span of the sentence that a statement stands in."""
        return self.reading.sentences[self.statements[statement].sentence].span

    def speaker(self, attribution: Attribution) -> Speaker:
        """Return who is said to say what one of its attributions holds."""
        return self.speakers[attribution.id]

    def is_headline(self, statement: int) -> bool:
        """Return whether a statement stands in the headline, where the text repeats it."""
        return self.statements[statement].span.start < self.body

    def within(self, span: Span) -> tuple[Word, ...]:
        """Return the words that begin in `span`."""
        return _within(self.words, self.starts, span)

    def at(self, span: Span) -> tuple[int, ...]:
        """Return the indices of the statements that overlap `span`, in order."""
        return _at(self.statements, span)


def side(reading: Reading, statements: Sequence[Statement], vectors: Floats) -> Side:
    """Return an article laid out for comparison.

    Args:
        reading: its reading.
        statements: its statements, as `whence.lineage.statement.statements` gives them.
        vectors: a unit vector for each of them, shape (statements, size).

    Raises:
        ValueError: there are not as many vectors as statements.
    """
    if len(statements) != len(vectors):
        name = reading.document.article.id
        raise ValueError(f"{name}: {len(statements)} statements but {len(vectors)} vectors")
    found = words(reading.document.text)
    starts = tuple(word.span.start for word in found)
    sentences: dict[int, list[int]] = defaultdict(list)
    for index, statement in enumerate(statements):
        sentences[statement.sentence].append(index)
    held, frames = _voices(reading, statements, found, starts)
    return Side(
        reading=reading,
        statements=tuple(statements),
        vectors=vectors,
        contexts=_contexts(statements, vectors, list(sentences.values())),
        words=found,
        starts=starts,
        stems=tuple(stems(_within(found, starts, s.span)) for s in statements),
        sentences={number: tuple(members) for number, members in sentences.items()},
        quotes=quotes(reading),
        held=held,
        frames=frames,
        speakers=_speakers(reading),
        body=_body(reading.document),
    )


def _at(statements: Sequence[Statement], span: Span) -> tuple[int, ...]:
    index = bisect_left(statements, span.start + 1, key=lambda s: s.span.end)
    found = []
    while index < len(statements) and statements[index].span.start < span.end:
        found.append(index)
        index += 1
    return tuple(found)


def _voices(
    reading: Reading, statements: Sequence[Statement], found: Sequence[Word], starts: Sequence[int]
) -> tuple[tuple[tuple[Attribution, ...], ...], tuple[bool, ...]]:
    """Return whose each statement is, and whether it only says whose another is."""
    content: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    bringing: dict[int, list[Span]] = defaultdict(list)
    for number, attribution in enumerate(reading.attributions):
        for span in attribution.content:
            for index in _at(statements, span):
                content[index][number] += _shared(statements[index].span, span)
        for span in (*attribution.source, *attribution.cue):
            for index in _at(statements, span):
                bringing[index].append(span)
    held, frames = [], []
    for index, statement in enumerate(statements):
        spans = bringing[index]
        left = len(statement.span) - min(
            len(statement.span), sum(_shared(statement.span, span) for span in set(spans))
        )
        numbers = [n for n, shared in content[index].items() if 2 * shared >= max(1, left)]
        numbers.sort(key=lambda n: (sum(map(len, reading.attributions[n].content)), n))
        held.append(tuple(reading.attributions[n] for n in numbers))
        frames.append(
            bool(spans)
            and not any(
                word.stem and not any(span.covers(word.span) for span in spans)
                for word in _within(found, starts, statement.span)
            )
        )
    return tuple(held), tuple(frames)


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _speakers(reading: Reading) -> dict[str, Speaker]:
    actors = {actor.id: actor for actor in reading.actors}
    text = reading.document.text
    return {a.id: speaker(text, actors.get(a.actor or ""), a) for a in reading.attributions}


def _body(document: Document) -> int:
    """Return where the text goes on after the headline that it opens with; 0 if it has none."""
    first = document.blocks[0] if document.blocks else None
    if first and first.kind == "headline":
        return first.span.end
    headline = (document.article.headline or "").strip()
    opening = len(document.text) - len(document.text.lstrip())
    if headline and document.text.startswith(headline, opening):
        end = opening + len(headline)
        return end if document.text[end : end + 1] in ("", "\n", "\r") else 0
    return 0


def _within(found: Sequence[Word], starts: Sequence[int], span: Span) -> tuple[Word, ...]:
    return tuple(found[bisect_left(starts, span.start) : bisect_left(starts, span.end)])


def _contexts(
    statements: Sequence[Statement], vectors: Floats, sentences: Sequence[Sequence[int]]
) -> Floats:
    """Return, for each statement, the mean of its sentence's vectors, longer ones counting more."""
    lengths = np.array([len(s.span) for s in statements], dtype=np.float32)[:, None]
    contexts = vectors * lengths
    for members in sentences:
        if len(members) > 1:
            contexts[members] = contexts[members].sum(axis=0)
    norms = np.linalg.norm(contexts, axis=1, keepdims=True)
    unit: Floats = (contexts / np.maximum(norms, 1e-9)).astype(np.float32)
    return unit
