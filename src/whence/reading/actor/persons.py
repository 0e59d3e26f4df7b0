"""Persons by their names: full names, short forms, and surnames that several people share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from whence.language.person_name import key, likeness, short_form
from whence.reading.actor.written import Written

Words: TypeAlias = tuple[str, ...]

ALIKE = 0.9
"""Likeness from which two full names in one text are two spellings of one."""
SHORT = 0.55
"""How well a name must stand for a fuller one; a given name alone does, a patronymic does not."""
MOST_ALIKE = 32
"""Full names that share a word with a name which it is compared with."""
MOST_COMPARED = 20_000
"""Names compared in one text, of which no article has a tenth; then only equal names are one."""
NEAR = 600
"""Code points within which a surname goes on with whom it was last used of…"""
FAR = 1800
"""…if nobody else of that surname was mentioned within this many."""
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv", "junior", "senior"))


class Persons:
    """Distinct names of persons in a text, each tied to the full names it may stand for.

    Args:
        names: the names as words in lower case, repeated or not.
    """

    def __init__(self, names: Iterable[Words]) -> None:
        self._by_word: dict[str, list[Words]] = defaultdict(list)
        self._mates: dict[Words, tuple[Words, ...]] = {}
        self._compared = 0
        distinct = dict.fromkeys(names)
        for name in sorted(distinct, key=lambda each: (-_fullness(each), -len("".join(each)))):
            mates = self._found(name)
            self._mates[name] = mates or (name,)
            if not mates:
                self._index(name)

    def of(self, name: Words) -> tuple[Words, ...]:
        """Return the full names that `name` may stand for; itself if it is short for none."""
        return self._mates[name]

    def _index(self, name: Words) -> None:
        for word in _keys(name):
            self._by_word[word].append(name)

    def _found(self, name: Words) -> tuple[Words, ...]:
        near = dict.fromkeys(
            full for word in _keys(name) for full in self._by_word.get(word, ())[:MOST_ALIKE]
        )
        self._compared += len(near)
        if self._compared > MOST_COMPARED:
            return ()
        short = [full for full in near if _is_short_for(name, full)]
        if short or len(name) < 2:
            return tuple(short)
        return tuple(full for full in near if _is_spelling_of(name, full))[:1]


class Surname:
    """Decides, mention by mention in text order, whom a name that several share stands for."""

    def __init__(self) -> None:
        self._last: dict[Words, int] = {}
        self._titles: dict[Words, set[str]] = defaultdict(set)

    def met(self, name: Written, whom: Words) -> None:
        """Take note that `name` stands for `whom`."""
        self._last[whom] = name.span.start
        self._titles[whom].update(name.titles)

    def decided(self, name: Written, mates: Sequence[Words]) -> Words:
        """Return whom `name` stands for; the name itself if the text does not show it.

        A title that one of them bears decides; else the only one introduced so far; else the one
        mentioned just before, unless another was too.
        """
        titled = [mate for mate in mates if self._titles[mate] & set(name.titles)]
        met = [mate for mate in titled or mates if mate in self._last]
        if len(met) == 1:
            return met[0]
        met.sort(key=lambda mate: self._last[mate], reverse=True)
        if len(met) > 1:
            last, other = (name.span.start - self._last[mate] for mate in met[:2])
            if last <= NEAR and other > FAR:
                return met[0]
        return name.words


def _fullness(name: Words) -> int:
    """Return how many words of the name are more than an initial."""
    return sum(len(word) > 1 for word in name)


def _keys(name: Words) -> set[str]:
    return set(name) | {key(word) for word in name if len(word) > 1}


def _is_short_for(name: Words, full: Words) -> bool:
    if set(name) & _GENERATIONS != set(full) & _GENERATIONS and len(name) > 1:
        return False
    return short_form(" ".join(name), " ".join(full)) >= SHORT


def _is_spelling_of(name: Words, full: Words) -> bool:
    if set(name) & _GENERATIONS != set(full) & _GENERATIONS:
        return False
    return len(full) > 1 and likeness(" ".join(name), " ".join(full)) >= ALIKE
