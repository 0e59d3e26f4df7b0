"""What is compared of an article besides its statements, worked out once for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from whence.language.quotation import quotations
from whence.lineage.derive.citation import Citation, citation
from whence.lineage.derive.wording import readings, sequences, terms, words
from whence.lineage.witness import Witness
from whence.record import Interval, Span
from whence.text import paragraphs

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An article as it is compared with others.

    Args:
        witness: the article with its statements.
        terms: words that carry sense, in its text.
        readings: runs of two and three words, and the words that carry sense; headline included.
        sequences: every three words outside quotation marks.
        quoted: every three words inside them.
        figures: figures, in one notation.
        names: whom and what it names, folded, whole names and their last words.
        plain: shape (statements,): which statements have no quotation in them.
        reported: shape (statements,): which are quoted, or said by somebody named.
        names_itself: the clearest place where its text names its own publisher, if it does.
    """

    witness: Witness
    terms: frozenset[str]
    readings: frozenset[str]
    sequences: frozenset[str]
    quoted: frozenset[str]
    figures: frozenset[str]
    names: frozenset[str]
    plain: Mask
    reported: Mask
    names_itself: Citation | None

    @property
    def id(self) -> str:
        """Return the article's id."""
        return self.witness.id

    @property
    def published(self) -> Interval | None:
        """Return when the article says it was published."""
        return self.witness.reading.document.article.published


def profile(witness: Witness) -> Profile:
    """Return what is compared of an article."""
    document, statements = witness.reading.document, witness.statements
    text, headline = document.text, words(document.article.headline or "")
    quotes = [quote.span for quote in quotations(text, paragraphs(text))]
    said = words(text)
    return Profile(
        witness=witness,
        terms=terms(said),
        readings=readings(said) | readings(headline) | terms(said) | terms(headline),
        sequences=_sequences(text, _between(quotes, len(text))),
        quoted=_sequences(text, quotes),
        figures=frozenset(figure for s in statements for figure in s.numbers),
        names=frozenset(name for s in statements for name in s.names),
        plain=np.array([not s.quotes for s in statements], bool),
        reported=np.array(
            [
                s.attribution is not None
                and (s.attribution.source_kind == "named" or bool(s.quotes))
                for s in statements
            ],
            bool,
        ),
        names_itself=citation(document, document.article.publisher, None),
    )


def _sequences(text: str, spans: Sequence[Span]) -> frozenset[str]:
    return frozenset().union(*(sequences(words(span.of(text))) for span in spans))


def _between(spans: Sequence[Span], end: int) -> list[Span]:
    """Return the stretches between the spans, which are in order and do not overlap."""
    edges = [0, *(edge for span in spans for edge in (span.start, span.end)), end]
    return [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]
