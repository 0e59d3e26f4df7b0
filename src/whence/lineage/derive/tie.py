"""Pairs of articles of which one comes from the other, and it cannot be told which."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from whence.lineage.derive.forest import Link
from whence.record import Undecided

_EVEN: Final = 0.05
"""How far apart the probabilities of the two directions are at most, as a share of both."""


def tied(chosen: Mapping[str, str], probabilities: Mapping[Link, float]) -> dict[Link, Undecided]:
    """Return, for each chosen link whose reverse is as probable, that it is undecided."""
    found = {}
    for child, parent in chosen.items():
        forth = probabilities[child, parent]
        back = probabilities.get((parent, child), 0.0)
        if forth - back <= _EVEN * (forth + back):
            a, b = sorted((child, parent))
            found[child, parent] = Undecided(
                a=a,
                b=b,
                probability=min(1.0, forth + back),
                message=f"{a} and {b} have too much in common to be independent, but nothing tells"
                " which of them was made from the other.",
            )
    return found
