"""What is common in a corpus, so that what only two articles share can be told."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

_UNSEEN: Final = 100
"""Articles without a word that are thought of besides those of the corpus, which may be small."""


class Ground:
    """How many articles have each word.

    Args:
        terms: the words of each article, by its id.
    """

    def __init__(self, terms: Mapping[str, frozenset[str]]) -> None:
        articles = len(terms) + _UNSEEN
        self._having = Counter(term for article in terms.values() for term in article)
        self._worth = {term: math.log(articles / n) for term, n in self._having.items()}

    def having(self, term: str) -> int:
        """Return how many articles have a word."""
        return self._having[term]

    def worth(self, term: str) -> float:
        """Return how much a word of the corpus tells, in nats."""
        return self._worth[term]

    def weight(self, terms: Iterable[str]) -> float:
        """Return how much words of the corpus tell together, in nats."""
        return math.fsum(map(self._worth.__getitem__, terms))

    def only_two(self, terms: Iterable[str]) -> float:
        """Return how much those of the words tell that two articles have and no third."""
        return math.fsum(self._worth[term] for term in terms if self._having[term] == 2)
