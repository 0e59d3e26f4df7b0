"""Decoding a linear-chain conditional random field over padded batches, in NumPy.

Emissions have shape (batch, length, labels), transitions (labels, labels) from row to column,
start (labels,). `lengths` (batch,) says how many positions of each row exist, at least one.

Most of the time goes into NumPy's calls, not into what they compute. So rows are walked together,
the longest first: those that still go on are a slice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
_Doubles = npt.NDArray[np.float64]

_TOGETHER = 64
"""Rows that are walked together, at most."""
_RESCALED = 8
"""Steps after which probabilities are brought back to a sum of 1; doubles bear as many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crf:
    """Transition and start scores; a forbidden step has a very negative score."""

    transitions: Floats
    start: Floats

    def read(self, emissions: Sequence[Floats]) -> list[tuple[Ints, Floats]]:
        """Return the best labels (length,) and the marginals (length, labels) of each row.

        Args:
            emissions: each row's own, (length, labels), at least one position long.
        """
        result: list[tuple[Ints, Floats] | None] = [None] * len(emissions)
        order = sorted(range(len(emissions)), key=lambda row: -len(emissions[row]))
        for begin in range(0, len(order), _TOGETHER):
            group = order[begin : begin + _TOGETHER]
            lengths = np.array([len(emissions[row]) for row in group])
            padded = np.zeros((len(group), lengths[0], len(self.start)), dtype=np.float32)
            for place, row in enumerate(group):
                padded[place, : lengths[place]] = emissions[row]
            labels, marginals = self.viterbi(padded, lengths), self.marginals(padded, lengths)
            for place, row in enumerate(group):
                n = lengths[place]
                result[row] = labels[place, :n], marginals[place, :n]
        return [each for each in result if each is not None]

    def viterbi(self, emissions: Floats, lengths: Ints) -> Ints:
        """Return the best label sequence of each row, (batch, length); 0 where none exists."""
        order = np.argsort(-lengths, kind="stable")
        # Labels first and rows last: what NumPy loops over innermost is then longest.
        local = np.ascontiguousarray(emissions[order].transpose(1, 2, 0))
        steps = self.transitions[:, :, None]
        best = np.empty_like(local)
        best[0] = local[0] + self.start[:, None]
        for t, n in _going_on(lengths):
            np.maximum.reduce(best[t - 1, :, None, :n] + steps, axis=0, out=best[t, :, :n])
            best[t, :, :n] += local[t, :, :n]
        labels = np.zeros((len(lengths), len(local)), dtype=np.int64)
        rows = np.arange(len(lengths))
        current = best[lengths[order] - 1, :, rows].argmax(1)
        labels[order, lengths[order] - 1] = current
        into = self.transitions.T.copy()
        for t, n in reversed(list(_going_on(lengths))):
            current[:n] = (best[t - 1, :, :n].T + into[current[:n]]).argmax(1)
            labels[order[:n], t - 1] = current[:n]
        return labels

    def marginals(self, emissions: Floats, lengths: Ints) -> Floats:
        """Return the probability of each label at each position, shape as `emissions`.

        Where no position exists the values mean nothing. Source: forward-backward with scaling
        (Rabiner, 1989).
        """
        order = np.argsort(-lengths, kind="stable")
        local = np.exp((emissions - emissions.max(-1, keepdims=True)).astype(np.float64))
        step = np.exp(self.transitions.astype(np.float64))
        places = np.arange(emissions.shape[1])
        # Backward is forward over the row read from its end.
        back = np.maximum(lengths[:, None] - 1 - places, 0)
        turned = np.take_along_axis(local, back[:, :, None], axis=1)
        both = np.stack([local[order], turned[order]]).transpose(2, 0, 1, 3).copy()
        moved = np.ones_like(both)
        moved[0, 0] = np.exp(self.start)
        _walk(both, moved, np.stack([step, step.T]), lengths)
        behind = np.empty_like(local)
        ahead = np.empty_like(local)
        behind[order] = moved[:, 0].transpose(1, 0, 2)
        ahead[order] = moved[:, 1].transpose(1, 0, 2)
        share = behind * local * np.take_along_axis(ahead, back[:, :, None], axis=1)
        total = np.maximum(share.sum(-1, keepdims=True), 1e-300)
        return np.asarray(share / total, dtype=np.float32)


def _going_on(lengths: Ints) -> Iterator[tuple[int, int]]:
    """Yield each position but the first, with the number of rows that reach it."""
    reach = np.cumsum(np.bincount(lengths)[::-1])[::-1]
    return ((t, int(reach[t + 1])) for t in range(1, len(reach) - 1))


def _walk(both: _Doubles, moved: _Doubles, steps: _Doubles, lengths: Ints) -> None:
    """Fill `moved` (length, 2, batch, labels): what comes from before, forward and backward.

    Each position's values may be scaled by any number; only their shares count.
    """
    state = both[0] * moved[0]
    for t, n in _going_on(lengths):
        state = np.matmul(state[:, :n], steps, out=moved[t, :, :n]) * both[t, :, :n]
        if t % _RESCALED == 0:
            state /= np.maximum(state.sum(-1, keepdims=True), 1e-300)
