"""The words at hand, with what they are worth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from whence.lineage.engine.counts import Counts
from whence.lineage.passage.worth import worths
from whence.text import Aligner, Words

Places = NDArray[np.int64]
# Words whose worth is worked out at once.
_PIECE = 1 << 16


@dataclass(frozen=True, slots=True, eq=False)
class Measure:
    """Words of some texts, and sums over them that tell any stretch's worth at once.

    Args:
        words: of the texts.
        aligner: of these words.
        bits: shape (words + 1,): the worth of all words before each.
        figures: shape (words + 1,): how many words before each have a digit.
    """

    words: Words
    aligner: Aligner
    bits: NDArray[np.float64]
    figures: Places

    def longer(self, pair: Places) -> Places:
        """Return how many words the longer text of each pair has.

        Args:
            pair: number of one text times how many there are, plus that of the other.
        """
        lengths = np.diff(self.words.bounds)
        longer: Places = np.maximum(*(lengths[text] for text in np.divmod(pair, len(self.words))))
        return longer

    def worth(self, start: Places, end: Places) -> NDArray[np.float64]:
        """Return the bits of stretches of words."""
        worth: NDArray[np.float64] = self.bits[end] - self.bits[start]
        return worth

    def figured(self, start: Places, end: Places) -> Places:
        """Return how many words of stretches have a digit."""
        figured: Places = self.figures[end] - self.figures[start]
        return figured


def measure(words: Words, counts: Counts) -> Measure:
    """Return the measure of some texts' words, given how often words occur in the index."""
    bits = np.concatenate([np.zeros(0, np.float32), *_worths(words, counts)])
    figures = (words.hashes & np.uint64(1)).astype(np.int64)
    return Measure(
        words,
        Aligner(words.hashes, bits),
        np.concatenate([[0.0], np.cumsum(bits, dtype=np.float64)]),
        np.concatenate([[0], np.cumsum(figures)]),
    )


def _worths(words: Words, counts: Counts) -> Iterator[NDArray[np.float32]]:
    # In pieces that fit a processor's cache.
    first = 0
    while first < len(words):
        end = words.bounds[first] + _PIECE
        stop = max(int(np.searchsorted(words.bounds, end, "right")) - 1, first + 1)
        yield worths(words.part(first, stop), counts)
        first = stop
