"""Words of a text as articles are compared by them: folded, with little of their endings."""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import Final

from whence.language.word_set import word_set

_WORD: Final = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENDINGS: Final = ("ing", "ed", "es", "s")
_LEAST_STEM: Final = 4
_FUNCTION: Final = word_set(
    """
    a an the of to in on at by for from with and or but nor as is are was were be been being am it
    its he she they them his her their him you your i me my we us our this that these those there
    here not no do does did done has have had will would can could may might shall should must so
    if then than when where while who whom whose which what how why said says say also after before
    over under up down out off about into through during more most some any all each other another
    such own only very just too both few one two don
    """
)


def words(text: str) -> list[str]:
    """Return the words and figures of a text in order, folded, without a possessive ending."""
    return [_folded(match.group()) for match in _WORD.finditer(text)]


def terms(said: list[str]) -> frozenset[str]:
    """Return those of the folded words that carry sense, each once, without common endings."""
    return frozenset(_stem(word) for word in said if word not in _FUNCTION)


def sequences(said: list[str]) -> frozenset[str]:
    """Return every three words that follow one another."""
    return frozenset(" ".join(three) for three in zip(said, said[1:], said[2:], strict=False))


def readings(said: list[str]) -> frozenset[str]:
    """Return every two and three words in a row that are not function words alone.

    A "reading" is, as in textual criticism, the wording of a text at one place.
    """
    threes = zip(said, said[1:], said[2:], strict=False)
    return frozenset(
        " ".join(run) for run in chain(pairwise(said), threes) if not _FUNCTION.issuperset(run)
    )


def _folded(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s")


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word.removesuffix(ending)
    return word
