"""The scorer of claims: a weighed sum of what speaks for each."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from benchmarks.quality.claims.features import FEATURES, Candidates, Floats

WEIGHTS = Path(__file__).with_name("weights.json")
"""Weight of each feature; made by `training/claims/fit.py`."""
_DIGITS = 6
"""Decimals in which scores are told apart; of equal ones the first in the collection is best."""


def weights(path: Path = WEIGHTS) -> Floats:
    """Return the weights in the order of `FEATURES`, shape (FEATURES,)."""
    named = json.loads(path.read_text(encoding="utf-8"))
    return np.array([named[feature] for feature in FEATURES], dtype=np.float64)


def ranked(candidates: Candidates, weighed: Floats) -> list[int]:
    """Return the candidates' places in the collection, the likeliest first."""
    scores = np.round(candidates.features @ weighed, _DIGITS)
    return [candidates.claims[i] for i in np.argsort(-scores, kind="stable")]
