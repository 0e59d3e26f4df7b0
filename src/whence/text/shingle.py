"""Grams: runs of words that stand for the passages they are in."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from whence.text.words import Words, mix

# Shorter ones are everywhere; longer ones miss a sentence of which every fifth word was changed.
GRAM = 5
_FACTORS = mix(np.arange(11, 11 + GRAM, dtype=np.uint64)) | np.uint64(1)


def grams(words: Words) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """Return every gram that lies within one text.

    Returns:
        The hashes, uint64, and the place in `words.hashes` of each one's first word.
    """
    total = len(words.hashes)
    if total < GRAM:
        return np.zeros(0, np.uint64), np.zeros(0, np.int64)
    hashes = np.zeros(total - GRAM + 1, np.uint64)
    for step in range(GRAM):
        hashes += words.hashes[step : total - GRAM + 1 + step] * _FACTORS[step]
    whole = np.ones(len(hashes), np.bool_)
    for back in range(1, GRAM):
        # A gram that begins less than a gram before the end of its text reaches into the next.
        edges = words.bounds[1:-1] - back
        whole[edges[(edges >= 0) & (edges < len(whole))]] = False
    places = np.flatnonzero(whole)
    return mix(hashes[places]), places
