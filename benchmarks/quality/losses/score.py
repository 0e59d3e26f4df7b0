"""How many losses were found, and how well their probabilities hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.quality.losses.gold import GoldLoss
from whence.record import LossKind, Span

BINS = 10


@dataclass(frozen=True, slots=True)
class Count:
    """Losses found that are there, found in all, and there in all."""

    right: int = 0
    found: int = 0
    there: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.right + other.right, self.found + other.found, self.there + other.there)

    @property
    def precision(self) -> float:
        """Return the share of those found that are there; 1 if none was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Return the share of those there that were found; 1 if none is there."""
        return self.right / self.there if self.there else 1.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        return 2 * self.right / max(1, self.found + self.there)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A loss as a program found it."""

    kind: LossKind
    parent: Span | None
    child: Span | None
    probability: float


def right(found: Sequence[Found], there: Sequence[GoldLoss]) -> list[bool]:
    """Return which of the losses found are there; each one there is found once, the likeliest."""
    free = list(there)
    verdicts = [False] * len(found)
    for index in sorted(range(len(found)), key=lambda i: -found[i].probability):
        one = found[index]
        match = next((g for g in free if g.is_at(one.kind, one.parent, one.child)), None)
        if match is not None:
            free.remove(match)
            verdicts[index] = True
    return verdicts


def calibration_error(probabilities: Sequence[float], verdicts: Sequence[bool]) -> float:
    """Return the expected calibration error over ten bins of equal width, 0 to 1."""
    total = 0.0
    for bin in range(BINS):
        inside = [
            (p, v)
            for p, v in zip(probabilities, verdicts, strict=True)
            if bin == min(BINS - 1, int(p * BINS))
        ]
        total += abs(sum(p for p, _ in inside) - sum(v for _, v in inside))
    return total / max(1, len(probabilities))
