"""The order in which a tweet's candidates are put."""

from __future__ import annotations

import numpy as np

from benchmarks.quality.claims.features import FEATURES, Candidates
from benchmarks.quality.claims.scorer import ranked, weights


def candidates(*scores: float) -> Candidates:
    """Return candidates 10, 20, …, of which only the first feature differs."""
    features = np.zeros((len(scores), len(FEATURES)))
    features[:, 0] = scores
    return Candidates(claims=tuple(range(10, 10 * len(scores) + 1, 10)), features=features)


def test_what_speaks_most_for_comes_first() -> None:
    first = np.eye(len(FEATURES))[0]
    assert ranked(candidates(0.2, 0.9, 0.5), first) == [20, 30, 10]
    assert ranked(candidates(0.2, 0.9, 0.5), -first) == [10, 30, 20]


def test_of_equals_the_first_in_the_collection_comes_first() -> None:
    first = np.eye(len(FEATURES))[0]
    assert ranked(candidates(0.5, 0.5 + 1e-9, 0.5), first) == [10, 20, 30]


def test_every_feature_has_a_weight() -> None:
    found = weights()
    assert found.shape == (len(FEATURES),)
    assert np.isfinite(found).all()
