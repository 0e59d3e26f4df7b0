"""What words and grams are worth: how much it tells that two texts share them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from whence.lineage.engine.counts import buckets

# In bits. A word that occurs once in a large corpus is often a misprint: it tells no more.
HIGHEST = 14.0
# How fast a gram loses worth with the number of texts it is in: 2 texts 1, 10 texts .53, 100 .21.
_FADING = 0.4


def worths(hashes: NDArray[np.uint64], counts: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return the bits it takes to name each word among all words counted, at most `HIGHEST`.

    Args:
        hashes: words.
        counts: of all words of the index, these among them.
    """
    total = max(int(counts.sum()), 1)
    of_count = np.log2(total / np.maximum(counts, 1)).astype(np.float32)
    return np.minimum(of_count, np.float32(HIGHEST))[buckets(hashes)]


def rarity(texts: NDArray[np.int64], outlets: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return how much grams tell, above 0 to 1.

    Args:
        texts: how many texts each gram is in, 2 or more.
        outlets: how many outlets print it. What one outlet prints again and again is its
            boilerplate and tells less than what as many outlets print once each.
    """
    spread = (2.0 / np.maximum(texts, 2)) ** _FADING
    return (spread * np.minimum(outlets / np.maximum(texts, 1), 1.0)).astype(np.float32)
