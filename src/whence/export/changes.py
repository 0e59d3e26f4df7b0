"""Two wordings of one thing, with the words in which they differ told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from rapidfuzz.distance import Indel

from whence.export.visible import shorten

_WORD: Final = re.compile(r"\w+(?:[.,'’-]\w+)*|[^\w\s]")
_MARKS: Final = str.maketrans("“”„«»‘’`", '"' * 5 + "'" * 3)
# Comparing takes time that grows with the product of the lengths.
_MOST_WORDS: Final = 2000
# Wordings less alike than this have so little in common that marks would speckle all of both.
_LEAST_ALIKE: Final = 0.3
_NEAR: Final = 60


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text, and whether the other wording lacks it."""

    text: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Edit:
    """A run of a wording that shows another one too: of both, of the one before, or of its own."""

    text: str
    side: Literal["both", "before", "after"]


def changes(before: str, after: str) -> tuple[tuple[Words, ...], tuple[Words, ...]]:
    """Return two wordings cut into what they share and what only one of them has.

    Args:
        before: one wording.
        after: the other.

    Returns:
        The runs of each; joined, they are the wording unchanged. Case, white space and the
        form of quotation marks make no change. Nothing is marked where the wordings
        share too little, or are longer than 2,000 words, punctuation counted.
    """
    found = _differences(before, after)
    return _runs(before, [gone for gone, _ in found]), _runs(after, [come for _, come in found])


def edits(before: str, after: str) -> tuple[Edit, ...]:
    """Return a wording with what it no longer has at the place where that stood.

    Args:
        before: the wording it was made from.
        after: the wording.

    Returns:
        Runs in order; those not of the wording before are, joined, the wording unchanged. What
        counts as a change is as in `changes`.
    """
    runs: list[Edit] = []
    done = 0
    for gone, come in _differences(before, after):
        runs.append(Edit(after[done : come[0]], "both"))
        runs.append(Edit(before[slice(*gone)], "before"))
        runs.append(Edit(after[slice(*come)], "after"))
        done = come[1]
    runs.append(Edit(after[done:], "both"))
    return tuple(run for run in runs if run.text)


_Place = tuple[int, int]


def _differences(before: str, after: str) -> list[tuple[_Place, _Place]]:
    """Return the stretches in which two wordings differ, empty on a side that lacks them."""
    sides = (before, after)
    places = [[found.span() for found in _WORD.finditer(side)] for side in sides]
    words = [
        [side[start:end].casefold().translate(_MARKS) for start, end in spans]
        for side, spans in zip(sides, places, strict=True)
    ]
    if max(map(len, words)) > _MOST_WORDS:
        return []
    if Indel.normalized_similarity(words[0], words[1]) < _LEAST_ALIKE:
        return []
    found: list[tuple[_Place, _Place]] = []
    kept = True
    for step in Indel.opcodes(words[0], words[1]):
        if step.tag != "equal":
            gone = _stretch(places[0], step.src_start, step.src_end, len(before))
            come = _stretch(places[1], step.dest_start, step.dest_end, len(after))
            if not kept:
                earlier = found.pop()
                gone, come = _joined(earlier[0], gone), _joined(earlier[1], come)
            found.append((gone, come))
        kept = step.tag == "equal"
    return found


def _stretch(places: Sequence[_Place], first: int, end: int, length: int) -> _Place:
    """Return where some words stand; for no words, an empty stretch where they would."""
    if first < end:
        return places[first][0], places[end - 1][1]
    at = places[first][0] if first < len(places) else length
    return at, at


def _joined(one: _Place, other: _Place) -> _Place:
    """Return what two neighbours cover, of which either may be empty."""
    if one[0] == one[1]:
        return other
    return one if other[0] == other[1] else (one[0], other[1])


def _runs(text: str, marked: Sequence[tuple[int, int]]) -> tuple[Words, ...]:
    """Return the text cut at the ends of marked stretches; white space alone parts none of them."""
    merged: list[tuple[int, int]] = []
    for start, end in marked:
        if start == end:
            continue
        if merged and not text[merged[-1][1] : start].strip():
            start = merged.pop()[0]
        merged.append((start, end))
    runs: list[Words] = []
    done = 0
    for start, end in merged:
        runs += [Words(text[done:start], False), Words(text[start:end], True)]
        done = end
    runs.append(Words(text[done:], False))
    return tuple(run for run in runs if run.text)


def near(runs: Sequence[Words], *, width: int = 240) -> tuple[Words, ...]:
    """Return the runs with what lies far from any change left out.

    Args:
        runs: one wording, as `changes` cuts it.
        width: the length of a wording without changes, in code points; at least 2.

    Returns:
        Runs in the same order; an ellipsis stands for what is left out.
    """
    if not any(run.changed for run in runs):
        return (Words(shorten("".join(run.text for run in runs), width), False),)
    short: list[Words] = []
    for at, run in enumerate(runs):
        if run.changed:
            short.append(Words(shorten(run.text, width), True))
            continue
        before, after = at > 0, at + 1 < len(runs)
        if len(run.text) <= _NEAR * (before + after) + 5:
            short.append(run)
            continue
        head = shorten(run.text, _NEAR) if before else "…"
        tail = run.text[-_NEAR:].partition(" ")[2] if after else ""
        short.append(Words(head + (" " if before and after else "") + tail, False))
    return tuple(short)
