"""Direction: whether a date without a year or week lies behind or ahead, from the words around."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from whence.language.en.time import tense
from whence.reading.date.match import Match
from whence.reading.date.token import Token

Direction = Literal["past", "future"]
_REACH = 14
"""Tokens on either side that are looked at."""
_AUXILIARY = 4
"""Tokens before a participle in which "will be" or "to be" turns it round."""
_AGAINST = {"past": 4, "future": 12}
"""How surely words that tell a direction tell it: "will" more than a verb of the past."""
_DETERMINERS = frozenset(("a", "the", "its", "this", "possessive"))
_STOPS = frozenset(".;?!:")


def direction_of(match: Match) -> Direction | None:
    """Return where the words around `match` put it, or None where they do not say.

    The nearest telling word before it in its sentence decides; after it, if there is none before.
    """
    clause = True
    if is_awaited(match):
        return "future"
    for place in _left(match):
        clause = clause and match.tokens[place].kind != "comma"
        sign = _sign(match, place)
        if sign and (clause or match.tokens[place].word != tense.INFINITIVE):
            return sign
    for place in _right(match):
        if sign := _sign(match, place):
            return sign
    return None


def against(direction: Direction | None, other: Direction) -> int:
    """Return how many times farther a date seems that lies on the side `other`."""
    if direction is None or direction == other:
        return 1
    return _AGAINST[direction]


def is_awaited(match: Match) -> bool:
    """Return whether "ahead of" or "in the run-up to" stands before."""
    two = [token.word if (token := match.before(i)) else "" for i in (2, 1)]
    return two in (["ahead", "of"], ["up", "to"])


def _left(match: Match) -> Iterator[int]:
    for place in range(match.first - 1, max(match.first - _REACH, 0) - 1, -1):
        if _stops(match, place):
            return
        yield place


def _right(match: Match) -> Iterator[int]:
    for place in range(match.after, min(match.after + _REACH, len(match.tokens))):
        if _stops(match, place):
            return
        yield place


def _stops(match: Match, place: int) -> bool:
    token = match.tokens[place]
    if token.word != ".":
        return token.kind == "break" or token.word in _STOPS
    # The stop of "Daniel P. Davison" or "Corp." ends nothing.
    before = match.tokens[place - 1] if place else None
    return before is None or not before.capital or len(before.word) > 4


def _sign(match: Match, place: int) -> Direction | None:
    token = match.tokens[place]
    # "the plan" is a noun; "they plan" looks ahead.
    noun = place > 0 and match.tokens[place - 1].kind in _DETERMINERS
    if (token.word in tense.AHEAD and not noun) or _is_set_for(match, place):
        return "past" if _had_been(match, place) else "future"
    if token.word == tense.INFINITIVE:
        done = place > 0 and match.tokens[place - 1].word in tense.DONE
        return "future" if _opens_infinitive(match, place) and not done else None
    if token.word in tense.BEHIND or _is_past(token):
        return "future" if _turned(match, place) else "past"
    return None


def _had_been(match: Match, place: int) -> bool:
    """Return whether "had been" stands before: "had been due to expire Friday"."""
    words = [token.word for token in match.tokens[max(place - 5, 0) : place]]
    return any(pair == ("had", "been") for pair in pairwise(words))


def _is_set_for(match: Match, place: int) -> bool:
    if match.tokens[place].word != "set" or place + 1 >= len(match.tokens):
        return False
    return match.tokens[place + 1].word in ("for", "to")


def _is_past(token: Token) -> bool:
    word = token.word
    return len(word) > 3 and word.endswith("ed") and word not in tense.NOT_PAST


def _opens_infinitive(match: Match, place: int) -> bool:
    if place + 1 >= len(match.tokens):
        return False
    following = match.tokens[place + 1]
    return (
        following.kind == "other"
        and following.word.isalpha()
        and not following.capital
        and following.word not in tense.NO_VERB
        and not following.word.endswith("ing")
    )


def _turned(match: Match, place: int) -> bool:
    """Return whether the participle at `place` is part of "will be held", "to be held"."""
    for before in range(place - 1, max(place - _AUXILIARY, 0) - 1, -1):
        token = match.tokens[before]
        if _stops(match, before) or token.kind == "comma":
            return False
        if token.word in ("will", "ll", "would", "shall"):
            return True
        if token.word == tense.INFINITIVE:
            return _opens_infinitive(match, before)
    return False
