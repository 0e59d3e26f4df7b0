"""What words and grams are worth: how much it tells that two texts share them."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from whence.lineage.engine.counts import buckets

# In bits. A word that occurs once in a large corpus is often a misprint: it tells no more.
HIGHEST = 14.0
# How fast a gram loses worth with the number of texts it is in. In 16,000 texts or more a gram of 2
# texts has rarity 1, one of 10 .41, one of 100 .07; in a few, where formulas are seldom met and a
# story may be in most of them, it fades more slowly.
_FADING = 0.8
# As if every gram were in so many texts more: two or four tell about the same.
_KIN = 2.0
_LARGE = 14.0


def worths(hashes: NDArray[np.uint64], counts: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return the bits it takes to name each word among all words counted, at most `HIGHEST`.

    Args:
        hashes: words.
        counts: of all words of the index, these among them.
    """
    total = max(int(counts.sum()), 1)
    bits = np.log2(total / np.maximum(counts[buckets(hashes)], 1))
    return np.minimum(bits, HIGHEST).astype(np.float32)


def rarity(texts: NDArray[np.int64], outlets: NDArray[np.int64], among: int) -> NDArray[np.float32]:
    """Return how much grams tell, above 0 to 1.

    Args:
        texts: how many texts each gram is in, 2 or more.
        outlets: how many outlets print it. What one outlet prints again and again is its
            boilerplate and tells less than what as many outlets print once each.
        among: how many texts there are.
    """
    fading = _FADING * min(1.0, math.log2(max(among, 2)) / _LARGE)
    spread = ((2.0 + _KIN) / (np.maximum(texts, 2) + _KIN)) ** fading
    return (spread * np.minimum(outlets / np.maximum(texts, 1), 1.0)).astype(np.float32)
