"""MUC, B³ and CEAF-e: how well mentions are put into groups.

The three measures of the CoNLL shared tasks, on groups of anything hashable. Every group counts,
those of one mention too (MUC, which counts links, cannot see them).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Groups: TypeAlias = Sequence[frozenset[Hashable]]


@dataclass(frozen=True, slots=True)
class Sums:
    """Numerators and denominators of precision and recall; they add up over documents."""

    right: float = 0.0
    said: float = 0.0
    found: float = 0.0
    gold: float = 0.0

    def __add__(self, other: Sums) -> Sums:
        return Sums(
            self.right + other.right,
            self.said + other.said,
            self.found + other.found,
            self.gold + other.gold,
        )

    @property
    def precision(self) -> float:
        """Return the share of what was said that is right."""
        return self.right / self.said if self.said else 0.0

    @property
    def recall(self) -> float:
        """Return the share of the gold that was found."""
        return self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


Measure: TypeAlias = Callable[[Groups, Groups], Sums]


def muc(gold: Groups, said: Groups) -> Sums:
    """Return links kept: a group falls into as many parts as the other side divides it."""
    right, all_said = _links(said, gold)
    found, all_gold = _links(gold, said)
    return Sums(right, all_said, found, all_gold)


def b_cubed(gold: Groups, said: Groups) -> Sums:
    """Return, mention by mention, the share of its group that the other side has with it."""
    right = sum(len(s & g) ** 2 / len(s) for s in said for g in gold)
    found = sum(len(s & g) ** 2 / len(g) for s in said for g in gold)
    return Sums(right, sum(map(len, said)), found, sum(map(len, gold)))


def ceaf_e(gold: Groups, said: Groups) -> Sums:
    """Return the likeness of groups paired one to one so that it is highest."""
    if not gold or not said:
        return Sums(0.0, len(said), 0.0, len(gold))
    alike = [[2 * len(g & s) / (len(g) + len(s)) for s in said] for g in gold]
    best = highest_pairing(alike)
    return Sums(best, len(said), best, len(gold))


MEASURES: dict[str, Measure] = {"MUC": muc, "B³": b_cubed, "CEAF-e": ceaf_e}


def score(documents: Iterable[tuple[Groups, Groups]]) -> dict[str, Sums]:
    """Return each measure's sums over documents given as gold and said groups."""
    sums = dict.fromkeys(MEASURES, Sums())
    for gold, said in documents:
        for name, measure in MEASURES.items():
            sums[name] += measure(gold, said)
    return sums


def average(sums: dict[str, Sums]) -> float:
    """Return the mean of the measures' F1."""
    return sum(each.f1 for each in sums.values()) / len(sums)


def highest_pairing(worth: Sequence[Sequence[float]]) -> float:
    """Return the highest sum of `worth` with every row and column used once at most.

    Args:
        worth: at least one row; rows of one length, numbers not negative.
    """
    rows = worth if len(worth) <= len(worth[0]) else list(zip(*worth, strict=True))
    height, width = len(rows), len(rows[0])
    # Kuhn's method with potentials, a row at a time, on costs.
    row_worth, column_worth = [0.0] * (height + 1), [0.0] * (width + 1)
    row_of = [0] * (width + 1)
    for row in range(1, height + 1):
        came_from = _shortest(rows, row, row_of, row_worth, column_worth)
        column = came_from.pop()
        while column:
            row_of[column] = row_of[came_from[column]]
            column = came_from[column]
    return sum(rows[row - 1][column - 1] for column, row in enumerate(row_of) if column and row)


def _shortest(
    rows: Sequence[Sequence[float]],
    row: int,
    row_of: list[int],
    row_worth: list[float],
    column_worth: list[float],
) -> list[int]:
    """Return, by column, the one before it on the cheapest way; at the end, where the way ends."""
    width = len(rows[0])
    row_of[0] = row
    least, came_from, used = [float("inf")] * (width + 1), [0] * (width + 1), [False] * (width + 1)
    column = 0
    while row_of[column]:
        used[column] = True
        here = row_of[column]
        step, following = float("inf"), 0
        for other in range(1, width + 1):
            if used[other]:
                continue
            cost = -rows[here - 1][other - 1] - row_worth[here] - column_worth[other]
            if cost < least[other]:
                least[other], came_from[other] = cost, column
            if least[other] < step:
                step, following = least[other], other
        for other in range(width + 1):
            if used[other]:
                row_worth[row_of[other]] += step
                column_worth[other] -= step
            else:
                least[other] -= step
        column = following
    came_from.append(column)
    return came_from


def _links(groups: Groups, others: Groups) -> tuple[float, float]:
    group_of = {mention: number for number, other in enumerate(others) for mention in other}
    kept = total = 0
    for group in groups:
        alone = sum(mention not in group_of for mention in group)
        parts = alone + len({group_of[mention] for mention in group if mention in group_of})
        kept += len(group) - parts
        total += len(group) - 1
    return kept, total
