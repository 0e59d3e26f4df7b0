"""Windows of texts with pronouns, padded to batches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.attribution import data
from training.pronouns.text import Place, Text
from whence.model.pieces import Ints, Unit, pack


@dataclass
class Case:
    """A pronoun among the words of a batch, and its candidates.

    pronoun: word. names: first and last word of each candidate (n, 2). far: signed distance in
    words from pronoun to candidate (n,). right: (n,). All words are flat indices.
    """

    pronoun: int
    names: Ints
    far: Ints
    right: Ints


def windows(texts: Sequence[Text], most: int) -> list[tuple[Text, list[Unit]]]:
    """Return windows of at most `most` pieces, each with the text it is of."""
    return [
        (text, [text.units[i] for i in indices])
        for text in texts
        for indices in pack(text.units, most)
    ]


def collate(batch: Sequence[tuple[Text, list[Unit]]]) -> tuple[data.Batch, list[Case]]:
    """Return the padded batch and the cases of its windows that have a candidate."""
    none = np.zeros((0, 2), dtype=np.int64)
    examples = [
        [
            data.Example(
                unit,
                np.zeros(len(unit.words), dtype=np.int64),
                none,
                np.zeros((0, len(unit.words)), dtype=np.int64),
            )
            for unit in units
        ]
        for _, units in batch
    ]
    padded = data.collate(examples)
    most = padded.at.shape[1]
    cases: list[Case] = []
    row = 0
    for text, units in batch:
        starts = np.cumsum([0, *(len(unit.words) for unit in units)])
        for place, right, wrong in text.pronouns:
            case = _case(units, row, most, starts, place, right, wrong)
            if case is not None:
                cases.append(case)
        row += len(units)
    return padded, cases


def _case(
    units: Sequence[Unit],
    row: int,
    most: int,
    starts: Ints,
    place: Place,
    right: Sequence[Place],
    wrong: Sequence[Place],
) -> Case | None:
    own = _found(units, place)
    if own is None:
        return None
    here = int(starts[own[0]]) + own[1]
    rows = []
    for known, places in ((1, right), (0, wrong)):
        for other in places:
            hit = _found(units, other)
            if hit is not None:
                unit, first, last = hit
                at = (row + unit) * most
                far = int(starts[unit]) + (last if unit <= own[0] and last < own[1] else first)
                rows.append((at + first, at + last, far - here, known))
    if not rows:
        return None
    table = np.array(rows, dtype=np.int64)
    return Case((row + own[0]) * most + own[1], table[:, :2], table[:, 2], table[:, 3])


def _found(units: Sequence[Unit], place: Place) -> tuple[int, int, int] | None:
    for index, unit in enumerate(units):
        if unit.span.start <= place[0] < unit.span.end:
            hit = np.flatnonzero((unit.words[:, 0] < place[1]) & (unit.words[:, 1] > place[0]))
            if len(hit):
                return index, int(hit[0]), int(hit[-1])
    return None


def tables(cases: Sequence[Case]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Return pronouns (n,), names (n, most, 2), distances, right and known (n, most)."""
    most = max(len(case.far) for case in cases)
    names = np.zeros((len(cases), most, 2), dtype=np.int64)
    far, right = (np.zeros((len(cases), most), dtype=np.int64) for _ in range(2))
    known = np.zeros((len(cases), most), dtype=bool)
    for i, case in enumerate(cases):
        n = len(case.far)
        names[i, :n], far[i, :n], right[i, :n], known[i, :n] = (
            case.names,
            case.far,
            case.right,
            True,
        )
    t = torch.from_numpy
    own = torch.tensor([case.pronoun for case in cases])
    return own, t(names), t(far), t(right), t(known)
