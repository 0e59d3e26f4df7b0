"""Pairs of names: of one person, and of two persons with names much alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import combinations

import numpy as np
from rapidfuzz import fuzz, process

from benchmarks.quality.names.ofac import Person

PER_PERSON = 20
"""Pairs of one person at most, so that no one with forty names decides a figure."""
_NEIGHBOURS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two names with the answer.

    Args:
        a, b: the names.
        same: whether they are names of one person.
        cyrillic: whether the (first) person is of the Cyrillic region.
        person: the (first) person's number.
    """

    a: str
    b: str
    same: bool
    cyrillic: bool
    person: str


def pairs(people: Sequence[Person]) -> list[Pair]:
    """Return all pairs of a set of persons: about as many of two persons as of one.

    For each pair of one person, one of its names is paired with a name of someone else: by turns
    the nearest by `token_sort_ratio` that is not taken yet, and one with the same family name.
    Pairs with the very same words are left out: names alone cannot tell those apart.
    """
    found = [pair for person in people for pair in _same(person)]
    return found + list(_other(people, found))


def _order(*words: str) -> bytes:
    return sha256("|".join(words).encode()).digest()


def _same(person: Person) -> list[Pair]:
    both = sorted(combinations(person.names, 2), key=lambda two: _order(*two))[:PER_PERSON]
    return [Pair(a=a, b=b, same=True, cyrillic=person.cyrillic, person=person.id) for a, b in both]


def _words(name: str) -> tuple[str, ...]:
    letters = "".join(c if c.isalpha() else " " if c in " -" else "" for c in name.casefold())
    return tuple(sorted(letters.split()))


def _other(people: Sequence[Person], same: Sequence[Pair]) -> Iterator[Pair]:
    names = [(name, person) for person in people for name in person.names]
    likeness = process.cdist(
        anchors := [pair.a for pair in same],
        [name for name, _ in names],
        scorer=fuzz.token_sort_ratio,
        processor=str.casefold,
        dtype=np.uint8,
    )
    family: dict[str, list[int]] = {}
    for place, (_, person) in enumerate(names):
        if person.family:
            family.setdefault(person.family, []).append(place)
    owner = {person.id: person for person in people}
    taken: set[frozenset[str]] = set()
    for turn, (pair, row) in enumerate(zip(same, likeness, strict=True)):
        nearest = np.argsort(-row.astype(int), kind="stable")[:_NEIGHBOURS].tolist()
        namesakes = family.get(owner[pair.person].family, [])
        namesakes = sorted(namesakes, key=lambda place: _order(anchors[turn], names[place][0]))
        for place in (namesakes + nearest) if turn % 2 else nearest:
            name, person = names[place]
            key = frozenset((pair.a, name))
            if person.id == pair.person or key in taken or _words(name) == _words(pair.a):
                continue
            taken.add(key)
            yield Pair(a=pair.a, b=name, same=False, cyrillic=pair.cyrillic, person=pair.person)
            break
