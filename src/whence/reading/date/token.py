"""Tokens of a text, each with the class of word that it is for time expressions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from whence.language.en.time.names import ALSO_WORDS, FULL_NAMES, MONTHS, WEEKDAYS
from whence.language.en.time.words import CLASS_OF


def kinds(names: str) -> frozenset[str]:
    """Return the names of token classes in `names`, apart by white space."""
    return frozenset(names.split())


_SHORT = frozenset(n for n in [*MONTHS, *WEEKDAYS] if len(n) < 6) - FULL_NAMES
_TOKEN = re.compile(
    r"""
      (?P<ampm>(?<=[\d\s])[aApP](?:\.[mM]\.?|[mM])(?!\w))
    | (?P<oclock>[oO]['’]clock)
    | (?P<word>[^\W\d_]+)
    | (?P<break>\n)
    | (?=['’`\d])(?:
        (?P<iso>(?<![\w-])[12]\d{3}-[01]\d-[0-3]\d(?:T[0-2]\d:[0-5]\d(?::[0-5]\d)?Z?)?(?![\w-]))
      | (?P<slashed>(?<![\w/])\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?![\w/]))
      | (?P<clock>(?<![\w:.])[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?![\w:])
          | (?<![\w:.])[01]?\d\.[0-5]\d(?=\s?[aApP]\.?[mM]\b))
      | (?P<decade>(?:(?<!\w)[12]\d\d0|(?<![\w'’])['’`]?[1-9]0)['’]?s(?!\w))
      | (?P<ordinal>(?<!\w)\d{1,4}(?:st|nd|rd|th)(?!\w))
      | (?P<fraction>(?<![\w/])[13]/[24](?![\w/]))
      | (?P<figure>\d+(?:[.,]\d+)*)
      | (?P<possessive>['’]s(?!\w)))
    | (?P<half>[½¼¾])
    | (?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE,
)
_MONEY = frozenset("$£€¥#")
_NAMED = kinds(
    """
    break iso slashed clock ampm decade ordinal fraction possessive oclock
    """
)


class Token(NamedTuple):
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
    """Return the tokens of `text` in order; ends of lines are tokens of kind "break"."""
    found: list[Token] = []
    after = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if start < after:
            continue
        said = match.group()
        word = said.lower()
        group = match.lastgroup
        if group == "word":
            short = word in _SHORT and text[end : end + 1] == "."
            kind = _kind(word, said, short=short)
            end += short
        elif group == "figure":
            kind = _figure(word, found)
        elif group == "half":
            kind = "fraction"
        elif group in _NAMED:
            kind = group
        else:
            kind = CLASS_OF.get(word, "other")
            if (
                kind == "hyphen"
                and text[start - 1 : start].isspace()
                and text[end : end + 1].isspace()
            ):
                kind = "other"
        after = end
        found.append(Token(start, end, word, kind, said[0].isupper()))
    return tuple(found)


def _kind(word: str, said: str, *, short: bool) -> str:
    kind = CLASS_OF.get(word, "other")
    # "may", "march", "sun" and "est" are words; a month, day or zone is written as a name.
    if kind in ("month", "weekday") and not said[0].isupper():
        return "other"
    if kind == "month" and word in ALSO_WORDS and not short:
        return "month_or_word"
    if kind == "weekday" and not short and len(word) < 6:
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


KINDS = (
    frozenset(CLASS_OF.values())
    | _NAMED
    | frozenset(["other", "money", "figure", "year", "day", "month_or_word", "weekday_short"])
)
"""Every class that a token may have."""
