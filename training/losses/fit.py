"""A logistic regression on few features, held to zero."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from whence.lineage.loss.weigh import NAMES, SHARED

Floats = NDArray[np.float64]

PENALTY_SHARED = 0.3
PENALTY_KIND = 1.0
"""How strongly the weights that all kinds share, and those of one kind alone, are held to zero."""
_ROUNDS = 50


def fit(features: Floats, truth: Floats) -> Floats:
    """Return the bias and then the weights, by Newton's method.

    Args:
        features: shape (candidates, features).
        truth: 1 where a candidate is a loss, else 0, shape (candidates,).
    """
    inputs = np.hstack([np.ones((len(features), 1)), features])
    own = len(NAMES) - len(SHARED)
    penalty = np.diag([1e-3, *[PENALTY_SHARED] * len(SHARED), *[PENALTY_KIND] * own])
    weights = np.zeros(inputs.shape[1])
    for _ in range(_ROUNDS):
        likely = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (truth - likely) - penalty @ weights
        curve = (inputs * (likely * (1 - likely))[:, None]).T @ inputs + penalty
        step = np.linalg.solve(curve, slope)
        weights += step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def probabilities(weights: Floats, features: Floats) -> Floats:
    """Return how likely each candidate is a loss, shape (candidates,)."""
    likely: Floats = 1 / (1 + np.exp(-(weights[0] + features @ weights[1:])))
    return likely
