"""How likely a candidate is a real loss: few features, weighed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp
from typing import Final, get_args

from whence.lineage.loss.candidate import Candidate
from whence.record import LossKind

KINDS: Final[tuple[LossKind, ...]] = get_args(LossKind)
SHARED: Final = ("likeness", "evidence", "absence")
NAMES: Final = (*SHARED, *(f"{kind}{part}" for kind in KINDS for part in ("", ":evidence")))


def features(candidate: Candidate) -> tuple[float, ...]:
    """Return what is weighed of a candidate, each 0 to 1, in the order of `NAMES`."""
    own = (
        value if candidate.kind == kind else 0.0
        for kind in KINDS
        for value in (1.0, candidate.evidence * candidate.absence)
    )
    return (candidate.likeness, candidate.evidence, candidate.absence, *own)


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic model of whether a candidate is a loss.

    Args:
        bias: the log-odds of a candidate without any feature.
        weights: what each feature adds, by its name.
        least: the probability from which a loss is reported.
    """

    bias: float
    weights: Mapping[str, float]
    least: float

    def probability(self, candidate: Candidate) -> float:
        """Return how likely a candidate is a loss, 0 to 1."""
        total = self.bias + sum(
            self.weights[name] * value
            for name, value in zip(NAMES, features(candidate), strict=True)
            if value
        )
        return 1.0 / (1.0 + exp(-total))


@cache
def shipped() -> Weights:
    """Return the shipped weights.

    Raises:
        ValueError: they were made for other features.
    """
    table = json.loads(files(__package__).joinpath("weights.json").read_text("utf-8"))
    if tuple(table["weights"]) != NAMES:
        raise ValueError("weights.json: made for other features; train it again")
    return Weights(float(table["bias"]), table["weights"], float(table["least"]))
