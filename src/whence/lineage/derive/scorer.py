"""Weights of what speaks for a derivation; made by training/derivation."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from whence.lineage.derive.features import NAMES, Features, Floats, array


@dataclass(frozen=True, slots=True, eq=False)
class Scorer:
    """A linear model.

    Args:
        bias: log-odds of two articles of which nothing is known.
        weights: shape (features,): what each feature adds, in the order of `NAMES`.
    """

    bias: float
    weights: Floats

    def score(self, features: Features) -> float:
        """Return the log-odds that the child was made from the parent, against from none."""
        return self.bias + float(array(features) @ self.weights)


@cache
def scorer() -> Scorer:
    """Return the shipped weights."""
    known = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    return Scorer(known["bias"], np.array([known["weights"][name] for name in NAMES]))
