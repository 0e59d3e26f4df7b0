"""What words and grams are worth: how much it tells that two texts share them."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from whence.lineage.engine.counts import Counts
from whence.text import Words

# In bits. A word that occurs once in a large corpus is often a misprint: it tells no more.
HIGHEST = 12.0
LOWEST = 1.0
# A pair of words in so many places may be a story that many print; beyond, it is a formula.
_FAMILIAR = 20
# How fast a gram loses worth with the number of texts it is in. In 16,000 texts or more a gram of 2
# texts has rarity 1, one of 10 .41, one of 100 .07; in a few, where formulas are seldom met and a
# story may be in most of them, it fades more slowly.
_FADING = 0.8
# As if every gram were in so many texts more: two or four tell about the same.
_KIN = 2.0
_LARGE = 14.0


def worths(words: Words, counts: Counts) -> NDArray[np.float32]:
    """Return what each word is worth, in bits, from 1 to `HIGHEST`.

    That is what it takes to name it among all words counted; or, where it stands after the same
    word in many places, among the words that follow that one. So the words of a formula are worth
    little, though each may be rare.

    Args:
        words: of some texts.
        counts: of all words of the index, these among them.
    """
    alone = counts.of_words(words)
    bits = np.log2(max(counts.total, 1) / np.maximum(alone, 1))
    elsewhere = counts.of_pairs(words) - _FAMILIAR
    after = np.log2(np.maximum(np.roll(alone, 1) / np.maximum(elsewhere, 1), 1))
    bits = np.where(elsewhere > 0, np.minimum(bits, after), bits)
    # In sixteenths, so that sums are exact whatever texts are at hand beside these.
    rounded: NDArray[np.float64] = np.rint(np.clip(bits, LOWEST, HIGHEST) * 16) / 16
    return rounded.astype(np.float32)


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
