"""Words as they are compared: without letter case, apostrophes' shapes, or where they are spelt."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from whence.language.en.clause import AUXILIARIES, JOINERS, PREPOSITIONS, SUBORDINATORS
from whence.language.en.words import DETERMINERS, PRONOUNS
from whence.record import Span

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’.-][^\W_]+)*", re.UNICODE)
_SAYING = frozenset(("said", "says", "say", "saying", "told", "according", "reported", "reports"))
_PARTICLES = frozenset(("as", "also", "not", "no", "there", "here", "so", "too", "very", "just"))
FUNCTION = (
    PRONOUNS | DETERMINERS | AUXILIARIES | JOINERS | PREPOSITIONS | SUBORDINATORS
    | _SAYING | _PARTICLES
)  # fmt: skip
"""Words that say nothing of what a statement is about."""

_STEM = 5
_ENDING = re.compile(r"(?:['’]s|['’])\Z")
_SPELT = (
    (re.compile(r"(?<=[a-z]{2})is(?=(?:e[sd]?|ing|ations?)\Z)"), "iz"),
    (re.compile(r"(?<=[a-z]{2}[^aeiou])our(?=s?(?:ed|ing|ful|able|ite|hood)?\Z)"), "or"),
    (re.compile(r"(?<=[a-z]{2})tre(?=s?\Z)"), "ter"),
    (re.compile(r"(?<=[a-z]{2})ll(?=(?:ed|ing|ers?)\Z)"), "l"),
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text.

    Args:
        span: where it stands.
        key: the word folded: two with one key are the same word, in one of its spellings.
        stem: the beginning that its inflected forms share; empty for a function word.
    """

    span: Span
    key: str
    stem: str


def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text in order."""
    return tuple(Word(Span(*m.span()), *_folded(m.group())) for m in _WORD.finditer(text))


def stems(found: Iterable[Word]) -> frozenset[str]:
    """Return the stems of what words are about."""
    return frozenset(word.stem for word in found if word.stem)


@lru_cache(maxsize=1 << 14)
def _folded(word: str) -> tuple[str, str]:
    key = _ENDING.sub("", word.replace("’", "'").lower())
    if key in FUNCTION:
        return key, ""
    for pattern, spelling in _SPELT:
        key = pattern.sub(spelling, key)
    return key, key if key[0].isdigit() else key[:_STEM]
