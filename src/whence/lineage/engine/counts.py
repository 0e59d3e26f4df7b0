"""How often words and pairs of words occur, in tables of fixed size.

They are counted in buckets. Two rare words in one bucket look a little less rare than they are.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from whence.text import Words

_WORD_BITS = 20
_PAIR_BITS = 22
_FACTOR = np.uint64(0x9E3779B97F4A7C15)


class Counts:
    """Counts of words, and of pairs of words that follow one another in a text."""

    def __init__(self) -> None:
        self._words = np.zeros(1 << _WORD_BITS, np.int64)
        self._pairs = np.zeros(1 << _PAIR_BITS, np.int32)
        self._total = 0

    @property
    def total(self) -> int:
        """Return how many words have been counted."""
        return self._total

    def add(self, words: Words) -> None:
        """Count the words of some texts."""
        _count(self._words, _word_buckets(words))
        _count(self._pairs, _pair_buckets(words)[_follows(words)])
        self._total += len(words.hashes)

    def of_words(self, words: Words) -> NDArray[np.int64]:
        """Return how often each word occurs, shape (words,)."""
        found: NDArray[np.int64] = self._words[_word_buckets(words)]
        return found

    def of_pairs(self, words: Words) -> NDArray[np.int32]:
        """Return how often each word occurs after the one before it; 0 for a text's first word."""
        return np.where(_follows(words), self._pairs[_pair_buckets(words)], 0)


def _count(table: NDArray[np.integer], buckets: NDArray[np.int64]) -> None:
    # A pass over the whole table pays only for many words.
    if len(buckets) > len(table) // 4:
        table += np.bincount(buckets, minlength=len(table)).astype(table.dtype)
    else:
        np.add.at(table, buckets, 1)


def _word_buckets(words: Words) -> NDArray[np.int64]:
    return (words.hashes >> np.uint64(64 - _WORD_BITS)).astype(np.int64)


def _pair_buckets(words: Words) -> NDArray[np.int64]:
    # Hashes are mixed already, so one odd factor is enough to tell (a, b) from (b, a).
    pairs = np.roll(words.hashes, 1) * _FACTOR + words.hashes
    return (pairs >> np.uint64(64 - _PAIR_BITS)).astype(np.int64)


def _follows(words: Words) -> NDArray[np.bool_]:
    follows = np.ones(len(words.hashes), np.bool_)
    first = words.bounds[:-1]
    follows[first[first < len(follows)]] = False
    return follows
