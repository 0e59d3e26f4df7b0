"""Grouping of like things by average linkage, so that unlike ones are not chained together.

Average linkage (UPGMA; Sokal and Michener, 1958) over unit vectors: the likeness of two groups is
the mean cosine of all pairs between them, which is the product of their mean vectors. A statement
joins a group only where it is like the group as a whole, not merely like one of its members.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

_BLOCK: Final = 1024
_NEIGHBOURS: Final = 64
"""Nearest others that are looked at; a claim of more wordings grows through its nearest ones."""


def groups(vectors: Floats, weights: Sequence[int], least: float) -> list[list[int]]:
    """Return the groups of at least two points, each in rising order, in order of their first.

    The result hangs on the order of points only where likenesses tie exactly; callers sort them.

    Args:
        vectors: unit vectors, or means of unit vectors, shape (points, size).
        weights: how many times each point stands, shape (points,).
        least: mean cosine at which two groups still join.
    """
    near = _near(vectors, least)
    grown = _Groups(vectors, weights, near)
    heap = [(-likeness, i, j) for (i, j), likeness in near.items()]
    heapq.heapify(heap)
    while heap:
        _, i, j = heapq.heappop(heap)
        if i not in grown.members or j not in grown.members:
            continue
        merged = grown.join(i, j)
        for other in grown.linked[merged]:
            likeness = grown.likeness(merged, other)
            if likeness >= least:
                heapq.heappush(heap, (-likeness, other, merged))
    return sorted(sorted(m) for m in grown.members.values() if len(m) > 1)


def _near(vectors: Floats, least: float) -> dict[tuple[int, int], float]:
    """Return the likeness of each pair that may join, by their numbers in rising order."""
    found: dict[tuple[int, int], float] = {}
    for begin in range(0, len(vectors), _BLOCK):
        block = vectors[begin : begin + _BLOCK] @ vectors.T
        for row, likenesses in enumerate(block, start=begin):
            likenesses[row] = -1
            others = np.flatnonzero(likenesses >= least)
            if len(others) > _NEIGHBOURS:
                nearest = np.argsort(-likenesses[others], kind="stable")[:_NEIGHBOURS]
                others = others[nearest]
            for other in others.tolist():
                found[min(row, other), max(row, other)] = float(likenesses[other])
    return found


class _Groups:
    """Groups by number: the points first, then each new group of two older ones."""

    def __init__(
        self, vectors: Floats, weights: Sequence[int], pairs: Iterable[tuple[int, int]]
    ) -> None:
        self.members = {i: [i] for i in range(len(vectors))}
        self.linked: dict[int, set[int]] = defaultdict(set)
        self._sums = {i: vectors[i] * weights[i] for i in range(len(vectors))}
        self._sizes = dict(enumerate(weights))
        self._next = len(vectors)
        for i, j in pairs:
            self._link(i, j)

    def likeness(self, i: int, j: int) -> float:
        """Return the mean cosine of the pairs between two groups."""
        return float(self._sums[i] @ self._sums[j]) / (self._sizes[i] * self._sizes[j])

    def join(self, i: int, j: int) -> int:
        """Make one group of two and return its number."""
        merged = self._next
        self._next += 1
        self.members[merged] = self.members.pop(i) + self.members.pop(j)
        self._sums[merged] = self._sums.pop(i) + self._sums.pop(j)
        self._sizes[merged] = self._sizes.pop(i) + self._sizes.pop(j)
        for other in (self.linked.pop(i, set()) | self.linked.pop(j, set())) - {i, j}:
            self.linked[other] -= {i, j}
            self._link(merged, other)
        return merged

    def _link(self, i: int, j: int) -> None:
        self.linked[i].add(j)
        self.linked[j].add(i)
