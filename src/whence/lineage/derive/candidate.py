"""Which articles are worth comparing: those that share rare words, or a passage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

import numpy as np

from whence.lineage.derive.ground import Ground
from whence.record import Reuse

_MOST_HAVING: Final = 256
"""A word that more articles have leads to none of them."""
_MOST: Final = 16
"""Candidates that an article proposes by its words, and by its passages."""
_LEAST_SHARE: Final = 0.2
_LEAST_ONLY: Final = 15.0
_LEAST_RARITY: Final = 0.2

Partners = dict[str, tuple[str, ...]]


def candidates(
    terms: Mapping[str, frozenset[str]], ground: Ground, reuses: Iterable[Reuse]
) -> Partners:
    """Return, for each article that has any, the articles it is worth comparing with.

    An article proposes a bounded number of others, and is compared with those that propose it.

    Args:
        terms: the words of each article, by its id.
        ground: how common the words are.
        reuses: passages that the articles share.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for a, b in (*_by_words(terms, ground), *_by_passages(reuses, terms)):
        found[a].add(b)
        found[b].add(a)
    return {id: tuple(sorted(found[id])) for id in sorted(found)}


def _by_words(terms: Mapping[str, frozenset[str]], ground: Ground) -> Iterable[tuple[str, str]]:
    ids = sorted(terms)
    postings: dict[str, list[int]] = defaultdict(list)
    for number, id in enumerate(ids):
        for term in terms[id]:
            if 2 <= ground.having(term) <= _MOST_HAVING:
                postings[term].append(number)
    arrays = {term: np.array(numbers) for term, numbers in postings.items()}
    totals = np.array([ground.weight(sorted(terms[id])) for id in ids])
    for number, id in enumerate(ids):
        leading = sorted(term for term in terms[id] if term in arrays)
        if not leading:
            continue
        others = np.concatenate([arrays[term] for term in leading])
        worths = np.repeat(
            [ground.worth(term) for term in leading], [len(arrays[term]) for term in leading]
        )
        rare = np.repeat(
            [ground.having(term) == 2 for term in leading],
            [len(arrays[term]) for term in leading],
        )
        partners, places = np.unique(others, return_inverse=True)
        shared = np.bincount(places, worths)
        only = np.bincount(places, worths * rare)
        share = shared / np.maximum(np.minimum(totals[partners], totals[number]), 1e-9)
        good = (partners != number) & ((share > _LEAST_SHARE) | (only > _LEAST_ONLY))
        # Rounded, so that ties are broken by place whatever order sums were made in.
        best = np.lexsort((partners[good], -np.round(shared[good], 6)))[:_MOST]
        for partner in partners[good][best].tolist():
            yield id, ids[partner]


def _by_passages(
    reuses: Iterable[Reuse], terms: Mapping[str, frozenset[str]]
) -> Iterable[tuple[str, str]]:
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
