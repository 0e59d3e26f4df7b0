"""A tagger: one label for each word of a unit, from a linear layer and a random field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from whence.model.crf import Crf, Floats, Ints

Words = tuple[int, int]
"""First and last word of a run, both included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagged:
    """What a tagger sees in one unit.

    Args:
        labels: best label of each word, (words,): 0 is O, then B and I of each role.
        marginals: probability of each label, (words, labels).
    """

    labels: Ints
    marginals: Floats

    def sureness(self, role: int, words: Words) -> Floats:
        """Return the probability that each word of a run has `role`, (words,)."""
        first, last = words
        sure: Floats = self.marginals[first : last + 1, 2 * role + 1 : 2 * role + 3].sum(1)
        return sure


class Tagger:
    """Labels words by their vectors.

    Args:
        numbers: `weight` (labels, HIDDEN), `bias`, `transitions` and `start`, as nested lists.
    """

    def __init__(self, numbers: dict[str, Any]) -> None:
        self._weight = array(numbers["weight"]).T.copy()
        self._bias = array(numbers["bias"])
        self._crf = crf(numbers)

    def read(self, words: Sequence[Floats]) -> list[Tagged]:
        """Return what is seen in each unit of word vectors (words, HIDDEN)."""
        emissions = [unit @ self._weight + self._bias for unit in words]
        return [
            Tagged(labels=labels, marginals=marginals)
            for labels, marginals in self._crf.read(emissions)
        ]


def runs(labels: Ints, role: int) -> list[Words]:
    """Return the runs of words labelled B or I of `role` (0, 1, …), in order."""
    found: list[Words] = []
    begin, inside = 2 * role + 1, 2 * role + 2
    for place in np.flatnonzero((labels == begin) | (labels == inside)).tolist():
        if labels[place] == inside and found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def alike(sizes: Sequence[int], most: int = 16) -> Iterator[list[int]]:
    """Yield groups of indices whose sizes are alike, so that little is padded."""
    order = sorted(range(len(sizes)), key=sizes.__getitem__)
    group: list[int] = []
    for index in order:
        if group and (len(group) == most or sizes[index] > 1.3 * sizes[group[0]] + 8):
            yield group
            group = []
        group.append(index)
    if group:
        yield group


def array(value: Any) -> Floats:
    """Return numbers read from JSON as an array."""
    return np.asarray(value, dtype=np.float32)


def crf(numbers: dict[str, Any]) -> Crf:
    """Return the random field of a head's numbers."""
    return Crf(transitions=array(numbers["transitions"]), start=array(numbers["start"]))
