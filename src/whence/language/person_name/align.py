"""Which word of one name answers to which word of another, and how closely."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler, Levenshtein

from whence.language.person_name.parse import Name, Word, sounds
from whence.language.person_name.region import Region

SAME_ROW = 0.97
SAME_BONES = 0.93
INITIAL = 0.8
APART = 0.55
"""Under this, two words do not answer to each other at all."""
_JOINED = 0.9
_LONGER = 3
"""Letters by which one spelling of a word may be longer than another."""
_SHORT = 6

Regions = tuple[Region, ...]
Grid = list[list[tuple[float, float]]]
"""For each word of one name and each word of the other, how alike they are: see `word_likeness`."""


class Pair(NamedTuple):
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


class Alignment(NamedTuple):
    """Two names, word by word.

    Args:
        a: the words of the one name; two neighbours are one word where the other name has them so.
        b: the words of the other, likewise.
        grid: how alike any two of them are.
        pairs: those that answer to each other, closest first, each word once.
    """

    a: tuple[Word, ...]
    b: tuple[Word, ...]
    grid: Grid
    pairs: list[Pair]


@lru_cache(maxsize=1 << 17)
def word_likeness(a: Word, b: Word, regions: Regions) -> tuple[float, float]:
    """Return how alike two words are, 0 to 1: with all that is known, and by letters alone."""
    if a is b or a.plain == b.plain:
        return 1.0, 1.0
    if a.initial or b.initial:
        return (INITIAL, 0.0) if a.plain[0] == b.plain[0] else (0.0, 0.0)
    plain = best = Levenshtein.normalized_similarity(a.plain, b.plain)
    if a.rows & b.rows:
        best = SAME_ROW
    for region in regions or (None,):
        sounds_a, bones_a = sounds(a.written, region)
        sounds_b, bones_b = sounds(b.written, region)
        if sounds_a == sounds_b:
            best = max(best, SAME_ROW)
        elif bones_a == bones_b and len(bones_a) > 1:
            best = max(best, SAME_BONES)
        else:
            best = max(best, 0.95 * Levenshtein.normalized_similarity(sounds_a, sounds_b))
    short = min(len(a.plain), len(b.plain)) < _SHORT
    if short and best < SAME_ROW and regions == ("east_asian",):
        # Its syllables are few and short: one other letter is another name.
        best = min(best, APART - 0.1)
    return best, max(plain, JaroWinkler.similarity(a.plain, b.plain) - 0.05)


def align(a: Name, b: Name, regions: Regions) -> Alignment:
    """Return two names word by word, writing two words as one where the other name does.

    Args:
        a: a name of at least one word.
        b: another.
        regions: the romanisations to allow for.
    """
    first = _aligned(a.words, b.words, regions)
    pairs = first.pairs
    if len(a.words) == len(b.words) == len(pairs) and pairs[-1].likeness >= SAME_BONES:
        return first
    own, theirs = {p.a: p.likeness for p in pairs}, {p.b: p.likeness for p in pairs}
    words_a = _joined(a, b, own, theirs, regions)
    words_b = _joined(b, a, theirs, own, regions)
    if words_a is first.a and words_b is first.b:
        return first
    return _aligned(words_a, words_b, regions)


def _aligned(a: tuple[Word, ...], b: tuple[Word, ...], regions: Regions) -> Alignment:
    grid = [[word_likeness(one, other, regions) for other in b] for one in a]
    cells = [
        (-likeness, -plain, abs(i - j), i + j, i, j)
        for i, row in enumerate(grid)
        for j, (likeness, plain) in enumerate(row)
        if likeness >= APART
    ]
    # Of equals, those in the same place first; what is left does not depend on which name is a.
    cells.sort()
    pairs: list[Pair] = []
    used_a: set[int] = set()
    used_b: set[int] = set()
    for likeness, plain, _, _, i, j in cells:
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            pairs.append(Pair(i, j, -likeness, -plain))
    return Alignment(a, b, grid, pairs)


def _joined(
    name: Name, other: Name, own: dict[int, float], theirs: dict[int, float], regions: Regions
) -> tuple[Word, ...]:
    """Return a name's words with two neighbours joined, if a word of the other name says so."""
    wanted = [
        word
        for place, word in enumerate(other.words)
        if word.letters > 4 and theirs.get(place, 0.0) < SAME_BONES
    ]
    if not wanted:
        return name.words
    for place, both in enumerate(name.neighbours):
        if own.get(place, 0.0) >= SAME_BONES and own.get(place + 1, 0.0) >= SAME_BONES:
            continue
        for word in wanted:
            near = abs(word.letters - both.letters) <= _LONGER
            if near and word_likeness(both, word, regions)[0] >= _JOINED:
                return (*name.words[:place], both, *name.words[place + 2 :])
    return name.words
