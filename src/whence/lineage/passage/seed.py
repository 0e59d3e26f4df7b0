"""Seeds: from grams that several texts share to pairs of places.

A gram that few texts share pairs each with each. Where many share it that would say little and cost
much: those texts are paired with one of them only, the one whose id sorts first. So of 10,000
copies of one story each is found to be a copy of the first, and not of the 9,998 others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from whence.lineage.engine.port import Entry, Postings, Seeds
from whence.lineage.passage.worth import rarity

# In more texts than this a gram pairs only with its first text.
MOST = 30
# Seeds made at once, for the sake of memory.
_BLOCK = 1 << 19


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """What does not depend on the order in which texts came into the index.

    Args:
        ranks: shape (texts,): each text's rank by the least id of its articles.
        numbers: shape (texts,): the text of each rank.
        outlets: shape (texts,): a number for each text's outlet; texts of unknown outlets have
            one each.
        articles: for each rank, the articles with that text, by id.
    """

    ranks: NDArray[np.int32]
    numbers: NDArray[np.int64]
    outlets: NDArray[np.int64]
    articles: tuple[tuple[str, ...], ...]


def order(entries: Iterable[tuple[Entry, int]]) -> Order:
    """Return the order of an index with these articles and their texts' numbers."""
    first: dict[int, int] = {}
    articles: list[list[str]] = []
    outlets: list[int] = []
    known: dict[str, int] = {}
    for entry, number in sorted(entries, key=lambda each: each[0].id):
        if number not in first:
            first[number] = len(articles)
            articles.append([])
            unknown = -1 - len(outlets)
            outlets.append(
                unknown
                if entry.publisher is None
                else known.setdefault(entry.publisher, len(known))
            )
        articles[first[number]].append(entry.id)
    numbers = np.fromiter(first, np.int64, len(first))
    ranks = np.zeros(len(first), np.int32)
    ranks[numbers] = np.arange(len(first))
    by_number = np.zeros(len(first), np.int64)
    by_number[numbers] = outlets
    return Order(ranks, numbers, by_number - min(outlets, default=0), tuple(map(tuple, articles)))


def seeds(postings: Postings, order: Order) -> Iterator[Seeds]:
    """Yield the seeds of these grams, with ranks for texts, a before b.

    A gram that a text has more than once counts there once, at its first place.

    Args:
        postings: whole grams, by gram, text and place.
        order: of the index.
    """
    held = _first_places(postings)
    if not len(held.grams):
        return
    begins = np.flatnonzero(np.append(True, held.grams[1:] != held.grams[:-1]))
    sizes = np.diff(np.append(begins, len(held.grams)))
    worth = rarity(sizes, _outlets(held, begins, sizes, order), len(order.numbers))
    ranks = order.ranks[held.texts]
    for one, other, gram in _pairs(begins, sizes, ranks):
        swap = ranks[one] > ranks[other]
        a, b = np.where(swap, other, one), np.where(swap, one, other)
        yield Seeds(ranks[a], ranks[b], held.places[a], held.places[b], worth[gram])


def _first_places(postings: Postings) -> Postings:
    repeated = postings.grams[1:] == postings.grams[:-1]
    repeated &= postings.texts[1:] == postings.texts[:-1]
    first = np.append(True, ~repeated)[: len(postings.grams)]
    return Postings(postings.grams[first], postings.texts[first], postings.places[first])


def _outlets(
    held: Postings, begins: NDArray[np.int64], sizes: NDArray[np.int64], order: Order
) -> NDArray[np.int64]:
    """Return how many outlets print each gram."""
    if not len(order.outlets) or np.bincount(order.outlets).max() == 1:
        return sizes
    gram = np.repeat(np.arange(len(begins)), sizes)
    width = int(order.outlets.max()) + 1
    printed = np.unique(gram * width + order.outlets[held.texts])
    return np.bincount(printed // width, minlength=len(begins))


def _pairs(
    begins: NDArray[np.int64], sizes: NDArray[np.int64], ranks: NDArray[np.int32]
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]]:
    """Yield blocks of pairs of rows, and each pair's gram."""
    for size in range(2, MOST + 1):
        grams = np.flatnonzero(sizes == size)
        one, other = np.triu_indices(size, 1)
        step = max(1, _BLOCK // len(one))
        for start in range(0, len(grams), step):
            part = grams[start : start + step]
            at = begins[part, None]
            yield (at + one).ravel(), (at + other).ravel(), np.repeat(part, len(one))
    for gram in np.flatnonzero(sizes > MOST):
        rows = np.arange(begins[gram], begins[gram] + sizes[gram])
        least = rows[ranks[rows].argmin()]
        others = rows[rows != least]
        yield np.full(len(others), least), others, np.full(len(others), gram)
