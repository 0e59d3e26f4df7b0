"""The words to align: of all texts at once where an engine has them at hand, else of a few."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from whence.lineage.engine.port import Engine
from whence.lineage.passage.measure import Measure, Places, measure
from whence.lineage.passage.seed import Order

Ranks = NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """The words of some texts.

    Args:
        measure: of these words.
        a: shape (seeds,): the place of each seed's text a among these texts.
        b: the place of its text b.
        ranks: shape (texts,): the rank of each of these texts.
    """

    measure: Measure
    a: Places
    b: Places
    ranks: NDArray[np.integer]


class Library:
    """The words of an index.

    Args:
        engine: that has them.
        order: of the index.
        whole: whether most texts will be asked for.
    """

    def __init__(self, engine: Engine, order: Order, *, whole: bool) -> None:
        self._engine = engine
        self._order = order
        words = engine.all_words() if whole else None
        self._measure = None if words is None else measure(words, engine.counts())

    def open(self, a: Ranks, b: Ranks) -> Opened:
        """Return the words of the texts with these ranks."""
        numbers = self._order.numbers
        if self._measure is not None:
            return Opened(self._measure, numbers[a], numbers[b], self._order.ranks)
        texts, place = np.unique(np.concatenate([a, b]), return_inverse=True)
        words = self._engine.words(numbers[texts])
        measured = measure(words, self._engine.counts())
        return Opened(measured, place[: len(a)], place[len(a) :], texts)
