"""Which articles are worth comparing: those that share rare words, or a passage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from whence.lineage.derive.ground import Ground
from whence.record import Reuse

_MOST_HAVING: Final = 256
"""A word that more articles have leads to none of them."""
_MOST: Final = 16
"""Candidates that an article proposes by its words, and by its passages."""
_LEAST_SHARE: Final = 0.2
_LEAST_SHARE_CITED: Final = 0.1
_LEAST_ONLY: Final = 15.0
_LEAST_RARITY: Final = 0.2

Partners = dict[str, tuple[str, ...]]
Numbers = NDArray[np.int64]
Floats = NDArray[np.float64]


def candidates(
    terms: Mapping[str, frozenset[str]],
    publishers: Mapping[str, frozenset[str]],
    ground: Ground,
    reuses: Iterable[Reuse],
) -> Partners:
    """Return, for each article that has any, the articles it is worth comparing with.

    An article proposes a bounded number of others, and is compared with those that propose it.

    Args:
        terms: the words of each article, by its id.
        publishers: the words of its publisher's name, by its id.
        ground: how common the words are.
        reuses: passages that the articles share.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for a, b in (*_by_words(terms, publishers, ground), *_by_passages(reuses, terms)):
        found[a].add(b)
        found[b].add(a)
    return {id: tuple(sorted(found[id])) for id in sorted(found)}


def _by_words(
    terms: Mapping[str, frozenset[str]],
    publishers: Mapping[str, frozenset[str]],
    ground: Ground,
) -> Iterator[tuple[str, str]]:
    ids = sorted(terms)
    postings: dict[str, list[int]] = defaultdict(list)
    for number, id in enumerate(ids):
        for term in terms[id]:
            if 2 <= ground.having(term) <= _MOST_HAVING:
                postings[term].append(number)
    arrays = {term: np.array(numbers, np.int64) for term, numbers in postings.items()}
    totals = np.array([ground.weight(sorted(terms[id])) for id in ids])
    for number, id in enumerate(ids):
        partners, shared, only = _sharing(terms[id], arrays, ground)
        share = shared / np.maximum(np.minimum(totals[partners], totals[number]), 1e-9)
        good = (share > _LEAST_SHARE) | (only > _LEAST_ONLY)
        for place in np.flatnonzero(~good & (share > _LEAST_SHARE_CITED)).tolist():
            other = ids[partners[place]]
            good[place] = _names(terms[id], publishers[other]) or _names(
                terms[other], publishers[id]
            )
        good &= partners != number
        # Rounded, so that noise in the sums does not choose among equals.
        best = np.lexsort((partners[good], -np.round(shared[good], 6)))[:_MOST]
        for partner in partners[good][best].tolist():
            yield id, ids[partner]


def _sharing(
    terms: frozenset[str], arrays: Mapping[str, Numbers], ground: Ground
) -> tuple[Numbers, Floats, Floats]:
    """Return the articles that share words, what the words tell, and those of two articles only."""
    leading = sorted(term for term in terms if term in arrays)
    if not leading:
        return np.zeros(0, np.int64), np.zeros(0), np.zeros(0)
    counts = [len(arrays[term]) for term in leading]
    worths = np.repeat([ground.worth(term) for term in leading], counts)
    rare = np.repeat([ground.having(term) == 2 for term in leading], counts)
    partners, places = np.unique(
        np.concatenate([arrays[term] for term in leading]), return_inverse=True
    )
    shared = np.bincount(places, worths).astype(np.float64)
    return partners, shared, np.bincount(places, worths * rare).astype(np.float64)


def _names(terms: frozenset[str], publisher: frozenset[str]) -> bool:
    return bool(publisher) and publisher <= terms


def _by_passages(
    reuses: Iterable[Reuse], terms: Mapping[str, frozenset[str]]
) -> Iterator[tuple[str, str]]:
    worth: dict[tuple[str, str], float] = defaultdict(float)
    for reuse in reuses:
        if reuse.rarity >= _LEAST_RARITY:
            worth[reuse.a.article, reuse.b.article] += reuse.words * reuse.rarity
    by_article: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for (a, b), words in worth.items():
        if a in terms and b in terms and a != b:
            by_article[a].append((-round(words, 6), b))
            by_article[b].append((-round(words, 6), a))
    for article, others in by_article.items():
        for _, other in sorted(others)[:_MOST]:
            yield article, other
