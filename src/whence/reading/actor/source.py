"""Sources to actors: which mention in a source stands for it.

A source is whom its head names. "Dana Orel, the mayor" is Dana Orel, "Orel's spokesman" and "a
clerk at the Harbour Office" are somebody else, and of "Orel and her deputy" the first is taken, as
an attribution has one actor.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Generic, TypeVar

from whence.language.en import words
from whence.record import Actor, ActorKind, Attribution, Form, Span

Whose = TypeVar("Whose")
_START = attrgetter("span.start")
_OWNER = re.compile(r"['’][sS]?\s*\w")
_NEXT = re.compile(r"['’][sS]?|\s*([\w'’.-]+|[^\w\s])")
_PART = re.compile(r".*[,;:()\[\]–—](?P<part>.*)\Z", re.DOTALL)
_WORDS = re.compile(r"[\w'’-]+")
_RELATIVE = re.compile(r"\W*(?P<word>who|which|that)\W*\Z", re.IGNORECASE)
_NOTHING_BETWEEN = re.compile(
    r"\s*(?:\([^()]{1,30}\)\s*)?[,(–—-]{0,2}\s*(?:(?<=, )[^,.;:“”\"]{3,80},\s*)?"
    r"(?:(?<=, )(?:an?|the|one\sof\sthe)"
    r"(?:\s(?!(?:who|which|that|of|for|with)\b)[\w'’-]+){1,4}\s)?\Z"
)
_IT_WAS = re.compile(r"\bit\s+(?:is|was)\s+(?:the\s+|\w+\.\s+)?\Z", re.IGNORECASE)
FARTHEST, MOST_BETWEEN = 100, 4
"""Code points, and mentions, between a name and the "who" that goes on about it."""
_OPENS = re.compile(r"[\W_]*(?:the\s+)?\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed(Generic[Whose]):
    """A mention, and whose it is."""

    span: Span
    form: Form
    kind: ActorKind
    whose: Whose


def resolved(
    text: str, attributions: Sequence[Attribution], actors: Sequence[Actor]
) -> tuple[Attribution, ...]:
    """Return the attributions, each with the actor that its source is, where one is.

    Their kind of source stays: it is about the words, whoever they turn out to mean.

    Args:
        text: the whole text.
        attributions: as read.
        actors: the actors of the same text.
    """
    placed = sorted(
        (
            Placed(span=mention.span, form=mention.form, kind=actor.kind, whose=actor.id)
            for actor in actors
            for mention in actor.mentions
        ),
        key=_START,
    )
    return tuple(_resolved(text, each, placed) for each in attributions)


def _resolved(text: str, each: Attribution, placed: Sequence[Placed[str]]) -> Attribution:
    found = head(text, each.source, placed)
    return replace(each, actor=None if found is None else found.whose)


def head(
    text: str, source: Sequence[Span], placed: Sequence[Placed[Whose]]
) -> Placed[Whose] | None:
    """Return the mention that heads the source; None if it is somebody else, or unknown.

    Args:
        text: the whole text.
        source: spans of the source, in order.
        placed: all mentions of the text, in order.
    """
    for span in source:
        if relative := _RELATIVE.match(text, span.start, span.end):
            return _antecedent(text, relative["word"].lower(), span.start, placed)
        for each in _within(span, placed):
            if _heads(text, span, each):
                return each
    return None


def _antecedent(
    text: str, relative: str, place: int, placed: Sequence[Placed[Whose]]
) -> Placed[Whose] | None:
    """Return the mention that "who" at `place` goes on about, over a comma or one apposition.

    "Who" is a person, "which" none; "that" right after a name mostly goes on about a noun before it
    ("polls by the Institute that show"), but not after "it was".
    """
    index = bisect_left(placed, place, key=_START) - 1
    for each in reversed(placed[max(0, index - MOST_BETWEEN) : index + 1]):
        if place - each.span.end > FARTHEST:
            return None
        between = text[each.span.end : place]
        fits = relative == "that" or (each.kind == "person") == (relative == "who")
        if fits and _NOTHING_BETWEEN.match(between):
            picked = relative != "that" or between.strip() or _picked_out(text, each.span)
            return each if picked else None
    return None


def _picked_out(text: str, span: Span) -> bool:
    """Return whether "it was" stands before: "It was Orel that said"."""
    return _IT_WAS.search(text, max(0, span.start - 24), span.start) is not None


def _within(span: Span, placed: Sequence[Placed[Whose]]) -> Iterator[Placed[Whose]]:
    for index in range(bisect_left(placed, span.start, key=_START), len(placed)):
        if placed[index].span.start >= span.end:
            return
        if placed[index].span.end <= span.end:
            yield placed[index]


def _heads(text: str, source: Span, each: Placed[Whose]) -> bool:
    before = text[source.start : each.span.start]
    after = text[each.span.end : source.end]
    if each.form != "name":
        opens = _OPENS.match(before) is not None
        return opens and (_stands_alone(after) or _SPEAKS.match(after) is not None)
    if _SPEAKS.match(after):
        return not before.strip()
    return _is_own_part(before, place=each.kind == "place") and _closes_phrase(after)


def _stands_alone(after: str) -> bool:
    """Return whether what follows a pronoun or nominal leaves it the head."""
    following = _WORDS.findall(after)
    return not following or after.lstrip()[0] in ",;(" or following[0].lower() in _MAY_FOLLOW


# Whoever's eyes or words they are, is meant.
_SPEAKS = re.compile(
    r"(?:['’]s?)?\s+(?:own\s+)?(?:voice|eyes|face|words|remarks|comments|tone|look|heart|mind)\W*\Z"
)
_MAY_FOLLOW = words.ADVERBS | frozenset(
    ("and", "or", "who", "whom", "whose", "which", "that", "in", "at", "on")
)


def _is_own_part(before: str, *, place: bool) -> bool:
    """Return whether no word before the name, since the last comma, makes it part of another."""
    if words.CALLED.search(before + "X"):
        return True
    match = _PART.match(before)
    if place and match:
        return False
    part = match["part"] if match else before
    return words.BREAKS.search(f" {part} ") is None


def _closes_phrase(after: str) -> bool:
    """Return whether the name does not go on as the modifier or owner of another noun."""
    match = _NEXT.match(after)
    if match is None or not after.strip():
        return True
    if match[1] is None:
        return not _OWNER.match(after)
    word = match[1].lower()
    if not word[0].isalnum() or word.isdigit():
        return True
    following = _WORDS.findall(after)[:2]
    if word == "news" and len(following) > 1:
        return following[1].lower() in words.NAMED_BODIES
    return (
        word in _MAY_FOLLOW
        or word in words.NAMED_BODIES
        or words.BREAKS.match(f" {word} ") is not None
    )


def placed_in_order(each: Iterable[Placed[Whose]]) -> list[Placed[Whose]]:
    """Return the mentions in text order."""
    return sorted(each, key=_START)
