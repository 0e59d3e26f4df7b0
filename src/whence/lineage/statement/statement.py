"""A statement: the smallest stretch of an article that says one thing."""

from __future__ import annotations

from dataclasses import dataclass

from whence.record import Actor, Attribution, Marker, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A clause, with who is said to say it.

    Args:
        article: id of the article it stands in.
        span: its words, without white space around them; never crosses a sentence.
        text: those words.
        sentence: index of the sentence it stands in.
        attribution: the innermost attribution whose content holds most of it, if any.
        source: whose it is, as the article names them; None in the author's own voice.
        actor: the actor that the source is, if known.
        quotes: the stretches of it that stand in quotation marks, marks included.
        markers: words of firmness in it, and in its attribution's cue.
        names: actors named in it, folded, whole names and their last words.
        numbers: figures in it, in one notation.
        dates: values of its time expressions.
    """

    article: str
    span: Span
    text: str
    sentence: int
    attribution: Attribution | None
    source: str | None
    actor: Actor | None
    quotes: tuple[Span, ...]
    markers: tuple[Marker, ...]
    names: frozenset[str]
    numbers: tuple[str, ...]
    dates: tuple[str, ...]

    @property
    def hedged(self) -> bool:
        """Return whether it is made with a hedge, the author's or the source's."""
        return any(m.kind in ("hedge", "distancing") for m in self.markers)

    @property
    def quoted(self) -> bool:
        """Return whether most of it stands in quotation marks."""
        return 2 * sum(len(quote) for quote in self.quotes) > len(self.span)
