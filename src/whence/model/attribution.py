"""The attribution heads: cues among words, and the source and content of each cue.

A flat conditional random field labels every word O, or B/I of source, cue or content. Then each
cue it finds is read once more: a small network that knows where the cue stands labels the words of
its unit O, or B/I of source or content, and doubts or trusts the cue.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from whence.model.crf import Floats, Ints
from whence.model.encoder import HIDDEN, session
from whence.model.tagger import Tagged, Tagger, Words, alike, array, crf


@dataclass(frozen=True, slots=True, kw_only=True)
class CueReading:
    """What the cue reader sees for one cue.

    Args:
        unit: index of its unit.
        cue: its words.
        trust: probability that it is a cue.
        labels: best label of each word, (words,): 0 is O, then B and I of source, content.
        marginals: probability of each label, (words, 5).
    """

    unit: int
    cue: Words
    trust: float
    labels: Ints
    marginals: Floats


class AttributionHeads:
    """The two heads.

    Args:
        folder: holds `heads.json` and `cue.onnx`.
        threads: threads of one run.
    """

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        numbers = json.loads((folder / "heads.json").read_text(encoding="utf-8"))
        self._flat = Tagger(numbers["flat"])
        self._roles = crf(numbers["cue"])
        self._weights = array(numbers["calibration"])
        self._session = session(folder / "cue.onnx", threads)

    def flat(self, words: Sequence[Floats]) -> list[Tagged]:
        """Return what the flat head sees in each unit of word vectors (words, HIDDEN).

        Its roles are source, cue and content.
        """
        return self._flat.read(words)

    def cues(self, words: Sequence[Floats], cues: Sequence[tuple[int, Words]]) -> list[CueReading]:
        """Return what the cue reader sees for each cue, given as (unit, words), in order."""
        emissions: list[Floats] = [np.empty((0, 0), dtype=np.float32)] * len(cues)
        trust = np.zeros(len(cues), dtype=np.float32)
        for group in alike([len(words[unit]) for unit, _ in cues]):
            lengths = np.array([len(words[cues[i][0]]) for i in group])
            most = int(lengths.max())
            inputs = np.zeros((len(group), most, HIDDEN), dtype=np.float32)
            for row, i in enumerate(group):
                inputs[row, : lengths[row]] = words[cues[i][0]]
            places = np.array([cues[i][1] for i in group], dtype=np.int64)
            mask = np.arange(most)[None, :] < lengths[:, None]
            roles, valid = self._session.run(None, {"words": inputs, "mask": mask, "cue": places})
            for row, i in enumerate(group):
                emissions[i] = roles[row, : lengths[row]]
            trust[group] = 1 / (1 + np.exp(-valid))
        return [
            CueReading(unit=unit, cue=cue, trust=float(sure), labels=labels, marginals=marginals)
            for (unit, cue), sure, (labels, marginals) in zip(
                cues, trust, self._roles.read(emissions), strict=True
            )
        ]

    def calibrated(self, features: npt.NDArray[np.float64]) -> float:
        """Return the probability that an attribution with these features (features,) is right.

        A logistic regression (Platt, 1999) on articles kept out of training.
        """
        logit = float(self._weights[0] + features @ self._weights[1:])
        return float(1 / (1 + np.exp(-logit)))
