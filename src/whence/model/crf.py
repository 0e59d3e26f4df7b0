"""Decoding a linear-chain conditional random field over padded batches, in NumPy.

Emissions have shape (batch, length, labels), transitions (labels, labels) from row to column,
start (labels,). `lengths` (batch,) says how many positions of each row exist, at least one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Crf:
    """Transition and start scores; a forbidden step has a very negative score."""

    transitions: Floats
    start: Floats

    def viterbi(self, emissions: Floats, lengths: Ints) -> Ints:
        """Return the best label sequence of each row, (batch, length); 0 where none exists."""
        batch, length, _ = emissions.shape
        back = np.zeros(emissions.shape, dtype=np.int64)
        best = emissions[:, 0] + self.start
        ends = best.copy()
        for t in range(1, length):
            paths = best[:, :, None] + self.transitions
            back[:, t] = paths.argmax(1)
            best = paths.max(1) + emissions[:, t]
            ends = np.where((lengths > t)[:, None], best, ends)
        labels = np.zeros((batch, length), dtype=np.int64)
        current = ends.argmax(1)
        rows = np.arange(batch)
        for t in range(length - 1, -1, -1):
            live = lengths > t
            labels[live, t] = current[live]
            current = np.where(live, back[rows, t, current], current)
        return labels

    def marginals(self, emissions: Floats, lengths: Ints) -> Floats:
        """Return the probability of each label at each position, shape as `emissions`.

        Source: forward-backward with scaling (Rabiner, 1989).
        """
        length = emissions.shape[1]
        local = np.exp(emissions - emissions.max(-1, keepdims=True))
        step = np.exp(self.transitions)
        forward = np.empty_like(local)
        backward = np.ones_like(local)
        alpha = local[:, 0] * np.exp(self.start)
        for t in range(length):
            if t:
                alpha = (alpha @ step) * local[:, t]
            alpha = alpha / np.maximum(alpha.sum(-1, keepdims=True), 1e-30)
            forward[:, t] = alpha
        beta = backward[:, -1]
        for t in range(length - 1, 0, -1):
            new = (local[:, t] * beta) @ step.T
            new = new / np.maximum(new.sum(-1, keepdims=True), 1e-30)
            beta = np.where((lengths > t)[:, None], new, np.ones_like(new))
            backward[:, t - 1] = beta
        both = forward * backward
        return np.asarray(both / np.maximum(both.sum(-1, keepdims=True), 1e-30), dtype=np.float32)
