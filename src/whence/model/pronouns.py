"""The pronoun reader: how well a name fits a pronoun."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from whence.model.crf import Floats, Ints
from whence.model.encoder import session


class PronounReader:
    """Judges a pronoun and names by their vectors and the words between them.

    Args:
        folder: holds `pronoun.onnx`.
        threads: threads of one run.
    """

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        self._session = session(folder / "pronoun.onnx", threads)

    def log_odds(self, pronoun: Floats, first: Floats, last: Floats, far: Ints) -> Floats:
        """Return the log-odds of each name against no name at all, (names,).

        Args:
            pronoun: vector of the pronoun, (HIDDEN,).
            first: vectors of the names' first words, (names, HIDDEN).
            last: vectors of the names' last words, (names, HIDDEN).
            far: words from the pronoun to each name, negative where the name is before, (names,).
        """
        inputs = {
            "pronoun": np.broadcast_to(pronoun, first.shape).copy(),
            "first": first,
            "last": last,
            "far": far,
        }
        (scores,) = self._session.run(None, inputs)
        return np.asarray(scores, dtype=np.float32)
