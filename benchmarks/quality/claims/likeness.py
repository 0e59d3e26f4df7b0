"""How alike two statements are, by what they say and by what they name.

A sentence vector tells what a statement is about, but not well which of many on one subject it is:
rare words, phrases and figures that both have tell that.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from whence.lineage.align import stems, words
from whence.lineage.statement import numbers

Floats = npt.NDArray[np.float32]

_LONGEST: Final = 8_000
_YEARS: Final = range(1800, 2100)
_MOST_FIGURES: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words of a statement, ready to be compared.

    Args:
        stems: stems of what it is about; function words have none.
        phrases: pairs of neighbouring words, of which one at least has a stem.
        figures: its figures, years left out.
        vector: its sentence vector, of length 1.
    """

    stems: frozenset[str]
    phrases: frozenset[tuple[str, str]]
    figures: frozenset[str]
    vector: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How alike two wordings are, each figure from 0 to 1 but for the cosine's -1 to 1.

    Args:
        cosine: of their vectors.
        told: share of the first's stems that the second has, by rarity.
        covered: share of the second's stems that the first has, by rarity.
        phrases: share of the second's phrases that the first has.
        figures: how many figures both have; two are as many as count.
        foreign: how many figures only the second has; two are as many as count.
    """

    cosine: float
    told: float
    covered: float
    phrases: float
    figures: float
    foreign: float


class Rarity:
    """How much a word tells, by the number of texts that have it.

    Args:
        texts: the stems of each text of the corpus.
    """

    def __init__(self, texts: Iterable[frozenset[str]]) -> None:
        self._texts = 0
        self._having: Counter[str] = Counter()
        for text in texts:
            self._texts += 1
            self._having.update(text)

    def of(self, stem: str) -> float:
        """Return the rarity of a stem: near 0 where all texts have it, higher the rarer it is."""
        return math.log(1 + self._texts / (1 + self._having[stem]))

    def share(self, part: frozenset[str], whole: frozenset[str]) -> float:
        """Return the share of `whole` that `part` has, 0 to 1, stems counted by rarity."""
        total = sum(map(self.of, sorted(whole)))
        return sum(map(self.of, sorted(part & whole))) / total if total else 0.0


def wording(text: str, vector: Floats) -> Wording:
    """Return the wording of an English statement; of a very long one, of its beginning."""
    found = words(text[:_LONGEST])
    return Wording(
        stems=stems(found),
        phrases=frozenset((a.key, b.key) for a, b in pairwise(found) if a.stem or b.stem),
        figures=frozenset(n for n in numbers(text[:_LONGEST]) if not _is_year(n)),
        vector=vector,
    )


def likeness(first: Wording, second: Wording, rarity: Rarity) -> Likeness:
    """Return how alike two wordings are. Only the cosine is the same both ways."""
    shared = len(first.phrases & second.phrases)
    return Likeness(
        cosine=float(first.vector @ second.vector),
        told=rarity.share(second.stems, first.stems),
        covered=rarity.share(first.stems, second.stems),
        phrases=shared / len(second.phrases) if second.phrases else 0.0,
        figures=_bounded(first.figures & second.figures),
        foreign=_bounded(second.figures - first.figures),
    )


def _bounded(figures: frozenset[str]) -> float:
    return min(len(figures), _MOST_FIGURES) / _MOST_FIGURES


def _is_year(figure: str) -> bool:
    return figure.isdigit() and int(figure) in _YEARS
