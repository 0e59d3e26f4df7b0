"""Chains: the seeds of a pair joined into stretches that run alongside each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from whence.lineage.engine.port import Seeds
from whence.lineage.passage.worth import HIGHEST
from whence.text import GRAM, Aligner, Sides
from whence.text.align import BAND

# Runs farther apart than this, in words, belong to two passages.
_REACH = 40
# What a gap between two runs may cost, in bits, before they belong to two passages.
_DEAREST = -60.0

Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Stretches:
    """Stretches of two texts that run alongside each other; arrays of shape (stretches,).

    Args:
        pair: a number for the pair of texts.
        a: first word on side a, counted over all words at hand.
        b: first word on side b.
        end_a: after the last word on side a.
        end_b: after the last word on side b.
        score: bits won.
        same: words in common.
        told: bits of the words in seeds, each times the rarity of its seeds.
        seeded: bits of the words in seeds.
    """

    pair: Places
    a: Places
    b: Places
    end_a: Places
    end_b: Places
    score: NDArray[np.float64]
    same: Places
    told: NDArray[np.float64]
    seeded: NDArray[np.float64]

    def take(self, which: NDArray[np.int64] | NDArray[np.bool_]) -> Stretches:
        """Return some of them."""
        return Stretches(
            self.pair[which],
            self.a[which],
            self.b[which],
            self.end_a[which],
            self.end_b[which],
            self.score[which],
            self.same[which],
            self.told[which],
            self.seeded[which],
        )


def hopeful(seeds: Seeds, least: float) -> Seeds:
    """Return the seeds of pairs that may reach `least` bits, judged by number and rarity alone.

    Args:
        seeds: whole pairs, those of one next to one another.
        least: bits times rarity.
    """
    begins, sizes = groups(seeds)
    if not len(begins):
        return seeds
    most = np.add.reduceat(seeds.rarity, begins) * (GRAM * HIGHEST)
    keep = np.repeat(most >= least, sizes)
    return seeds.take(keep)


def groups(seeds: Seeds) -> tuple[Places, Places]:
    """Return where each pair's seeds begin, and how many they are."""
    changes = (seeds.a[1:] != seeds.a[:-1]) | (seeds.b[1:] != seeds.b[:-1])
    begins = np.flatnonzero(np.append(True, changes)[: len(seeds.a)])
    return begins, np.diff(np.append(begins, len(seeds.a)))


def runs(
    pair: Places, a: Places, b: Places, rarity: NDArray[np.float32], sums: NDArray[np.float64]
) -> Stretches:
    """Return the runs of seeds that follow one another word by word.

    Args:
        pair: shape (seeds,): each seed's pair.
        a: its first word on side a.
        b: its first word on side b.
        rarity: how much it tells.
        sums: shape (words + 1,): bits of all words before each.
    """
    along = np.lexsort((a, b - a, pair))
    pair, a, b, rarity = pair[along], a[along], b[along], rarity[along]
    follows = (pair[1:] == pair[:-1]) & (b[1:] - a[1:] == b[:-1] - a[:-1]) & (a[1:] == a[:-1] + 1)
    begins = np.flatnonzero(np.append(True, ~follows)[: len(a)])
    sizes = np.diff(np.append(begins, len(a)))
    words = sizes + GRAM - 1
    a, b, pair = a[begins], b[begins], pair[begins]
    bits = sums[a + words] - sums[a]
    mean = np.add.reduceat(rarity, begins) / sizes if len(begins) else np.zeros(0)
    found = Stretches(pair, a, b, a + words, b + words, bits, words, bits * mean, bits)
    return found.take(np.lexsort((b, a, pair)))


def chained(
    found: Stretches, sums: NDArray[np.float64], aligner: Aligner, least: float
) -> Stretches:
    """Return runs joined where they lie close and on about one diagonal.

    Args:
        found: runs, in order of pair and place on side a.
        sums: shape (words + 1,): bits of all words before each.
        aligner: of the same words.
        least: chains whose seeds tell less than this many bits are left out.
    """
    gap_a = found.a[1:] - found.end_a[:-1]
    gap_b = found.b[1:] - found.end_b[:-1]
    near = (found.pair[1:] == found.pair[:-1]) & (np.maximum(gap_a, gap_b) <= _REACH)
    near &= (np.abs(gap_a - gap_b) <= BAND) & (np.minimum(gap_a, gap_b) > -GRAM)
    worth = _chain_sums(found.told, near) >= least
    near = np.append(near, False)[: len(worth)][worth][:-1]
    found = found.take(worth)
    if not len(near):
        return found
    found = _without_overlap(found, near, sums)
    links = np.flatnonzero(near)
    begin_a, begin_b = found.end_a[links], found.end_b[links]
    sides = Sides(begin_a, begin_b, found.a[links + 1] - begin_a, found.b[links + 1] - begin_b)
    score, same = aligner.join(sides)
    near[links] = score >= _DEAREST
    return _merged(found, near, links[near[links]], score[near[links]], same[near[links]])


def _chain_sums(values: NDArray[np.float64], near: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return, for each run, the sum over its chain; `near` says which the next one belongs to."""
    if not len(values):
        return values
    chains = np.cumsum(np.append(0, ~near))
    sums: NDArray[np.float64] = np.bincount(chains, values)[chains]
    return sums


def _without_overlap(
    found: Stretches, near: NDArray[np.bool_], sums: NDArray[np.float64]
) -> Stretches:
    """Return the runs, those that begin inside the run before them cut short."""
    over = np.maximum(found.end_a[:-1] - found.a[1:], found.end_b[:-1] - found.b[1:])
    over = np.append(0, np.where(near, np.maximum(over, 0), 0))
    left = found.score - (sums[found.a + over] - sums[found.a])
    return Stretches(
        found.pair,
        found.a + over,
        found.b + over,
        found.end_a,
        found.end_b,
        left,
        found.same - over,
        found.told * (left / found.seeded),
        left,
    )


def _merged(
    found: Stretches,
    near: NDArray[np.bool_],
    links: Places,
    score: NDArray[np.float64],
    same: Places,
) -> Stretches:
    """Return one stretch for each chain; `score` and `same` are those of the joined gaps."""
    begins = np.flatnonzero(np.append(True, ~near))
    ends = np.append(begins[1:], len(found.a)) - 1
    chain = np.cumsum(np.append(True, ~near)) - 1
    scores = np.add.reduceat(found.score, begins)
    sames = np.add.reduceat(found.same, begins)
    np.add.at(scores, chain[links], score)
    np.add.at(sames, chain[links], same)
    return Stretches(
        found.pair[begins],
        found.a[begins],
        found.b[begins],
        found.end_a[ends],
        found.end_b[ends],
        scores,
        sames,
        np.add.reduceat(found.told, begins),
        np.add.reduceat(found.seeded, begins),
    )
