"""Reuse: the same words in two articles. Evidence of nothing but itself: it has no direction."""

from __future__ import annotations

from dataclasses import dataclass

from whence.record.span import Span


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Passage:
    """A stretch of one article.

    Args:
        article: the article's id.
        span: where the passage stands in that article's text.
    """

    article: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Reuse:
    """A passage that two articles share, word for word or nearly.

    Args:
        a: the passage in the article whose id sorts first.
        b: the passage in the other one.
        words: words that are the same and in the same order on both sides.
        identity: those words as a share of the longer side's, 0 to 1.
        rarity: how much the shared words tell, 0 (a formula that many outlets print) to 1 (found
            nowhere else in the corpus).
    """

    a: Passage
    b: Passage
    words: int
    identity: float
    rarity: float
