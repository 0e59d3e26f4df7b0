"""Articles that are compared with one another, and what they have in common."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from whence.lineage.derive.citation import Citation, citation
from whence.lineage.derive.ground import Ground
from whence.lineage.derive.grouping import groups
from whence.lineage.derive.profile import Profile

_UNSEEN: Final = 100
_FIGURE_WORTH: Final = 6.0
_RUN_WORTH: Final = 0.5
_DOUBT: Final = 15.0
"""Nats that have to differ before a difference between two exemplars tells anything."""

Cosines = NDArray[np.float32]


class Story:
    """Articles that are compared with one another.

    Args:
        profiles: the articles.
        partners: for each of them, ids of those it is compared with.
        ground: how common words are in the whole corpus.
    """

    def __init__(
        self, profiles: Sequence[Profile], partners: Mapping[str, Sequence[str]], ground: Ground
    ) -> None:
        self.profiles = {each.id: each for each in profiles}
        self.partners = partners
        self.ground = ground
        self._having = Counter(run for each in profiles for run in each.readings)
        self._worths: dict[str, float] = {}
        self._cosines: dict[tuple[str, str], Cosines] = {}
        self._naming = Counter(name for each in profiles for name in each.names)
        self._quoting = Counter(run for each in profiles for run in each.quoted)

    @cached_property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Return every child and parent that are compared, in order."""
        return tuple(
            (child, parent) for child in sorted(self.profiles) for parent in self.partners[child]
        )

    def citation(self, child: str, parent: str) -> Citation | None:
        """Return where one article names another's publisher."""
        cited = self.profiles[parent].witness.reading.document.article
        document = self.profiles[child].witness.reading.document
        if cited.publisher and cited.publisher == document.article.publisher:
            return None
        return citation(document, cited.publisher, cited.url)

    def cosines(self, child: str, parent: str) -> Cosines:
        """Return the likeness of two articles' statements, shape (child's, parent's)."""
        a, b = sorted((child, parent))
        if (a, b) not in self._cosines:
            one, other = self.profiles[a].witness.vectors, self.profiles[b].witness.vectors
            # Not a matrix product, whose threads wait for one another far longer than this takes.
            self._cosines[a, b] = np.einsum("ik,jk->ij", one, other)
        return self._cosines[a, b] if child == a else self._cosines[a, b].T

    def names(self, names: Iterable[str]) -> float:
        """Return how much names tell together, in nats."""
        articles = len(self.profiles) + _UNSEEN
        return math.fsum(math.log(articles / self._naming[name]) for name in names)

    def quotations(self, child: str, parent: str) -> float:
        """Return the number of quoted word triples shared, each divided among all who share it."""
        shared = self.profiles[child].quoted & self.profiles[parent].quoted
        return math.fsum(1 / (self._quoting[run] - 1) for run in shared)

    def quoting(self, runs: Iterable[str]) -> int:
        """Return how many articles quote the commonest of some word triples."""
        return max((self._quoting[run] for run in runs), default=0)

    def peculiar(self, child: str, parent: str, most: int = 3) -> tuple[str, ...]:
        """Return the longest wordings that two articles have and no other here."""
        runs = self.profiles[child].readings & self.profiles[parent].readings
        alone = [run for run in runs if self._having[run] == 2 and " " in run]
        return tuple(sorted(alone, key=lambda run: (-len(run), run))[:most])

    def worth(self, run: str) -> float:
        """Return how much it tells that two articles have the same wording somewhere, in nats."""
        known = self._worths.get(run)
        if known is None:
            rare = math.log((len(self.profiles) + _UNSEEN) / max(1, self._having[run]))
            known = self._worths[run] = rare * (_RUN_WORTH if " " in run else 1.0)
        return known

    def against_rivals(self, child: str) -> Iterator[tuple[str, float, float]]:
        """Yield, for each possible exemplar of an article, how it stands against the others.

        Where two exemplars differ, the child follows the one or the other. Beside the exemplar's
        id: the least of all balances in wording, then in figures, from -1 (follows another
        throughout) to 1.
        """
        shared = {
            parent: self.profiles[child].readings & self.profiles[parent].readings
            for parent in self.partners[child]
        }
        figures = {
            parent: self.profiles[child].figures & self.profiles[parent].figures
            for parent in self.partners[child]
        }
        weighed = {parent: self._worth_of(runs) for parent, runs in shared.items()}
        for parent in self.partners[child]:
            wording = figure = 1.0
            for rival in self.partners[child]:
                if rival == parent:
                    continue
                both = self._worth_of(shared[parent] & shared[rival])
                counted = len(figures[parent] & figures[rival])
                alike = len(figures[parent]) - counted, len(figures[rival]) - counted
                follows = weighed[parent] - both + _FIGURE_WORTH * alike[0]
                leaves = weighed[rival] - both + _FIGURE_WORTH * alike[1]
                wording = min(wording, (follows - leaves) / (follows + leaves + _DOUBT))
                figure = min(figure, (alike[0] - alike[1]) / (sum(alike) + 1))
            yield parent, wording, figure

    def _worth_of(self, runs: Iterable[str]) -> float:
        return math.fsum(map(self.worth, runs))


def stories(partners: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """Return the articles that are compared with one another, directly or through others."""
    return groups(partners, ((a, b) for a, others in partners.items() for b in others))
