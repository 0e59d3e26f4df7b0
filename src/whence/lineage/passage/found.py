"""From the seeds of pairs of texts to the passages they share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from whence.lineage.engine.port import Seeds
from whence.lineage.passage.chain import Stretches, chained, groups, hopeful, runs
from whence.lineage.passage.measure import Measure
from whence.lineage.passage.opened import Library
from whence.lineage.passage.weigh import weigh
from whence.record import Span
from whence.text import Sides, Words

# Seeds that tell less than this part of what a passage must are not worth aligning.
_WORTH_A_TRY = 0.45
# Seeds looked at together: a bound on memory.
_TOGETHER = 1 << 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A passage that two texts share.

    Args:
        a: rank of one text.
        b: rank of the other, higher.
        span_a: where it stands in text a.
        span_b: the same in text b.
        words: words in common.
        identity: as a share of the longer side's.
        rarity: how much its seeds tell, 0 to 1.
    """

    a: int
    b: int
    span_a: Span
    span_b: Span
    words: int
    identity: float
    rarity: float


def passages(seeds: Seeds, library: Library, least: float) -> Iterator[Found]:
    """Yield the passages that grow from these seeds.

    Args:
        seeds: whole pairs, those of one next to one another; ranks for texts.
        library: of their texts' words.
        least: bits times rarity that a passage must tell.
    """
    hoped = hopeful(seeds, least * _WORTH_A_TRY)
    begins, sizes = groups(hoped)
    ends = begins + sizes
    start = 0
    while start < len(begins):
        stop = int(np.searchsorted(ends, begins[start] + _TOGETHER, "right"))
        stop = max(stop, start + 1)
        part = slice(int(begins[start]), int(ends[stop - 1]))
        yield from _aligned(hoped.take(part), library, least)
        start = stop


def _aligned(seeds: Seeds, library: Library, least: float) -> Iterator[Found]:
    opened = library.open(seeds.a, seeds.b)
    measured, words = opened.measure, opened.measure.words
    at_a, at_b = words.bounds[opened.a] + seeds.at_a, words.bounds[opened.b] + seeds.at_b
    found = runs(opened.a * len(words) + opened.b, at_a, at_b, seeds.rarity, measured)
    grown = _grown(chained(found, measured, least * _WORTH_A_TRY), measured)
    rarity = grown.told / grown.seeded
    tells = weigh(grown, measured, rarity)
    grown, rarity = grown.take(tells >= least), rarity[tells >= least]
    for each in _apart(grown, tells[tells >= least]).tolist():
        first, second = divmod(int(grown.pair[each]), len(words))
        longer = max(grown.end_a[each] - grown.a[each], grown.end_b[each] - grown.b[each])
        yield Found(
            a=int(opened.ranks[first]),
            b=int(opened.ranks[second]),
            span_a=_span(words, grown.a[each], grown.end_a[each]),
            span_b=_span(words, grown.b[each], grown.end_b[each]),
            words=int(grown.same[each]),
            identity=float(grown.same[each] / longer),
            rarity=float(rarity[each]),
        )


def _grown(found: Stretches, measured: Measure) -> Stretches:
    """Return the stretches, carried on to both sides within their texts."""
    a, b = np.divmod(found.pair, len(measured.words))
    bounds, aligner = measured.words.bounds, measured.aligner
    room_a, room_b = bounds[a + 1] - found.end_a, bounds[b + 1] - found.end_b
    after = aligner.extend(Sides(found.end_a, found.end_b, room_a, room_b), 1)
    room_a, room_b = found.a - bounds[a], found.b - bounds[b]
    before = aligner.extend(Sides(found.a - 1, found.b - 1, room_a, room_b), -1)
    return Stretches(
        pair=found.pair,
        a=found.a - before.a,
        b=found.b - before.b,
        end_a=found.end_a + after.a,
        end_b=found.end_b + after.b,
        score=found.score + before.common.score + after.common.score,
        same=found.same + before.common.same + after.common.same,
        figures=found.figures + before.common.figures + after.common.figures,
        seeded=found.seeded,
        told=found.told,
    )


def _apart(found: Stretches, telling: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return which stretches of a pair stand, where several cover the same words: the telling."""
    best = np.lexsort((found.b, found.a, -telling, found.pair))
    pair = found.pair[best]
    first = np.append(True, pair[1:] != pair[:-1])[: len(pair)]
    alone = first & np.append(first[1:], True)[: len(pair)]
    kept = best[alone].tolist()
    taken: list[int] = []
    for each in best[~alone].tolist():
        if taken and found.pair[taken[0]] != found.pair[each]:
            taken = []
        if not any(_overlap(found, each, other) for other in taken):
            taken.append(each)
            kept.append(each)
    return np.array(sorted(kept), np.int64)


def _overlap(found: Stretches, one: int, other: int) -> bool:
    return bool(
        (found.a[one] < found.end_a[other] and found.a[other] < found.end_a[one])
        or (found.b[one] < found.end_b[other] and found.b[other] < found.end_b[one])
    )


def _span(words: Words, first: int, end: int) -> Span:
    return Span(int(words.starts[first]), int(words.ends[end - 1]))
