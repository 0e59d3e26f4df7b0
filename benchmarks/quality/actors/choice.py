"""Choices of one among many, and the weights under which the right ones are likeliest.

A conditional logit (McFadden, 1974), made by maximising a bound step by step (Böhning, 1992).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from whence.reading.actor.resolve import Question
from whence.reading.actor.weights import Family

Floats: TypeAlias = npt.NDArray[np.float64]
Places: TypeAlias = npt.NDArray[np.int64]

STEPS = 400
HOLD = 1.0
"""Weight of the squares of the weights, against chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A pronoun's choice and which options are right; the last option is nobody."""

    family: Family
    question: Question
    right: tuple[int, ...]


def maximised(rows: Floats, starts: Places, right: Floats) -> Floats:
    """Return the weights (numbers,) under which the right options are likeliest.

    Args:
        rows: all options one below the other, (options, numbers).
        starts: where the options of each choice begin, (choices,).
        right: 1 for right options, else 0, (options,).
    """
    # The curvature is at most half the spread of the options: a bound that needs no line search.
    sizes = np.diff(np.append(starts, len(rows)))
    means = np.add.reduceat(rows, starts) / sizes[:, None]
    spread = rows - np.repeat(means, sizes, axis=0)
    bound = 0.5 * spread.T @ spread + HOLD * np.eye(rows.shape[1])
    inverse = np.linalg.inv(bound)
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        logits = rows @ weights
        slope = rows.T @ (_shares(logits, starts, sizes, right) - _shares(logits, starts, sizes))
        weights += inverse @ (slope - HOLD * weights)
    return weights


def _shares(
    logits: Floats,
    starts: Places,
    sizes: Places,
    among: Floats | None = None,
) -> Floats:
    """Return each option's probability, among the right ones only if they are given."""
    raised = np.exp(logits - np.repeat(np.maximum.reduceat(logits, starts), sizes))
    if among is not None:
        raised = raised * among
    whole = np.repeat(np.add.reduceat(raised, starts), sizes)
    shares: Floats = raised / np.maximum(whole, 1e-300)
    return shares
