"""Names of the same shape: as many words, alike in capitals, length and apparent gender."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Literal

_LISTS = Path(__file__).with_name("lists")
_PREFIX = re.compile(r"(?:Mc|Mac|De|Di|Du|La|Le|O[’'])(?=[A-Z])")
_CAMEL = re.compile(r"[A-Z][a-z]+(?=[A-Z])")
_INITIALS = re.compile(r"[A-Z]\.?(?:[A-Z]\.?)*\Z")
SUFFIXES = frozenset(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"])
_KEPT = SUFFIXES | {"Mr.", "Mrs.", "Ms.", "Dr.", "New", "Los", "The"}
_LIKE = 12
"""So many names of the nearest length may be drawn."""


def _names(file: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((_LISTS / file).read_text(encoding="utf-8").split()))


MEN = _names("given_men.txt")
WOMEN = _names("given_women.txt")
FAMILY = _names("family.txt")


def draw(key: str, count: int) -> int:
    """Return a number below `count` that depends on `key` alone."""
    return int.from_bytes(sha256(key.encode()).digest()[:8], "big") % count


class Names:
    """Gives each word of an article's names another, always the same for the same word.

    Args:
        key: what the drawing depends on: seed and article.
        taken: words that are not to be given, such as the article's own.
    """

    def __init__(self, key: str, taken: Collection[str]) -> None:
        self._key = key
        self._taken = set(taken)
        self._given: dict[tuple[str, bool], str] = {}

    def given(self, word: str) -> str:
        """Return a given name of the same apparent gender; of none, a name that shows none."""
        return self._once(word, True, lambda part: MEN if self.gender(part) == "m" else WOMEN)

    def family(self, word: str) -> str:
        """Return a family name."""
        return self._once(word, False, lambda _: FAMILY)

    def is_given(self, word: str) -> bool:
        """Return whether the word is a given name with an apparent gender."""
        return word in MEN or word in WOMEN

    def gender(self, word: str) -> Literal["m", "f"]:
        """Return the apparent gender of a given name; only of one that `is_given`."""
        return "m" if word in MEN else "f"

    def _once(self, word: str, first: bool, pool: Callable[[str], Sequence[str]]) -> str:
        plain = word if word != word.upper() or len(word) < 3 else word.title()
        given = first and self.is_given(plain)
        if (plain, given) not in self._given:
            self._given[plain, given] = self._another(plain, pool(plain) if given else FAMILY)
        other = self._given[plain, given]
        return other if plain == word else other.upper()

    def _another(self, word: str, pool: Sequence[str]) -> str:
        if word in _KEPT or not word[:1].isupper():
            return word
        if _INITIALS.match(word):
            return letters_like(word, self._key)
        if "-" in word:
            return "-".join(self._another(part, pool) for part in word.split("-"))
        if prefix := _PREFIX.match(word):
            return prefix.group() + self._another(word[prefix.end() :], pool)
        if hump := _CAMEL.match(word):
            return self._another(hump.group(), pool) + word[hump.end() :]
        return self._like(word, pool)

    def _like(self, word: str, pool: Sequence[str]) -> str:
        free = [name for name in pool if name not in self._taken]
        free.sort(key=lambda name: (abs(len(name) - len(word)), draw(f"{self._key}:{name}", 2**32)))
        near = [n for n in free if abs(len(n) - len(word)) <= 1][:_LIKE] or free[:_LIKE]
        name = near[draw(f"{self._key}:{word}", len(near))]
        self._taken.add(name)
        return name


def letters_like(word: str, key: str) -> str:
    """Return as many capitals as `word` has letters, other ones."""
    consonants = "BCDFGHKLMNPRSTVWZ"
    return "".join(
        consonants[draw(f"{key}:{word}:{i}", len(consonants))] if letter.isalpha() else letter
        for i, letter in enumerate(word)
    )
