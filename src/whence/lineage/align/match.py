"""Which statements of two articles are versions of one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from whence.lineage.align.side import Floats, Side

_WORDING: Final = 0.5
_SENTENCE: Final = 0.2
_SHARED: Final = 0.3
_NEAREST: Final = 4
_MOST: Final = 6_000
"""Statements of an article that are compared: those of some 60,000 words."""


@dataclass(frozen=True, slots=True)
class Match:
    """A statement of one article and its likeness to one of the other.

    Args:
        child: index of the child's statement.
        parent: index of the parent's.
        likeness: 0 (nothing alike) to 1 (the same words in the same words).
        lead: by how much it is more like this one than any of another sentence.
    """

    child: int
    parent: int
    likeness: float
    lead: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """The nearest counterparts, both ways, the most like first.

    Args:
        of_child: for each statement of the child, its nearest in the parent.
        of_parent: for each statement of the parent, its nearest in the child.
    """

    of_child: tuple[tuple[Match, ...], ...]
    of_parent: tuple[tuple[Match, ...], ...]


def match(child: Side, parent: Side) -> Matches:
    """Return which statements of two articles are alike.

    Likeness is half the cosine of the statements' vectors, a fifth that of their sentences', and
    the rest the words they share, rarer ones counting more. Several of the child's may be like one
    of the parent's. Of an article as long as a book the beginning is compared.
    """
    if not (child.statements and parent.statements):
        return Matches(
            of_child=((),) * len(child.statements), of_parent=((),) * len(parent.statements)
        )
    likeness = _likeness(child, parent)
    of_child = _nearest(likeness, [s.sentence for s in parent.statements[:_MOST]])
    of_parent = _nearest(likeness.T, [s.sentence for s in child.statements[:_MOST]])
    turned = tuple(
        tuple(Match(m.parent, m.child, m.likeness, m.lead) for m in row) for row in of_parent
    )
    return Matches(
        of_child=of_child + ((),) * (len(child.statements) - len(of_child)),
        of_parent=turned + ((),) * (len(parent.statements) - len(turned)),
    )


Terms = tuple[tuple[tuple[int, float], ...], ...]


def _terms(child: Side, parent: Side) -> tuple[Terms, Terms]:
    """Return each statement's words as numbers with their weights: rarer ones weigh more."""
    stems = tuple(one.stems[:_MOST] for one in (child, parent))
    counted = Counter(stem for one in stems for found in one for stem in found)
    numbers = {stem: number for number, stem in enumerate(counted)}
    total = sum(map(len, stems))
    weights = {stem: float(np.log(1 + total / count)) for stem, count in counted.items()}
    ours, theirs = (
        tuple(tuple((numbers[s], weights[s]) for s in sorted(found)) for found in one)
        for one in stems
    )
    return ours, theirs


def _likeness(child: Side, parent: Side) -> Floats:
    """Return the likeness of each of the child's statements to each of the parent's."""
    ours, theirs = _terms(child, parent)
    places: dict[int, list[int]] = {}
    for index, found in enumerate(theirs):
        for number, _ in found:
            places.setdefault(number, []).append(index)
    sums = np.array([sum(w for _, w in found) for found in theirs], dtype=np.float32)
    likeness: Floats = _WORDING * np.maximum(child.vectors[:_MOST] @ parent.vectors[:_MOST].T, 0)
    likeness += _SENTENCE * np.maximum(child.contexts[:_MOST] @ parent.contexts[:_MOST].T, 0)
    for row, found in zip(likeness, ours, strict=True):
        row += _SHARED * _overlap(found, places, sums)
    return likeness


def _nearest(likeness: Floats, sentences: Sequence[int]) -> tuple[tuple[Match, ...], ...]:
    """Return the nearest columns of each row; `sentences` are those of the columns."""
    sentence = np.array(sentences)
    return tuple(_best(index, row, sentence) for index, row in enumerate(likeness))


def _overlap(
    found: tuple[tuple[int, float], ...], places: dict[int, list[int]], sums: Floats
) -> Floats:
    """Return the weight of the words shared with each other statement, over both's mean weight."""
    shared = np.zeros(len(sums), dtype=np.float32)
    own = 1e-6
    for number, weight in found:
        own += weight
        if number in places:
            shared[places[number]] += weight
    overlap: Floats = 2 * shared / (own + sums)
    return overlap


def _best(
    index: int, row: Floats, sentence: np.ndarray[tuple[int], np.dtype[np.int64]]
) -> tuple[Match, ...]:
    count = min(_NEAREST, len(row))
    top = np.argpartition(row, -count)[-count:]
    ordered = [int(i) for i in top[np.lexsort((top, -row[top]))]]
    first = ordered[0]
    rivals = row[sentence != sentence[first]]
    rival = float(rivals.max()) if len(rivals) else 0.0
    return tuple(
        Match(index, other, min(1.0, float(row[other])), float(row[other]) - rival)
        for other in ordered
    )
