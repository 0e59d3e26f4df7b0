"""How likely two written names are one person's name. Likeness proposes, context decides."""

from __future__ import annotations

from functools import lru_cache

from whence.language.person_name.align import Alignment, align
from whence.language.person_name.features import features
from whence.language.person_name.judge import judge
from whence.language.person_name.parse import parse, sounds

SAME = 0.45
"""From here on two names are called the same: of thresholds about as good, the most precise."""
SAME_SLAVIC = 0.6
"""The same, where both are spelt as romanised Cyrillic names, which differ less by chance."""


def likeness(a: str, b: str) -> float:
    """Return the probability, 0 to 1, that two written full names could be one person's.

    Calibrated on pairs of which half are of one person and half of two persons with names much
    alike. Letter case, titles, "Family, Given" against "Given Family", and which name comes first
    make no difference. A text without letters is like nothing, not even itself.

    Args:
        a: a full name in any script; only its first 200 code points are looked at.
        b: another, likewise.
    """
    return _likeness(*((a, b) if a <= b else (b, a)))


def same_name(a: str, b: str) -> bool:
    """Return whether two written full names could be of one person: `likeness` at a threshold."""
    slavic = "slavic" in (*parse(a).regions, *parse(b).regions)
    return likeness(a, b) >= (SAME_SLAVIC if slavic else SAME)


@lru_cache(maxsize=1 << 16)
def _likeness(a: str, b: str) -> float:
    name_a, name_b = parse(a), parse(b)
    if not name_a.words or not name_b.words:
        return 0.0
    return judge().probability(features(name_a, name_b))


_SHORT_ENOUGH = 0.75


def short_form(short: str, full: str) -> float:
    """Return how well one name can stand for a fuller one, 0 to 1.

    Each word of the short name must answer to a word of the full name, in another romanisation too:
    the family name alone ("Orel" for "Dana Orel"), a given name alone (worth less), initials before
    a family name, a name without its patronymic. 0 where a word answers to none, or where only
    initials do.

    Args:
        short: a name of no more words than the full one.
        full: a full name.
    """
    one, other = parse(short), parse(full)
    if not one.words or not other.words or len(one.words) > len(other.words):
        return 0.0
    aligned = align(one, other, tuple(sorted({*one.regions, *other.regions})))
    pairs = aligned.pairs
    whole = [pair.likeness for pair in pairs if not aligned.a[pair.a].initial]
    if len(pairs) < len(aligned.a) or not whole or min(whole) < _SHORT_ENOUGH:
        return 0.0
    return min(whole) * _standing(aligned)


def _standing(aligned: Alignment) -> float:
    """Return how well the words used of a full name stand for it: best, the family name."""
    used = [pair.b for pair in aligned.pairs]
    if len(used) > 1 or len(aligned.b) == 1:
        return 1.0
    place = used[0]
    if aligned.b[place].patronymic and place:
        return 0.2
    if place == len(aligned.b) - 1:
        return 0.95
    return 0.6 if place == 0 else 0.7


def key(name: str) -> str:
    """Return a key for looking candidates up: names worth comparing share it.

    It is the bones, in every enabled romanisation's spelling, of the word that is most likely the
    family name: the last one that is neither an initial nor a patronymic. Empty without letters.
    """
    words = parse(name).words
    long = [word for word in words if not word.initial and not word.patronymic] or list(words)
    if not long:
        return ""
    return sounds(long[-1].written, "slavic")[1]
