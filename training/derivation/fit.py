"""Weights under which the true descent of families is the likeliest among all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from whence.lineage.derive.features import NAMES, Features, array
from whence.lineage.derive.forest import Link, marginals

Floats = NDArray[np.float64]

_STEPS = 300
_RATE = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A story whose true descent is known.

    Args:
        features: of each child and parent that are compared.
        truth: the true links among them, each counting by its share of its child's exemplars.
    """

    features: Mapping[Link, Features]
    truth: Mapping[Link, float]


def known(features: Mapping[Link, Features], links: Sequence[Link]) -> Known:
    """Return a story with its true links, of which each child may have several."""
    exemplars = {child: sum(child == other for other, _ in links) for child, _ in links}
    truth = {link: 1 / exemplars[link[0]] for link in links if link in features}
    return Known(features=features, truth=truth)


def untimed(story: Known) -> Known:
    """Return the story as it is where nobody knows when anything was published."""
    features = {link: replace(each, earlier=0.0) for link, each in story.features.items()}
    return Known(features=features, truth=story.truth)


def scores(story: Known, weights: tuple[float, tuple[float, ...]]) -> dict[Link, float]:
    """Return each link's log-odds under a bias and weights."""
    bias, each = weights
    return {link: bias + float(array(x) @ np.array(each)) for link, x in story.features.items()}


def fit(stories: Sequence[Known], ridge: float = 0.04) -> tuple[float, tuple[float, ...]]:
    """Return the bias and the weights, in the order of `NAMES`, by Adam on the log-likelihood.

    Each story is learnt from with its dates and without.

    Args:
        stories: to learn from.
        ridge: how strongly weights are held to zero.
    """
    prepared = [_rows(each) for story in stories for each in (story, untimed(story))]
    weights = np.zeros(len(NAMES) + 1)
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        gradient = -0.2 * ridge * weights
        gradient[-1] = 0.0
        for links, rows, truth in prepared:
            shares = marginals(dict(zip(links, (rows @ weights).tolist(), strict=True)))
            wrong = truth - np.array([shares[link] for link in links])
            gradient += wrong @ rows / len(prepared)
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.99 * square + 0.01 * gradient**2
        scale = np.sqrt(square / (1 - 0.99**step)) + 1e-8
        weights += _RATE * mean / (1 - 0.9**step) / scale
    return float(weights[-1]), tuple(weights[:-1].tolist())


def _rows(story: Known) -> tuple[list[Link], Floats, Floats]:
    links = sorted(story.features)
    rows = np.array([[*array(story.features[link]), 1.0] for link in links])
    return links, rows, np.array([story.truth.get(link, 0.0) for link in links])
