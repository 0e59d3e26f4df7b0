"""What speaks for one article having been made from another, as a few bounded numbers."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from datetime import timedelta
from typing import Final

import numpy as np
from numpy.typing import NDArray

from whence.lineage.derive.profile import Profile
from whence.lineage.derive.story import Cosines, Story
from whence.record import Interval

Floats = NDArray[np.float64]

_ALIKE: Final = 0.4
_SAME: Final = 0.8
MATCHED: Final = 0.5
"""Cosine from which two statements are taken to say the same."""
_ISSUER: Final = 0.4
_FEW: Final = 3
_SOON: Final = timedelta(minutes=30)
_LONG: Final = timedelta(hours=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """What speaks for a child's having been made from a parent; -1 to 1 if not said otherwise.

    Args:
        statements: how many of the child's statements outside quotation marks stand in the parent
            in whatever words, or of the parent's in the child.
        words: how many of the child's words the parent has, rare ones counting more.
        wording: how many of the child's word triples outside quotation marks the parent has.
        quotations: quoted words that these two share, the fewer others the more.
        only: words that these two have and no other article.
        readings: where the parent and a rival exemplar differ, whom the child follows.
        figures: the same in figures alone.
        own_reporting: how many of the child's reported statements are not in the parent.
        cited: whether the child names the parent's publisher; little where that publisher is part
            of the story, so that whoever tells the story names it.
        cited_quotation: the same, as far as the two share quotations.
        cited_back: the same the other way round.
        earlier: how much earlier than the parent the child was published; 0 to -2.
    """

    statements: float
    words: float
    wording: float
    quotations: float
    only: float
    readings: float
    figures: float
    own_reporting: float
    cited: float
    cited_quotation: float
    cited_back: float
    earlier: float


NAMES: Final = tuple(field.name for field in fields(Features))


def array(features: Features) -> Floats:
    """Return the features in the order of `NAMES`, shape (features,)."""
    return np.array(astuple(features))


def story_features(story: Story) -> Iterator[tuple[tuple[str, str], Features]]:
    """Yield the features of every child and parent that a story compares."""
    for child in sorted(story.profiles):
        for parent, readings, figures in story.against_rivals(child):
            yield (child, parent), _features(story, child, parent, readings, figures)


def _features(story: Story, child: str, parent: str, readings: float, figures: float) -> Features:
    a, b = story.profiles[child], story.profiles[parent]
    cosines = story.cosines(child, parent)
    shared, ground = a.terms & b.terms, story.ground
    quotations = 1 - math.exp(-story.quotations(child, parent) / 5)
    cited = _cited(story, child, parent)
    return Features(
        statements=_within(
            max(covered(cosines, a.plain), 0.8 * covered(cosines.T, b.plain)), 0.1, 0.5
        ),
        words=_within(ground.weight(shared) / max(1e-9, ground.weight(a.terms)), 0.15, 0.55),
        wording=_within(
            math.sqrt(len(a.sequences & b.sequences) / max(1, len(a.sequences))), 0.1, 0.5
        ),
        quotations=quotations,
        only=1 - math.exp(-ground.only_two(shared) / 20),
        readings=readings,
        figures=figures,
        own_reporting=_unmatched(cosines, a),
        cited=cited,
        cited_quotation=quotations * cited,
        cited_back=_cited(story, parent, child),
        earlier=-_lead(a.published, b.published),
    )


def _cited(story: Story, child: str, parent: str) -> float:
    """Return how much it tells that one article names another's publisher, 0 to 1.

    A publisher of whom its own article speaks, and not as where somebody said something, is part
    of the story: a ministry, a company, a university.
    """
    itself = story.profiles[parent].names_itself
    if story.citation(child, parent) is None:
        return 0.0
    return _ISSUER if itself is not None and itself.manner == "named" else 1.0


def _within(value: float, least: float, most: float) -> float:
    return min(1.0, max(0.0, (value - least) / (most - least)))


def covered(cosines: Cosines, rows: NDArray[np.bool_]) -> float:
    """Return the mean likeness of the chosen statements to what is most like them, 0 to 1."""
    if not rows.any() or not cosines.shape[1]:
        return 0.0
    nearest = cosines[rows].max(axis=1)
    return float(np.clip((nearest - _ALIKE) / (_SAME - _ALIKE), 0, 1).mean())


def _unmatched(cosines: Cosines, child: Profile) -> float:
    if not child.reported.any() or not cosines.shape[1]:
        return 0.0
    nearest = cosines[child.reported].max(axis=1)
    return float((nearest < MATCHED).sum()) / max(_FEW, len(nearest))


def _lead(child: Interval | None, parent: Interval | None) -> float:
    """Return by how much the child is surely the earlier one, 0 to 2.

    Clocks and dates are wrong by minutes more often than by half a day.
    """
    if child is None or parent is None or child.end > parent.start:
        return 0.0
    lead = parent.start - child.start
    return math.tanh(lead / _SOON) + math.tanh(lead / _LONG)
