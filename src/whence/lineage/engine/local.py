"""The index in memory, with NumPy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from whence.lineage.engine import shelf
from whence.lineage.engine.counts import Counts
from whence.lineage.engine.port import Batch, Entry, Postings, Seeds, postings_of
from whence.lineage.engine.register import Register
from whence.text import Words, cut

# Rows sorted at once: few enough for a processor's cache.
_PIECE = 1 << 18


class LocalEngine:
    """An index in memory; see `port.Engine` for what its methods do."""

    def __init__(self) -> None:
        self._register = Register()
        self._counts = Counts()
        self._words = [cut([])]
        self._postings: list[Postings] = []

    def add(self, batch: Batch) -> None:
        """Add articles.

        Raises:
            ValueError: if an id is in the index already.
        """
        first = self._register.texts
        fresh = self._register.add(batch.entries)
        words = batch.words
        if len(fresh) < len(words):
            words = shelf.take(words, np.array(fresh, np.int64))
        self._counts.add(words)
        self._words.append(words)
        self._postings.append(postings_of(words, first))

    def entries(self) -> tuple[tuple[Entry, int], ...]:
        """Return the articles and the number of each one's text."""
        return self._register.entries()

    def counts(self) -> Counts:
        """Return how often words occur in all texts."""
        return self._counts

    def postings(self, among: NDArray[np.uint64] | None = None) -> Iterator[Postings]:
        """Yield the grams that stand in more than one place, in whole grams."""
        held = self._all_postings()
        if among is not None:
            held = _rows(held, np.flatnonzero(np.isin(held.grams, among)))
        for rows in _parts((held.grams >> np.uint64(48)).astype(np.uint16)):
            # Rows are in order of text and place, and a stable sort leaves them so.
            rows = rows[np.argsort(held.grams[rows], kind="stable")]
            of_rows = held.grams[rows]
            same = of_rows[1:] == of_rows[:-1]
            shared = np.append(same, False) | np.append(False, same)
            yield _rows(held, rows[shared])

    def by_pair(self, seeds: Iterable[Seeds]) -> Iterator[Seeds]:
        """Yield the same seeds, in whole pairs."""
        parts = list(seeds)
        if not parts:
            return
        a, b, at_a, at_b = (
            np.concatenate([getattr(part, name) for part in parts])
            for name in ("a", "b", "at_a", "at_b")
        )
        rarity = np.concatenate([part.rarity for part in parts])
        width = self._register.texts
        for rows in _parts((a.astype(np.int64) * (1 << 16) // width).astype(np.uint16)):
            rows = rows[np.argsort(a[rows].astype(np.int64) * width + b[rows])]
            yield Seeds(a[rows], b[rows], at_a[rows], at_b[rows], rarity[rows])

    def all_words(self) -> Words:
        """Return the words of all texts, by number."""
        self._words = [shelf.join(self._words)]
        return self._words[0]

    def words(self, texts: NDArray[np.int64]) -> Words:
        """Return the words of the texts with these numbers, in the order given."""
        return shelf.take(self.all_words(), texts)

    def _all_postings(self) -> Postings:
        parts = self._postings or [_NONE]
        if len(parts) > 1:
            parts = [
                Postings(
                    np.concatenate([part.grams for part in parts]),
                    np.concatenate([part.texts for part in parts]),
                    np.concatenate([part.places for part in parts]),
                )
            ]
            self._postings = parts
        return parts[0]


_NONE = Postings(np.zeros(0, np.uint64), np.zeros(0, np.int32), np.zeros(0, np.int32))


def _rows(held: Postings, rows: NDArray[np.int64]) -> Postings:
    return Postings(held.grams[rows], held.texts[rows], held.places[rows])


def _parts(keys: NDArray[np.uint16]) -> Iterator[NDArray[np.int64]]:
    """Yield the rows of `keys` in pieces: all of one key in one piece, in their order."""
    rows = np.argsort(keys, kind="stable")
    ends = np.cumsum(np.bincount(keys, minlength=1 << 16))
    start = 0
    while start < len(rows):
        stop = int(ends[min(int(np.searchsorted(ends, start + _PIECE)), len(ends) - 1)])
        yield rows[start:stop]
        start = stop
