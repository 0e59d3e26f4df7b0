"""A name as written: its core, the words of that core, and the title that stands with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whence.language.en import titles, words
from whence.language.en.pronouns import Gender
from whence.reading.actor.found import FoundName
from whence.record import ActorKind, Span

_WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*")
_POSSESSIVE = re.compile(r"(?:['’][sS]|(?<=[sS])['’])\Z")
_EDGE = ' \t"“”„‘«»()[],;:'
_TITLE_BEFORE = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)\.?[ \t]\Z")
_BEFORE = 60
"""Characters before a name in which its titles stand."""
_SMALL_WORDS = "the of and for in on at de la le du del da dos das di van von den der al"
SMALL = frozenset(_SMALL_WORDS.split())
"""Words of a name that alone make none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One name as it stands in the text.

    Args:
        span: the name without title, possessive ending, or marks around it.
        kind: what it seems to be a name of.
        score: probability of that.
        words: its words in lower case, without "the", full stops, and titles.
        titles: the titles and offices right before it or in front of it, in lower case.
        gender: what a title shows, if one does.
    """

    span: Span
    kind: ActorKind
    score: float
    words: tuple[str, ...]
    titles: tuple[str, ...]
    gender: Gender | None


def written(text: str, names: Sequence[FoundName]) -> list[Written]:
    """Return the names in text order; of names that overlap, the surest; of equals, the longest.

    Args:
        text: the whole text.
        names: as found, in any order; what holds no letter or digit is left out, and a ship.
    """
    kept: list[Written] = []
    ships = {name.span.of(text) for name in names if _is_ship(text, name)}
    for name in _apart(names):
        if name.span.of(text) in ships and name.kind == "person":
            continue
        span = _core(text, name)
        said = tuple(word.lower() for word in _WORD.findall(_called(text, span, name.kind)))
        if not said:
            continue
        before = tuple(_titles(text, span.start)) if name.kind == "person" else ()
        genders = [titles.GENDER[title] for title in before if title in titles.GENDER]
        kept.append(
            Written(
                span=span,
                kind=name.kind,
                score=name.score,
                words=_without_the(said),
                titles=before,
                gender=genders[0] if genders else None,
            )
        )
    return kept


def _is_ship(text: str, name: FoundName) -> bool:
    before = max(0, name.span.start - _BEFORE)
    return (
        titles.SHIP.match(text, name.span.start, name.span.end) is not None
        or titles.VESSEL.search(text, before, name.span.start) is not None
    )


def _apart(names: Sequence[FoundName]) -> list[FoundName]:
    """Return the names that do not overlap, in text order."""
    kept: list[FoundName] = []
    for name in sorted(names, key=lambda each: (each.span.start, -each.span.end)):
        if kept and kept[-1].span.overlaps(name.span):
            if name.score > kept[-1].score:
                kept[-1] = name
        elif len(name.span):
            kept.append(name)
    return kept


def _core(text: str, name: FoundName) -> Span:
    start, end = name.span.start, name.span.end
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    possessive = _POSSESSIVE.search(text, max(start, end - 3), end)
    if possessive and not _plural_name(text, Span(start, end)):
        end = possessive.start()
    core = Span(start, end)
    if name.kind == "person":
        bare = titles.without_titles(text, core)
        core = bare if len(bare) else core
    return core


def _called(text: str, span: Span, kind: ActorKind) -> str:
    """Return the name without the region after a place: "Rime, Orvane" is Rime."""
    name = span.of(text)
    head = name.partition(",")[0]
    return head if kind == "place" and head.strip() else name


def _plural_name(text: str, span: Span) -> bool:
    """Return whether the mark after a final s belongs to the name, as it never does in news."""
    return len(span) < 3 and span.of(text).isalnum()


def _titles(text: str, start: int) -> Iterator[str]:
    """Yield the titles before `start`, the nearest first."""
    begin = max(0, start - _BEFORE)
    place = start
    while match := _TITLE_BEFORE.search(text, begin, place):
        word = match[1].lower()
        if word not in titles.TITLES and word not in words.MODIFIERS:
            return
        yield word
        place = match.start()


def _without_the(said: tuple[str, ...]) -> tuple[str, ...]:
    plain = tuple(word.replace(".", "") for word in said)
    return plain[1:] if len(plain) > 1 and plain[0] == "the" else plain
