"""The trained judge: boosted trees over the features, as a table."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from whence.language.person_name.features import NAMES

Node = tuple[int, float, int, int]
"""Feature, threshold, and the nodes to go to at or under it and over it. A leaf has feature -1, and
its value for a threshold."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Trees whose leaves are added up.

    Args:
        bias: what they are added to.
        trees: each a row of nodes, of which the first is the root.
    """

    bias: float
    trees: tuple[tuple[Node, ...], ...]

    def probability(self, counted: Sequence[float]) -> float:
        """Return the probability, 0 to 1, of features in the order of `features.NAMES`."""
        total = self.bias
        for tree in self.trees:
            feature, value, low, high = tree[0]
            while feature >= 0:
                feature, value, low, high = tree[low if counted[feature] <= value else high]
            total += value
        return 1.0 / (1.0 + exp(-total))


@cache
def judge() -> Judge:
    """Return the shipped judge.

    Raises:
        ValueError: the shipped table was made for other features.
    """
    table = json.loads(files(__package__).joinpath("trees.json").read_text("utf-8"))
    if tuple(table["features"]) != NAMES:
        raise ValueError("trees.json: made for other features; train it again")
    trees = tuple(
        tuple((int(f), float(v), int(low), int(high)) for f, v, low, high in tree)
        for tree in table["trees"]
    )
    return Judge(float(table["bias"]), trees)
