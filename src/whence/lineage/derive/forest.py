"""All ways in which articles may descend from one another, weighed together.

Each article has one exemplar or none, and none is its own ancestor: a forest. The probability of a
link is its share among all forests, each weighed by the product of its links' odds; the
matrix-tree theorem for directed graphs gives it without counting them (Koo et al., 2007).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

import numpy as np

Link = tuple[str, str]
"""Child and parent, by id."""

_LARGEST: Final = 400
_STEEPEST: Final = 20.0
_LEAST_LINK: Final = 0.4


def marginals(scores: Mapping[Link, float]) -> dict[Link, float]:
    """Return how probable each link is; those of one child add up to its having any exemplar.

    Above 400 articles, which take too long together, each article's links are weighed against one
    another alone, and a link against its own reverse.

    Args:
        scores: log-odds that the child was made from the parent, against that it was made from
            none. A link that is not among them cannot be.
    """
    ids = sorted({id for link in scores for id in link})
    if len(ids) > _LARGEST:
        return _apart(scores)
    place = {id: number for number, id in enumerate(ids)}
    odds = np.zeros((len(ids), len(ids)))
    for (child, parent), score in scores.items():
        odds[place[child], place[parent]] = _odds(score)
    inverse = np.linalg.inv(np.diag(1.0 + odds.sum(axis=1)) - odds)
    shares = np.clip(odds * (np.diag(inverse)[:, None] - inverse.T), 0.0, 1.0)
    return {link: float(shares[place[link[0]], place[link[1]]]) for link in scores}


def best(probabilities: Mapping[Link, float], least: float = 0.5) -> dict[str, str]:
    """Return an exemplar for each article that more likely has one than not, without a circle.

    Also for one of two that more likely than not were made from one another, though each may be
    the first. An article whose likelier exemplars all descend from it is given none that is
    unlikely.

    Args:
        probabilities: as `marginals` returns them.
        least: how probable it has to be that an article has any exemplar.
    """
    descended: dict[str, float] = defaultdict(float)
    for (child, _), probability in sorted(probabilities.items()):
        descended[child] += probability
    chosen: dict[str, str] = {}
    # Rounded, so that a tie is broken by name, not by noise.
    for child, parent in sorted(probabilities, key=lambda x: (-round(probabilities[x], 6), x)):
        forth, back = probabilities[child, parent], probabilities.get((parent, child), 0.0)
        if forth < _LEAST_LINK:
            break
        likely = descended[child] >= least or forth + back >= least
        if likely and child not in chosen and not _descends(parent, child, chosen):
            chosen[child] = parent
    return chosen


def _apart(scores: Mapping[Link, float]) -> dict[Link, float]:
    totals: dict[str, float] = defaultdict(lambda: 1.0)
    for (child, _), score in sorted(scores.items()):
        totals[child] += _odds(score)
    alone = {link: _odds(score) / totals[link[0]] for link, score in scores.items()}
    return {
        (child, parent): share / max(1.0, share + alone.get((parent, child), 0.0))
        for (child, parent), share in alone.items()
    }


def _odds(score: float) -> float:
    return float(np.exp(min(score, _STEEPEST)))


def _descends(article: str, ancestor: str, chosen: Mapping[str, str]) -> bool:
    """Return whether `article` is `ancestor` or descends from it."""
    while article != ancestor:
        if article not in chosen:
            return False
        article = chosen[article]
    return True
