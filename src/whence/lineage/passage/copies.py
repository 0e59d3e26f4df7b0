"""Articles with the very same text."""

from __future__ import annotations

from collections.abc import Iterator

# Where two texts stand in more pairs of articles than this, not every pair is given.
MOST = 100


def between(a: tuple[str, ...], b: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of articles for two texts that share something.

    Args:
        a: ids of the articles with one text, in order.
        b: ids of those with the other.

    Yields:
        All pairs if they are few, else those with the first article of either side. The lesser id
        comes second if `a` has it not.
    """
    if len(a) * len(b) <= MOST:
        yield from ((one, other) for one in a for other in b)
        return
    yield from ((a[0], other) for other in b)
    yield from ((one, b[0]) for one in a[1:])


def among(articles: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of articles with one text: all if they are few, else each with the first."""
    count = len(articles)
    if count * (count - 1) // 2 <= MOST:
        yield from ((one, other) for at, one in enumerate(articles) for other in articles[at + 1 :])
        return
    yield from ((articles[0], other) for other in articles[1:])
