"""The names head: names of people, organisations and places among words."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from whence.model.crf import Floats
from whence.model.tagger import Tagger, Words, runs

KINDS = ("person", "organisation", "place", "people", "other")
"""Kinds of name in the order of their labels; peoples and languages are "people"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name among the words of a unit.

    Args:
        unit: index of its unit.
        words: its words.
        kind: one of `KINDS`.
        score: calibrated probability that it is just such a name.
    """

    unit: int
    words: Words
    kind: str
    score: float


class NamesHead:
    """Finds names.

    Args:
        folder: holds `heads.json`.
    """

    def __init__(self, folder: Path) -> None:
        numbers = json.loads((folder / "heads.json").read_text(encoding="utf-8"))["names"]
        self._tagger = Tagger(numbers)
        self._intercept, self._slope = numbers["calibration"]

    def read(self, words: Sequence[Floats]) -> list[Name]:
        """Return the names in units of word vectors (words, HIDDEN), unit by unit."""
        return [
            Name(
                unit=unit,
                words=run,
                kind=kind,
                score=self._calibrated(float(tagged.sureness(role, run).min())),
            )
            for unit, tagged in enumerate(self._tagger.read(words))
            for role, kind in enumerate(KINDS)
            for run in runs(tagged.labels, role)
        ]

    def _calibrated(self, sure: float) -> float:
        """Return a probability; a logistic regression (Platt, 1999) on articles kept apart."""
        kept = min(max(sure, 1e-4), 1 - 1e-4)
        logit = self._intercept + self._slope * np.log(kept / (1 - kept))
        return float(1 / (1 + np.exp(-logit)))
