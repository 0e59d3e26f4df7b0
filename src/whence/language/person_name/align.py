"""Which word of one name answers to which word of another, and how closely."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler, Levenshtein

from whence.language.person_name.parse import Name, Word, joined, sounds
from whence.language.person_name.region import Region

SAME_ROW = 0.97
SAME_BONES = 0.93
INITIAL = 0.8
APART = 0.55
"""Under this, two words do not answer to each other at all."""

Regions = tuple[Region, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two words that answer to each other.

    Args:
        a: place of the word in the one name.
        b: place of the word in the other.
        likeness: 0 to 1.
        plain: likeness of the letters alone, without any table or skeleton.
    """

    a: int
    b: int
    likeness: float
    plain: float


@lru_cache(maxsize=1 << 16)
def word_likeness(a: Word, b: Word, regions: Regions) -> tuple[float, float]:
    """Return how alike two words are, 0 to 1: with all that is known, and by letters alone."""
    if a.plain == b.plain:
        return 1.0, 1.0
    if a.initial or b.initial:
        return (INITIAL, 0.0) if a.plain[0] == b.plain[0] else (0.0, 0.0)
    plain = Levenshtein.normalized_similarity(a.plain, b.plain)
    best = plain
    if a.rows & b.rows:
        best = max(best, SAME_ROW)
    for region in regions or (None,):
        sounds_a, bones_a = sounds(a.written, region)
        sounds_b, bones_b = sounds(b.written, region)
        if sounds_a == sounds_b:
            best = max(best, SAME_ROW)
        elif bones_a == bones_b and len(bones_a) > 1:
            best = max(best, SAME_BONES)
        best = max(best, 0.95 * Levenshtein.normalized_similarity(sounds_a, sounds_b))
    return best, max(plain, JaroWinkler.similarity(a.plain, b.plain) - 0.05)


def align(a: Name, b: Name, regions: Regions) -> tuple[Pair, ...]:
    """Return the words of two names that answer to each other, closest first, each word once."""
    grid = [
        (*word_likeness(one, other, regions), i, j)
        for i, one in enumerate(a.words)
        for j, other in enumerate(b.words)
    ]
    # Of equals, those in the same place first; what is left must not depend on which name is a.
    grid.sort(key=lambda cell: (-cell[0], -cell[1], abs(cell[2] - cell[3]), cell[2] + cell[3]))
    pairs: list[Pair] = []
    used_a: set[int] = set()
    used_b: set[int] = set()
    for likeness, plain, i, j in grid:
        if likeness < APART:
            break
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            pairs.append(Pair(i, j, likeness, plain))
    return tuple(pairs)


def with_joined(a: Name, b: Name, regions: Regions) -> tuple[Name, Name, tuple[Pair, ...]]:
    """Align two names, writing two words as one where the other name does.

    Returns:
        the two names, with words joined where that made them more alike, and their alignment.
    """
    pairs = align(a, b, regions)
    if len(a.words) == len(b.words) and all(pair.likeness >= SAME_BONES for pair in pairs):
        return a, b, pairs
    joined_a = _joined(
        a, b, {p.a: p.likeness for p in pairs}, {p.b: p.likeness for p in pairs}, regions
    )
    joined_b = _joined(
        b, a, {p.b: p.likeness for p in pairs}, {p.a: p.likeness for p in pairs}, regions
    )
    if joined_a is a and joined_b is b:
        return a, b, pairs
    return joined_a, joined_b, align(joined_a, joined_b, regions)


def _joined(
    name: Name, other: Name, own: dict[int, float], theirs: dict[int, float], regions: Regions
) -> Name:
    """Return a name with two neighbours joined, if a word of the other says so; else the name."""
    wanted = [
        word
        for place, word in enumerate(other.words)
        if theirs.get(place, 0.0) < SAME_BONES and len(word.plain) > 4
    ]
    if not wanted:
        return name
    for place in range(len(name.words) - 1):
        if own.get(place, 0.0) >= SAME_BONES and own.get(place + 1, 0.0) >= SAME_BONES:
            continue
        word = joined(name.words[place], name.words[place + 1])
        if any(word_likeness(word, one, regions)[0] >= 0.9 for one in wanted):
            words = (*name.words[:place], word, *name.words[place + 2 :])
            return Name(words, name.regions, name.joined, name.ordered)
    return name
