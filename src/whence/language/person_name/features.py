"""What is counted of two names before they are judged."""

from __future__ import annotations

from functools import cache

from rapidfuzz.distance import Indel, JaroWinkler, Levenshtein

from whence.language.person_name.align import Alignment, Pair, Regions, align
from whence.language.person_name.parse import Name, Word
from whence.language.person_name.region import Region

NAMES = (
    "slavic",
    "arabic",
    "east_asian",
    "fewest_words",
    "most_words",
    "covered_most",
    "covered_least",
    "closely_most",
    "closely_least",
    "rare_most",
    "rare_least",
    "left_least",
    "left_most",
    "left_letters",
    "left_rare",
    "worst",
    "mean",
    "plain_worst",
    "plain_mean",
    "strong",
    "rare_letters",
    "initials",
    "inversions",
    "first",
    "last",
    "crossed",
    "given_found",
    "family_found",
    "joined",
    "ordered",
    "winkler",
    "patronymics",
    "genders",
)
"""The features, in the order of `features`. Those in *most* and *least* are of the name of which
more, or less, answers to the other: so no feature depends on which name comes first."""

STRONG = 0.9
_CLOSE = 0.84
_COMMON = 0.3
"""What a frequent word weighs against a rare one."""


def features(a: Name, b: Name) -> tuple[float, ...]:
    """Return the features of two names with at least one word each."""
    regions = a.regions if a.regions == b.regions else _union(a.regions, b.regions)
    aligned = align(a, b, regions)
    pairs = aligned.pairs
    likenesses = [pair.likeness for pair in pairs]
    plains = [pair.plain for pair in pairs]
    count = len(pairs) or 1
    initials = genders = rare_letters = 0
    for i, j, likeness, _ in pairs:
        one, other = aligned.a[i], aligned.b[j]
        initials += one.initial or other.initial
        if likeness >= STRONG:
            rare_letters += min(one.letters, other.letters) if one.rare and other.rare else 0
        genders += _genders(one, other)
    return (
        float("slavic" in regions),
        float("arabic" in regions),
        float("east_asian" in regions),
        float(min(len(aligned.a), len(aligned.b))),
        float(max(len(aligned.a), len(aligned.b))),
        *_coverage(aligned),
        likenesses[-1] if pairs else 0.0,
        sum(likenesses) / count,
        min(plains, default=0.0),
        sum(plains) / count,
        float(sum(likeness >= STRONG for likeness in likenesses)),
        float(rare_letters),
        float(initials),
        float(_inversions(pairs)),
        *_ends(aligned),
        Levenshtein.normalized_similarity(a.joined, b.joined),
        Indel.normalized_similarity(a.ordered, b.ordered),
        JaroWinkler.similarity(a.joined, b.joined),
        _patronymics(aligned),
        float(genders),
    )


@cache
def _union(a: tuple[Region, ...], b: tuple[Region, ...]) -> Regions:
    return tuple(sorted({*a, *b}))


def _coverage(aligned: Alignment) -> tuple[float, ...]:
    """Return how much of either name answers to the other, and how much is left over."""
    a = _covered(aligned.a, {pair.a: pair.likeness for pair in aligned.pairs})
    b = _covered(aligned.b, {pair.b: pair.likeness for pair in aligned.pairs})
    shares = [
        value
        for one, other in zip(a[:3], b[:3], strict=True)
        for value in sorted((one, other))[::-1]
    ]
    return (*shares, min(a[3], b[3]), max(a[3], b[3]), min(a[4], b[4]), min(a[5], b[5]))


def _covered(words: tuple[Word, ...], found: dict[int, float]) -> tuple[float, ...]:
    """Return three shares covered and three counts of what is left.

    The shares: of all, closely, closely of rare words. The counts: words, letters, letters of rare
    words.
    """
    whole = near = close = rare_whole = rare_close = 0.0
    left = letters = rare_letters = 0
    for place, word in enumerate(words):
        weight = word.weight
        rare_weight = weight if word.rare else weight * _COMMON
        whole += weight
        rare_whole += rare_weight
        likeness = found.get(place, 0.0)
        near += weight * likeness
        if likeness >= _CLOSE:
            close += weight * likeness
            rare_close += rare_weight * likeness
        elif not likeness and not word.initial and not word.patronymic:
            left += 1
            letters += word.letters
            rare_letters += word.letters if word.rare else 0
    return (
        near / whole,
        close / whole,
        rare_close / rare_whole,
        float(left),
        float(letters),
        float(rare_letters),
    )


def _inversions(pairs: list[Pair]) -> int:
    places = [pair.b for pair in sorted(pairs)]
    return sum(one > other for place, one in enumerate(places) for other in places[place + 1 :])


def _ends(aligned: Alignment) -> tuple[float, float, float, float, float]:
    """Return how alike the words at the ends are.

    The first two, the last two, crosswise; and of the two first words, and of the two last, the one
    with the poorer counterpart anywhere in the other name.
    """
    grid = aligned.grid
    top, bottom = grid[0], grid[-1]
    return (
        top[0][0],
        bottom[-1][0],
        min(top[-1][0], bottom[0][0]),
        min(max(top)[0], max(row[0] for row in grid)[0]),
        min(max(bottom)[0], max(row[-1] for row in grid)[0]),
    )


def _patronymics(aligned: Alignment) -> float:
    """Return 1 where both have a father's name and these agree, -1 where they do not, else 0."""
    fathers_a = {place for place, word in enumerate(aligned.a) if word.patronymic and place}
    if not fathers_a:
        return 0.0
    fathers_b = {place for place, word in enumerate(aligned.b) if word.patronymic and place}
    if not fathers_b:
        return 0.0
    agree = any(p.a in fathers_a and p.b in fathers_b and p[2] >= STRONG for p in aligned.pairs)
    return 1.0 if agree else -1.0


_WOMAN = ("va", "aya", "aia", "aja", "ska", "vna", "ina", "wna", "una")
_MAN = ("v", "ky", "yi", "iy", "ii", "ki", "yy", "ij", "vich", "vych", "in", "vitch", "w", "ff")


def _genders(one: Word, other: Word) -> bool:
    """Return whether two words are a man's and a woman's form of one Slavic name."""
    a, b = one.plain, other.plain
    if len(a) < 5 or a == b or a[:4] != b[:4]:
        return False
    return (a.endswith(_WOMAN) and b.endswith(_MAN)) or (b.endswith(_WOMAN) and a.endswith(_MAN))
