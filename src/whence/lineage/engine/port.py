"""What an engine does: it keeps an index, and brings together what belongs together.

The steps of passage reuse are pure functions over columns. Between them rows have to be brought
together twice, all rows of one gram and then all rows of one pair, and that is what engines differ
in: in memory (`local`), on disk (`duckdb`), or over many machines.

An index only ever grows, and what is found depends on what is in it, never on the order in which it
came in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from whence.lineage.engine.counts import Counts
from whence.text import Words, grams

Column32 = NDArray[np.int32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An article of the index.

    Args:
        id: the article's id.
        publisher: its outlet, where known.
        digest: of its text, 16 bytes; articles with one digest have one text.
    """

    id: str
    publisher: str | None
    digest: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Articles to add.

    Args:
        entries: the articles; ids neither repeat nor are in the index yet.
        words: the words of each, in the same order.
    """

    entries: tuple[Entry, ...]
    words: Words


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """Where grams stand; all arrays are of shape (rows,).

    Args:
        grams: uint64 hashes.
        texts: numbers of texts.
        places: which word of its text the gram begins with.
    """

    grams: NDArray[np.uint64]
    texts: Column32
    places: Column32


def postings_of(words: Words, first: int) -> Postings:
    """Return the grams of texts that are numbered from `first` on, by text and place."""
    hashes, places = grams(words)
    texts = np.repeat(np.arange(len(words)), np.diff(words.bounds))[places]
    within = places - words.bounds[texts]
    return Postings(hashes, (texts + first).astype(np.int32), within.astype(np.int32))


@dataclass(frozen=True, slots=True, eq=False)
class Seeds:
    """Grams that two texts share; all arrays are of shape (rows,).

    Args:
        a: numbers of texts.
        b: numbers of other texts.
        at_a: which word of text a the gram begins with.
        at_b: which word of text b.
        rarity: float32, how much the gram tells, 0 to 1.
    """

    a: Column32
    b: Column32
    at_a: Column32
    at_b: Column32
    rarity: NDArray[np.float32]

    def take(self, which: slice | NDArray[np.int64] | NDArray[np.bool_]) -> Seeds:
        """Return some of them."""
        return Seeds(
            self.a[which], self.b[which], self.at_a[which], self.at_b[which], self.rarity[which]
        )


class Engine(Protocol):
    """An index of passages. Texts are numbered from 0 in order of arrival; equal ones have one."""

    def add(self, batch: Batch) -> None:
        """Add articles.

        Raises:
            ValueError: if an id is in the index already.
        """

    def entries(self) -> tuple[tuple[Entry, int], ...]:
        """Return the articles and the number of each one's text."""

    def counts(self) -> Counts:
        """Return how often words occur in all texts."""

    def postings(self, among: NDArray[np.uint64] | None = None) -> Iterator[Postings]:
        """Yield the grams that stand in more than one place, in pieces.

        All rows of a gram come in one piece, next to one another.

        Args:
            among: only these grams.
        """

    def by_pair(self, seeds: Iterable[Seeds]) -> Iterator[Seeds]:
        """Yield the same seeds in pieces: all of a pair in one piece, next to one another.

        Args:
            seeds: in any order.
        """

    def all_words(self) -> Words | None:
        """Return the words of all texts, by number; None where they are not kept in memory."""

    def words(self, texts: NDArray[np.int64]) -> Words:
        """Return the words of the texts with these numbers, in the order given."""
