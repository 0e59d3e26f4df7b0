"""Pairs made out of single names, for what the list of persons does not teach.

The list pairs each name with its nearest neighbours alone, so that on it a pair with nothing in
common is most often a pseudonym, and one wrong word out of three is most often a second clan name.
In the news it is the other way round.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import JaroWinkler

from benchmarks.quality.names.ofac import Person
from benchmarks.quality.names.pairs import Pair

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def invented(people: Sequence[Person], seed: int) -> Iterator[Pair]:
    """Yield, for each person's first name, a name made of it that is the same and two that are not.

    A person's pairs bear its number, so that a split by person holds them together.
    """
    draw = random.Random(seed)
    names = [person.names[0].split() for person in people if person.names]
    for person in people:
        if not person.names:
            continue
        words = draw.choice(person.names).split()
        for same, other in (
            (True, _varied(words, draw)),
            (False, _replaced(words, draw.choice(names), draw)),
            (False, draw.choice(names)),
        ):
            if other and (same or not set(words) & set(other) or len(words) == len(other)):
                yield Pair(
                    a=" ".join(words),
                    b=" ".join(other),
                    same=same,
                    cyrillic=person.cyrillic,
                    person=person.id,
                )


def _varied(words: list[str], draw: random.Random) -> list[str]:
    """Return a name as someone else may write it: turned, shortened, misprinted, run together."""
    kind = draw.choice(("same", "turned", "shortened", "initial", "misprint", "joined"))
    if kind == "turned":
        return words[-1:] + words[:-1]
    if kind == "shortened" and len(words) > 2:
        gone = draw.randrange(1, len(words) - 1)
        return words[:gone] + words[gone + 1 :]
    if kind == "initial":
        place = draw.randrange(len(words) - 1)
        return [*words[:place], words[place][0] + ".", *words[place + 1 :]]
    if kind == "joined" and len(words) > 2:
        place = draw.randrange(len(words) - 1)
        return [*words[:place], words[place] + words[place + 1], *words[place + 2 :]]
    if kind == "misprint":
        place = max(range(len(words)), key=lambda place: (len(words[place]), draw.random()))
        return [*words[:place], _misprint(words[place], draw), *words[place + 1 :]]
    return list(words)


def _misprint(word: str, draw: random.Random) -> str:
    place = draw.randrange(1, len(word)) if len(word) > 1 else 0
    return draw.choice(
        (
            word[:place] + word[place + 1 :],
            word[:place] + draw.choice(_LETTERS) + word[place + 1 :],
            word[:place] + draw.choice(_LETTERS) + word[place:],
            word[: place - 1]
            + word[place : place + 1]
            + word[place - 1 : place]
            + word[place + 1 :],
        )
    )


def _replaced(words: list[str], other: list[str], draw: random.Random) -> list[str]:
    """Return a name with one word, most often the given name, taken from someone else's."""
    place = draw.choice((0, 0, 0, draw.randrange(len(words)), len(words) - 1))
    word = other[min(place, len(other) - 1)]
    if JaroWinkler.similarity(word.casefold(), words[place].casefold()) > 0.75:
        return []
    return [*words[:place], word, *words[place + 1 :]]
