"""Chains: the seeds of a pair joined into stretches that run alongside each other."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from whence.lineage.engine.port import Seeds
from whence.lineage.passage.measure import Measure, Places
from whence.lineage.passage.worth import HIGHEST
from whence.text import GRAM, Common, Sides
from whence.text.align import BAND

# Runs farther apart than this, in words, belong to two passages.
_REACH = 40
# A chain that makes up this part of both texts is worth a try, however little it tells.
_MOST = 0.5
# What a gap between two runs may cost, in bits, before they belong to two passages.
_DEAREST = -60.0

Bits = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Stretches:
    """Stretches of two texts that run alongside each other; arrays of shape (stretches,).

    Args:
        pair: a number for the pair of texts: the place of one among the texts at hand, times how
            many they are, plus the place of the other.
        a: first word on side a, counted over all words at hand.
        b: first word on side b.
        end_a: after the last word on side a.
        end_b: after the last word on side b.
        score: bits won.
        same: words in common.
        figures: those of them that have a digit.
        seeded: bits of the words in seeds.
        told: the same bits, each times the rarity of its seeds.
    """

    pair: Places
    a: Places
    b: Places
    end_a: Places
    end_b: Places
    score: Bits
    same: Places
    figures: Places
    seeded: Bits
    told: Bits

    def take(self, which: Places | NDArray[np.bool_]) -> Stretches:
        """Return some of them."""
        return Stretches(**{each.name: getattr(self, each.name)[which] for each in fields(self)})


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
    return seeds.take(np.repeat(most >= least, sizes))


def groups(seeds: Seeds) -> tuple[Places, Places]:
    """Return where each pair's seeds begin, and how many they are."""
    changes = (seeds.a[1:] != seeds.a[:-1]) | (seeds.b[1:] != seeds.b[:-1])
    begins = np.flatnonzero(np.append(True, changes)[: len(seeds.a)])
    return begins, np.diff(np.append(begins, len(seeds.a)))


def runs(
    pair: Places, a: Places, b: Places, rarity: NDArray[np.float32], measure: Measure
) -> Stretches:
    """Return the runs of seeds that follow one another word by word.

    Args:
        pair: shape (seeds,): each seed's pair.
        a: its first word on side a.
        b: its first word on side b.
        rarity: how much it tells.
        measure: of the words.
    """
    along = np.lexsort((a, b - a, pair))
    pair, a, b, rarity = pair[along], a[along], b[along], rarity[along]
    follows = (pair[1:] == pair[:-1]) & (b[1:] - a[1:] == b[:-1] - a[:-1]) & (a[1:] == a[:-1] + 1)
    begins = np.flatnonzero(np.append(True, ~follows)[: len(a)])
    sizes = np.diff(np.append(begins, len(a)))
    a, b, pair = a[begins], b[begins], pair[begins]
    end = a + sizes + GRAM - 1
    bits = measure.worth(a, end)
    mean = np.add.reduceat(rarity, begins) / sizes if len(begins) else np.zeros(0)
    found = Stretches(
        pair=pair,
        a=a,
        b=b,
        end_a=end,
        end_b=b + end - a,
        score=bits,
        same=end - a,
        figures=measure.figured(a, end),
        seeded=bits,
        told=bits * mean,
    )
    return found.take(np.lexsort((b, a, pair)))


def chained(found: Stretches, measure: Measure, least: float) -> Stretches:
    """Return runs joined where they lie close and on about one diagonal.

    Args:
        found: runs, in order of pair and place on side a.
        measure: of the words.
        least: chains whose seeds tell less than this many bits are left out, unless they make up
            most of both texts.
    """
    gap_a = found.a[1:] - found.end_a[:-1]
    gap_b = found.b[1:] - found.end_b[:-1]
    near = (found.pair[1:] == found.pair[:-1]) & (np.maximum(gap_a, gap_b) <= _REACH)
    near &= (np.abs(gap_a - gap_b) <= BAND) & (np.minimum(gap_a, gap_b) > -GRAM)
    worth = _chain_sums(found.told, near) >= least
    worth |= _chain_sums(found.same, near) >= _MOST * measure.longer(found.pair)
    near = np.append(near, False)[: len(worth)][worth][:-1]
    found = found.take(worth)
    if not len(near):
        return found
    found = _without_overlap(found, near, measure)
    links = np.flatnonzero(near)
    begin_a, begin_b = found.end_a[links], found.end_b[links]
    sides = Sides(begin_a, begin_b, found.a[links + 1] - begin_a, found.b[links + 1] - begin_b)
    gaps = measure.aligner.join(sides)
    near[links] = gaps.score >= _DEAREST
    return _merged(found, near, links, gaps)


def _chain_sums(values: Bits | Places, near: NDArray[np.bool_]) -> Bits:
    """Return, for each run, the sum over its chain; `near` says which the next one belongs to."""
    chains = np.cumsum(np.append(0, ~near))
    sums: Bits = np.bincount(chains[: len(values)], values)[chains[: len(values)]]
    return sums


def _without_overlap(found: Stretches, near: NDArray[np.bool_], measure: Measure) -> Stretches:
    """Return the runs, those that begin inside the run before them cut short."""
    over = np.maximum(found.end_a[:-1] - found.a[1:], found.end_b[:-1] - found.b[1:])
    over = np.append(0, np.where(near, np.maximum(over, 0), 0))
    left = measure.worth(found.a + over, found.end_a)
    return Stretches(
        pair=found.pair,
        a=found.a + over,
        b=found.b + over,
        end_a=found.end_a,
        end_b=found.end_b,
        score=left,
        same=found.same - over,
        figures=measure.figured(found.a + over, found.end_a),
        seeded=left,
        told=found.told * (left / found.seeded),
    )


def _merged(found: Stretches, near: NDArray[np.bool_], links: Places, gaps: Common) -> Stretches:
    """Return one stretch for each chain; `links` are the runs that `gaps` come after."""
    begins = np.flatnonzero(np.append(True, ~near))
    ends = np.append(begins[1:], len(found.a)) - 1
    joined = near[links]
    chain = (np.cumsum(np.append(True, ~near)) - 1)[links[joined]]
    of_gaps = [
        np.bincount(chain, column[joined], len(begins))
        for column in (gaps.score, gaps.same, gaps.figures)
    ]
    return Stretches(
        pair=found.pair[begins],
        a=found.a[begins],
        b=found.b[begins],
        end_a=found.end_a[ends],
        end_b=found.end_b[ends],
        score=np.add.reduceat(found.score, begins) + of_gaps[0],
        same=np.add.reduceat(found.same, begins) + of_gaps[1].astype(np.int64),
        figures=np.add.reduceat(found.figures, begins) + of_gaps[2].astype(np.int64),
        seeded=np.add.reduceat(found.seeded, begins),
        told=np.add.reduceat(found.told, begins),
    )
