"""Mean average precision at five, as CheckThat! measures it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

DEPTH = 5


def mean_average_precision(
    found: Mapping[str, Sequence[str]], right: Mapping[str, frozenset[str]]
) -> float:
    """Return the mean over tweets, 0 to 1.

    Args:
        found: ids of claims, the likeliest first, by the id of each tweet.
        right: ids of the right ones.
    """
    return sum(_precision(found[id], right[id]) for id in found) / len(found)


def _precision(found: Sequence[str], right: frozenset[str]) -> float:
    hits, total = 0, 0.0
    for rank, claim in enumerate(found[:DEPTH], start=1):
        if claim in right:
            hits += 1
            total += hits / rank
    return total / min(len(right), DEPTH)
