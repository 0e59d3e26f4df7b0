"""BM25 (Robertson and Zaragoza, 2009), the baseline: words alone."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

K, B = 1.2, 0.75


class BM25:
    """An index over texts.

    Args:
        texts: the words of each text.
    """

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        self._texts = len(texts)
        lengths = np.array([len(text) for text in texts], dtype=np.float64)
        norms = K * (1 - B + B * lengths / max(lengths.mean(), 1))
        places: dict[str, list[int]] = defaultdict(list)
        counts: dict[str, list[int]] = defaultdict(list)
        for place, text in enumerate(texts):
            for word, count in Counter(text).items():
                places[word].append(place)
                counts[word].append(count)
        self._postings = {
            word: (np.array(at), np.array(counts[word]) * (K + 1) / (counts[word] + norms[at]))
            for word, at in places.items()
        }

    def scores(self, words: Iterable[str]) -> npt.NDArray[np.float64]:
        """Return each text's score for the words, shape (texts,)."""
        found = np.zeros(self._texts)
        for word in sorted(set(words)):
            if word in self._postings:
                places, weights = self._postings[word]
                rarity = math.log(1 + (self._texts - len(places) + 0.5) / (len(places) + 0.5))
                found[places] += rarity * weights
        return found
