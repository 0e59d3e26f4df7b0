"""Organisations and places by their names: short forms, initials, and acronyms."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import TypeAlias

from whence.language.en import roles
from whence.language.en.bodies import DESIGNATORS
from whence.reading.actor.written import SMALL, Written
from whence.record import Acronym

Words: TypeAlias = tuple[str, ...]

MOST_ALIKE = 64
"""Names that share a word with a name which it is compared with."""
_WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*")


class Bodies:
    """Distinct names of organisations and places in a text, each tied to its full name.

    Args:
        text: the whole text.
        names: its names of organisations and places.
        acronyms: its acronyms with what they stand for.
    """

    def __init__(self, text: str, names: Sequence[Written], acronyms: Sequence[Acronym]) -> None:
        self._place = _places(names)
        self._stands_for = _expansions(acronyms)
        self._by_word: dict[str, list[Words]] = defaultdict(list)
        self._initials: dict[str, list[Words]] = defaultdict(list)
        self._full: dict[Words, Words] = {}
        capitals = {name.words for name in names if _is_capitals(name.span.of(text))}
        for name in sorted(self._place, key=len, reverse=True):
            full = self._found(name, capitals=name in capitals)
            self._full[name] = full
            if full == name:
                self._index(name)

    def of(self, name: Words) -> Words:
        """Return the fullest name that is the same actor's as `name`."""
        return self._full[name]

    def _index(self, name: Words) -> None:
        for word in set(name):
            if len(self._by_word[word]) < MOST_ALIKE:
                self._by_word[word].append(name)
        if len(name) > 1:
            for letters in _initials(name):
                self._initials[letters].append(name)

    def _found(self, name: Words, *, capitals: bool) -> Words:
        expansion = self._stands_for.get("".join(name))
        if expansion is not None and expansion in self._full:
            return self._full[expansion]
        if capitals and len(name) == 1 and name[0] in self._initials:
            return self._initials[name[0]][0]
        near = dict.fromkeys(full for word in name for full in self._by_word.get(word, ()))
        same = [full for full in near if self._place[full] == self._place[name]]
        fitting = [full for full in same if _is_short_for(name, full)]
        return fitting[0] if len(fitting) == 1 else name


def _places(names: Sequence[Written]) -> dict[Words, bool]:
    """Return the distinct names, and whether each is mostly a place's."""
    votes: dict[Words, float] = defaultdict(float)
    for name in names:
        votes[name.words] += name.score if name.kind == "place" else -name.score
    return {words: vote > 0 for words, vote in votes.items()}


def _expansions(acronyms: Sequence[Acronym]) -> dict[str, Words]:
    found: dict[str, Words] = {}
    for acronym in acronyms:
        if acronym.expansion is not None:
            said = tuple(word.lower().replace(".", "") for word in _WORD.findall(acronym.expansion))
            words = said[1:] if said[:1] == ("the",) else said
            found[acronym.acronym.lower().replace(".", "")] = words
    return found


def _is_capitals(name: str) -> bool:
    letters = name.replace(".", "")
    return len(letters) > 1 and letters.isupper() and letters.isalpha()


def _initials(name: Words) -> set[str]:
    return {
        "".join(word[0] for word in name),
        "".join(word[0] for word in name if word not in SMALL),
    }


def _is_short_for(name: Words, full: Words) -> bool:
    """Return whether an organisation or place called `full` may be called `name` as well.

    "Labour" for "Labour Party", "Office" for "Harbour Office", "Ministry" and "Defence Ministry"
    for "Ministry of Defence"; but "United Nations" is not the "United Nations Security Council".
    """
    said, whole = _heavy(name), _heavy(full)
    if not said or said == whole:
        return bool(said)
    if len(said) == len(whole):
        return set(said) == set(whole) and len(said) > 1
    rest = set(whole) - set(said)
    if not set(said) < set(whole):
        return False
    if rest <= DESIGNATORS:
        return whole[: len(said)] == said or whole[-len(said) :] == said
    if said[0] in roles.BODIES or said[0] in DESIGNATORS:
        return len(said) == 1 and said[0] in (_head(full), whole[-1])
    if len(said) > 1 and whole[-len(said) :] == said and said[-1] in roles.BODIES:
        return True
    if len(said) > 1 and name == full[: len(name)] and full[len(name)] in ("of", "for", "at", "in"):
        return True
    if rest & roles.BODIES:
        return "of" in full and name == full[full.index("of") + 1 :]
    return len(said) == 1 and whole[0] == said[0] and len(whole) == 2


def _heavy(name: Words) -> Words:
    return tuple(word for word in name if word not in SMALL)


def _head(full: Words) -> str:
    """Return the noun that heads the name: the word before the first "of", or the last."""
    return full[full.index("of") - 1] if "of" in full[1:] else full[-1]
