"""Tokens of a text, each with the class of word that it is for time expressions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from whence.language.en.time.names import ALSO_WORDS, MONTHS, WEEKDAYS
from whence.language.en.time.words import CLASS_OF

_SHORT = "|".join(sorted((n for n in [*MONTHS, *WEEKDAYS] if len(n) < 6), key=len, reverse=True))
_TOKEN = re.compile(
    rf"""
      (?P<break>\n[^\S\n]*\n)
    | (?P<iso>(?<![\w-])[12]\d{{3}}-[01]\d-[0-3]\d(?:T[0-2]\d:[0-5]\d(?::[0-5]\d)?Z?)?(?![\w-]))
    | (?P<slashed>(?<![\w/])\d{{1,2}}/\d{{1,2}}/(?:\d{{4}}|\d{{2}})(?![\w/]))
    | (?P<clock>(?<![\w:.])[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?![\w:])
        | (?<![\w:.])[01]?\d\.[0-5]\d(?=\s?[ap]\.?m\b))
    | (?P<ampm>(?<=[\d\s])[ap](?:\.m\.?|m)(?!\w))
    | (?P<decade>(?:(?<!\w)[12]\d\d0|(?<![\w'’])['’`]?[1-9]0)['’]?s(?!\w))
    | (?P<ordinal>(?<!\w)\d{{1,4}}(?:st|nd|rd|th)(?!\w))
    | (?P<fraction>(?<![\w/])[13]/[24](?![\w/])|[½¼¾])
    | (?P<figure>\d+(?:[.,]\d+)*)
    | (?P<possessive>['’]s(?!\w))
    | (?P<oclock>o['’]clock)
    | (?P<short>(?<!\w)(?:{_SHORT})\.)
    | (?P<word>[^\W\d_]+)
    | (?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MONEY = frozenset("$£€¥#")
_NAMED = frozenset("break iso slashed clock ampm decade ordinal fraction possessive oclock".split())


@dataclass(frozen=True, slots=True)
class Token:
    """A word, figure or mark.

    Args:
        start: offset of its first code point.
        end: offset after its last.
        word: its text in lower case, without the full stop of a short form.
        kind: its class, "other" where it has none.
        capital: whether it begins with a capital letter.
    """

    start: int
    end: int
    word: str
    kind: str
    capital: bool


def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of `text` in order; blank lines are tokens of kind "break"."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        group, said = match.lastgroup or "mark", match.group()
        word = said.lower().rstrip(".") if group == "short" else said.lower()
        kind = _kind(group, word, said, found)
        found.append(Token(match.start(), match.end(), word, kind, said[0].isupper()))
    return tuple(found)


def _kind(group: str, word: str, said: str, before: Sequence[Token]) -> str:
    if group in _NAMED:
        return group
    if group == "figure":
        return _figure(word, before)
    kind = CLASS_OF.get(word, "other")
    # "may", "march", "sun" and "est" are words; a month, day or zone is written as a name.
    if kind in ("month", "weekday") and not said[0].isupper():
        return "other"
    if kind == "month" and word in ALSO_WORDS and group == "word":
        return "month_or_word"
    if kind == "weekday" and group == "word" and len(word) < 6:
        return "weekday_short"
    if kind == "zone" and not said.isupper():
        return "other"
    return kind


def _figure(word: str, before: Sequence[Token]) -> str:
    if before and before[-1].word in _MONEY:
        return "money"
    if not word.isdecimal():
        return "figure"
    if len(word) == 4 and 1000 <= int(word) < 2200:
        return "year"
    return "day" if len(word) < 3 and 1 <= int(word) <= 31 else "figure"


KINDS = frozenset(CLASS_OF.values()) | _NAMED | frozenset(
    "other money figure year day month_or_word weekday_short".split()
)
"""Every class that a token may have."""
