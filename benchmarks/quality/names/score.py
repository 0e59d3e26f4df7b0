"""Precision, recall and F1 of scored pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Scored = Sequence[tuple[float, bool, float]]
"""For each pair its score, whether it is of one person, and what it weighs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Figures at one threshold, each 0 to 1; 0 where there is nothing to divide by.

    Args:
        threshold: scores from here on say "the same".
        precision, recall, f1: of the pairs of one person.
    """

    threshold: float
    precision: float
    recall: float
    f1: float


def figures(scored: Scored, threshold: float) -> Figures:
    """Return the figures at a threshold."""
    said = sum(weight for score, _, weight in scored if score >= threshold)
    right = sum(weight for score, same, weight in scored if same and score >= threshold)
    there = sum(weight for _, same, weight in scored if same)
    return Figures(
        threshold=threshold,
        precision=right / said if said else 0.0,
        recall=right / there if there else 0.0,
        f1=2 * right / (said + there) if said + there else 0.0,
    )


def best(scored: Scored) -> Figures:
    """Return the figures at the threshold with the highest F1.

    Raises:
        ValueError: there are no pairs.
    """
    thresholds = sorted({score for score, _, _ in scored})
    # A hundred thresholds are as good as all of them.
    thinned = thresholds[:: max(1, len(thresholds) // 100)]
    return max((figures(scored, threshold) for threshold in thinned), key=lambda found: found.f1)
