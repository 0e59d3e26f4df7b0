"""How right a lineage is about families whose descent is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.quality.lineage.gold import Known, Link
from whence.lineage.derive import Derived

BINS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Figures in percent.

    Args:
        precision: links found that are true, of those that touch a family.
        recall: true links found.
        direction: true links found the right way round, of those found either way.
        origins: families whose number of origins is exact.
        relation: true links found whose relation is right.
        cited: true links found of which it is rightly told whether they are cited.
    """

    precision: float
    recall: float
    direction: float
    origins: float
    relation: float
    cited: float

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score(derived: Derived, families: Sequence[Known]) -> Score:
    """Return the figures of a corpus that holds the families and others."""
    ids = frozenset().union(*(family.ids for family in families))
    truth = {link: way for family in families for link, way in family.ways.items()}
    found = {
        (one.child, one.parent): one
        for one in derived.derivations
        if one.child in ids or one.parent in ids
    }
    right = found.keys() & truth.keys()
    turned = sum(link not in found and link[::-1] in found for link in truth)
    return Score(
        precision=_percent(len(right), len(found)),
        recall=_percent(len(right), len(truth)),
        direction=_percent(len(right), len(right) + turned),
        origins=_percent(sum(_origins(derived, f) == f.origins for f in families), len(families)),
        relation=_percent(sum(found[x].relation == truth[x][0] for x in right), len(right)),
        cited=_percent(sum(found[x].cited == truth[x][1] for x in right), len(right)),
    )


def _origins(derived: Derived, family: Known) -> int:
    """Return the family's number of origins; articles in no family count one each."""
    held = [each for each in derived.families if family.ids & set(each.articles)]
    inside = sum(len(family.ids & set(each.origins)) for each in held)
    return inside + len(family.ids - {id for each in held for id in each.articles})


def reliability(
    judged: Sequence[tuple[float, bool]],
) -> tuple[list[tuple[float, float, int]], float]:
    """Return mean probability, share that is right and number for each fifth, and their error.

    The error is the expected calibration error: the mean distance of the two, by number.

    Args:
        judged: probability of each link and whether it is true.
    """
    rows, error = [], 0.0
    for place in range(BINS):
        inside = [x for x in judged if min(int(x[0] * BINS), BINS - 1) == place]
        if inside:
            mean = sum(probability for probability, _ in inside) / len(inside)
            share = sum(true for _, true in inside) / len(inside)
            rows.append((mean, share, len(inside)))
            error += abs(mean - share) * len(inside) / len(judged)
    return rows, error


def judged(
    probabilities: Mapping[Link, float], truth: Mapping[Link, object]
) -> list[tuple[float, bool]]:
    """Return each link's probability and whether it is true."""
    return [(probability, link in truth) for link, probability in probabilities.items()]


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0
