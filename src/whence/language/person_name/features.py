"""What is counted of two names before they are judged."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Indel, JaroWinkler, Levenshtein

from whence.language.person_name.align import Pair, Regions, with_joined, word_likeness
from whence.language.person_name.parse import Name, Word
from whence.language.person_name.region import COMMON

NAMES = (
    "slavic",
    "arabic",
    "east_asian",
    "fewest_words",
    "most_words",
    "covered_most",
    "covered_least",
    "left_least",
    "left_most",
    "left_letters_least",
    "worst",
    "mean",
    "plain_worst",
    "plain_mean",
    "exact",
    "strong",
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
    "rare_letters",
    "rare_left",
    "patronymics",
    "genders",
)
"""The features, in the order of `features`."""

STRONG = 0.9


def features(a: Name, b: Name) -> tuple[float, ...]:
    """Return the features of two names with at least one word each, the same either way round."""
    regions: Regions = tuple(sorted(a.regions | b.regions))
    a, b, pairs = with_joined(a, b, regions)
    ends = _ends(a, b, regions)
    left_a, left_b = _left(a, {pair.a for pair in pairs}), _left(b, {pair.b for pair in pairs})
    covered = sorted(
        (
            _covered(a, [(pair.a, pair.likeness) for pair in pairs]),
            _covered(b, [(pair.b, pair.likeness) for pair in pairs]),
        )
    )
    count = len(pairs) or 1
    return (
        float("slavic" in regions),
        float("arabic" in regions),
        float("east_asian" in regions),
        float(min(len(a.words), len(b.words))),
        float(max(len(a.words), len(b.words))),
        covered[1],
        covered[0],
        float(min(len(left_a), len(left_b))),
        float(max(len(left_a), len(left_b))),
        float(min(_letters(left_a), _letters(left_b))),
        min((pair.likeness for pair in pairs), default=0.0),
        sum(pair.likeness for pair in pairs) / count,
        min((pair.plain for pair in pairs), default=0.0),
        sum(pair.plain for pair in pairs) / count,
        float(sum(pair.likeness == 1.0 for pair in pairs)),
        float(sum(pair.likeness >= STRONG for pair in pairs)),
        float(sum(a.words[pair.a].initial or b.words[pair.b].initial for pair in pairs)),
        float(_inversions(pairs)),
        *ends,
        Levenshtein.normalized_similarity(a.joined, b.joined),
        Indel.normalized_similarity(a.ordered, b.ordered),
        JaroWinkler.similarity(a.joined, b.joined),
        float(
            _letters([a.words[p.a] for p in pairs if p.likeness >= STRONG and _rare(a.words[p.a])])
        ),
        float(min(_letters(left_a, rare=True), _letters(left_b, rare=True))),
        _patronymics(a, b, pairs),
        float(any(_genders(a.words[pair.a], b.words[pair.b]) for pair in pairs)),
    )


def _weight(word: Word) -> float:
    # A father's name is left out more often than not, so it counts half.
    return min(len(word.plain), 8) * (0.5 if word.patronymic else 1.0)


def _covered(name: Name, found: Sequence[tuple[int, float]]) -> float:
    whole = sum(map(_weight, name.words))
    return sum(_weight(name.words[place]) * likeness for place, likeness in found) / whole


def _left(name: Name, used: set[int]) -> list[Word]:
    return [
        word
        for place, word in enumerate(name.words)
        if place not in used and not word.initial and not word.patronymic
    ]


def _letters(words: Sequence[Word], *, rare: bool = False) -> int:
    return sum(len(word.plain) for word in words if not rare or _rare(word))


def _rare(word: Word) -> bool:
    return not word.rows and word.plain not in COMMON


def _inversions(pairs: Sequence[Pair]) -> int:
    places = [pair.b for pair in sorted(pairs, key=lambda pair: pair.a)]
    return sum(one > other for place, one in enumerate(places) for other in places[place + 1 :])


def _ends(a: Name, b: Name, regions: Regions) -> tuple[float, float, float, float, float]:
    def alike(one: Word, other: Word) -> float:
        return word_likeness(one, other, regions)[0]

    first, last = alike(a.words[0], b.words[0]), alike(a.words[-1], b.words[-1])
    crossed = min(alike(a.words[0], b.words[-1]), alike(a.words[-1], b.words[0]))
    given = min(
        max(alike(a.words[0], word) for word in b.words),
        max(alike(b.words[0], word) for word in a.words),
    )
    family = min(
        max(alike(a.words[-1], word) for word in b.words),
        max(alike(b.words[-1], word) for word in a.words),
    )
    return first, last, crossed, given, family


def _patronymics(a: Name, b: Name, pairs: Sequence[Pair]) -> float:
    """Return 1 where both have a father's name and these agree, -1 where they do not, else 0."""
    fathers_a = [place for place, word in enumerate(a.words) if word.patronymic and place]
    fathers_b = [place for place, word in enumerate(b.words) if word.patronymic and place]
    if not fathers_a or not fathers_b:
        return 0.0
    agree = any(p.a in fathers_a and p.b in fathers_b and p.likeness >= STRONG for p in pairs)
    return 1.0 if agree else -1.0


_WOMAN = ("va", "skaya", "skaia", "skaja", "ska", "vna", "ina", "wna", "una")
_MAN = (
    "v",
    "sky",
    "skyi",
    "skiy",
    "skii",
    "ski",
    "skyy",
    "skij",
    "vich",
    "vych",
    "in",
    "vitch",
    "w",
)


def _genders(one: Word, other: Word) -> bool:
    """Return whether two words are a man's and a woman's form of one Slavic name."""
    return (
        one.plain[:4] == other.plain[:4]
        and len(one.plain) > 4
        and (
            (one.plain.endswith(_WOMAN) and other.plain.endswith(_MAN))
            or (other.plain.endswith(_WOMAN) and one.plain.endswith(_MAN))
        )
    )
