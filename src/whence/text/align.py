"""Banded alignment of words, for many pairs of places at once.

A word in common earns what it is worth; each word that has no partner costs the same, on either
side. An open alignment (`extend`) goes outwards from the edge of a seed, stops where it has lost
more than it can be expected to win back, and returns to its best point. A closed one (`join`) takes
all the words between two seeds.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# How far one side may run ahead of the other, in words.
BAND = 8
# What a word without partner costs, and how much is lost before an open alignment ends; in bits.
COST = 2.5
PATIENCE = 30.0
# No alignment goes on for longer, in words: a bound for hostile texts, and less than 2 ** 15.
FARTHEST = 20_000

Places = NDArray[np.int64]

# A cell holds its score in sixteenths of a bit, and in its low bits the words and the figures in
# common so far: one maximum decides by score and carries the counts along.
_COUNT = 15
_SCORE = 2 * _COUNT
_COUNTED = (1 << _COUNT) - 1
_UNIT = 16
# Alignments worked on together: few enough for a processor's cache.
_TOGETHER = 1 << 13
_WIDTH = 2 * BAND + 1
_OFFSETS = np.arange(-BAND, BAND + 1)
_CELL_COST = int(COST * _UNIT) << _SCORE
_SLOPE = _CELL_COST * np.arange(_WIDTH)
_NEVER = -(1 << 60)


@dataclass(frozen=True, slots=True, eq=False)
class Sides:
    """Stretches of words to align, each array of shape (jobs,).

    Args:
        a: place of the first word of each stretch on side a.
        b: the same on side b.
        room_a: words of the stretch on side a.
        room_b: words of the stretch on side b.
    """

    a: Places
    b: Places
    room_a: Places
    room_b: Places


@dataclass(frozen=True, slots=True, eq=False)
class Common:
    """What stretches have in common; all arrays are of shape (jobs,).

    Args:
        score: bits won; for open alignments at least 0.
        same: words in common.
        figures: those of them that have a digit.
    """

    score: NDArray[np.float64]
    same: Places
    figures: Places


@dataclass(frozen=True, slots=True, eq=False)
class Extent:
    """How far open alignments got; all arrays are of shape (jobs,).

    Args:
        common: what they found.
        a: words taken on side a.
        b: words taken on side b.
    """

    common: Common
    a: Places
    b: Places


class Aligner:
    """Alignments over one array of words.

    Args:
        words: shape (n,), uint64: hashes of words.
        worths: shape (n,): bits that each word is worth where it is in common.
    """

    def __init__(self, words: NDArray[np.uint64], worths: NDArray[np.float32]) -> None:
        self._words = words
        figures = (words & np.uint64(1)).astype(np.int64)
        gains = (worths * _UNIT).astype(np.int64)
        self._gains = gains << _SCORE | figures << _COUNT | 1

    def extend(self, sides: Sides, step: int) -> Extent:
        """Return how far words agree from the given places on, or, for `step` -1, before them."""
        best, taken_a, taken_b = (np.zeros(len(sides.a), np.int64) for _ in range(3))
        jobs = np.flatnonzero((sides.room_a > 0) & (sides.room_b > 0))
        for start in range(0, len(jobs), _TOGETHER):
            self._extend(sides, step, jobs[start : start + _TOGETHER], (best, taken_a, taken_b))
        return Extent(_common(best), taken_a, taken_b)

    def _extend(
        self, sides: Sides, step: int, active: Places, found: tuple[Places, Places, Places]
    ) -> None:
        """Write what the jobs `active` come to into `found`: best cell, words of a, words of b."""
        best, taken_a, taken_b = found
        row = _first_row(sides.room_b[active])
        patience = int(PATIENCE * _UNIT) << _SCORE
        for taken in range(1, FARTHEST + 1):
            if not len(active):
                break
            row = self._next_row(row, sides, active, taken, step)
            where = row.argmax(axis=1)
            top = row[np.arange(len(active)), where]
            better = top > best[active]
            won = active[better]
            best[won] = top[better]
            taken_a[won] = taken
            taken_b[won] = taken + where[better] - BAND
            going = (top >= best[active] - patience) & (sides.room_a[active] > taken)
            active, row = active[going], row[going]

    def join(self, sides: Sides) -> Common:
        """Return what whole stretches have in common.

        The score is far below 0 where one side has more than `BAND` words more.
        """
        jobs = len(sides.a)
        ends = sides.room_b - sides.room_a + BAND
        result = np.full(jobs, _NEVER)
        fits = (ends >= 0) & (ends < _WIDTH)
        active = np.flatnonzero(fits)
        row = _first_row(sides.room_b[active])
        taken = 0
        while len(active):
            done = sides.room_a[active] == taken
            result[active[done]] = row[done, ends[active[done]]]
            active, row = active[~done], row[~done]
            taken += 1
            row = self._next_row(row, sides, active, taken, 1)
        return _common(result)

    def _next_row(
        self, before: Places, sides: Sides, active: Places, taken: int, step: int
    ) -> Places:
        """Return the cells with `taken` words of side a, from those with one less."""
        across = taken + _OFFSETS
        here = sides.a[active] + step * (taken - 1)
        there = sides.b[active, None] + step * (across - 1)
        row = self._words.take(there, mode="clip") == self._words[here][:, None]
        row = np.where(row, before + self._gains[here][:, None], _NEVER)
        row[:, across < 1] = _NEVER
        # A word of side a without a partner; then words of side b without one.
        np.maximum(row[:, :-1], before[:, 1:] - _CELL_COST, out=row[:, :-1])
        row[:, across < 0] = _NEVER
        room = sides.room_b[active]
        if room.min(initial=across[-1]) < across[-1]:
            row[across > room[:, None]] = _NEVER
        row += _SLOPE
        np.maximum.accumulate(row, axis=1, out=row)
        row -= _SLOPE
        return row


def _common(cells: Places) -> Common:
    return Common((cells >> _SCORE) / _UNIT, cells & _COUNTED, cells >> _COUNT & _COUNTED)


def _first_row(room: Places) -> Places:
    row = np.where(_OFFSETS >= 0, -_CELL_COST * _OFFSETS, _NEVER)
    return np.where(room[:, None] < _OFFSETS, _NEVER, row)
