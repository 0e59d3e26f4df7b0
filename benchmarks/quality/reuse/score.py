"""Figures of passages found, against passages that were planted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from whence.record import Reuse


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """A passage of one article planted in another.

    Args:
        original: id of the article it was taken from.
        copy: id of the article it was planted in.
        kind: how much was taken.
        edited: share of words that were changed.
        span: where it stands in the copy, half open.
    """

    original: str
    copy: str
    kind: str
    edited: float
    span: tuple[int, int]

    @property
    def pair(self) -> tuple[str, str]:
        """Return both ids, the lesser one first."""
        return min(self.original, self.copy), max(self.original, self.copy)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """What was found of the planted passages.

    Args:
        found: by kind and share of words changed (None for all), how many pairs were found and
            how many there are.
        recall: share of the planted passages' characters that are covered.
        precision: share of the characters reported for these pairs that are planted.
        others: the reuses of other pairs.
    """

    found: dict[tuple[str, float | None], tuple[int, int]]
    recall: float
    precision: float
    others: tuple[Reuse, ...]


def score(planted: Sequence[Planted], reuses: Iterable[Reuse]) -> Scored:
    """Return what `reuses` hold of the planted passages."""
    by_pair: dict[tuple[str, str], list[Reuse]] = defaultdict(list)
    for reuse in reuses:
        by_pair[reuse.a.article, reuse.b.article].append(reuse)
    found: dict[tuple[str, float | None], tuple[int, int]] = {}
    wanted = covered = reported = 0
    for each in planted:
        spans = [
            (reuse.a if reuse.a.article == each.copy else reuse.b).span
            for reuse in by_pair.get(each.pair, [])
        ]
        for key in ((each.kind, each.edited), (each.kind, None)):
            hits, total = found.get(key, (0, 0))
            found[key] = hits + bool(spans), total + 1
        wanted += each.span[1] - each.span[0]
        if spans:
            places = {place for span in spans for place in range(span.start, span.end)}
            covered += len(places & set(range(*each.span)))
            reported += len(places)
    pairs = {each.pair for each in planted}
    return Scored(
        found=found,
        recall=covered / wanted,
        precision=covered / reported,
        others=tuple(
            reuse for pair, of_pair in by_pair.items() if pair not in pairs for reuse in of_pair
        ),
    )
