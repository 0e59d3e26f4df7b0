"""Two wordings of one thing, with the words in which they differ told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Indel

from whence.export.visible import shorten

_WORD: Final = re.compile(r"\w+(?:[.,'’-]\w+)*|[^\w\s]")
_MARKS: Final = str.maketrans("“”„«»‘’`", '"' * 5 + "'" * 3)
# Comparing takes time that grows with the product of the lengths.
_MOST_WORDS: Final = 600
# Wordings less alike than this have so little in common that marks would speckle all of both.
_LEAST_ALIKE: Final = 0.3
_NEAR: Final = 60


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text, and whether the other wording lacks it."""

    text: str
    changed: bool


def changes(before: str, after: str) -> tuple[tuple[Words, ...], tuple[Words, ...]]:
    """Return two wordings cut into what they share and what only one of them has.

    Args:
        before: one wording.
        after: the other.

    Returns:
        The runs of each; joined, they are the wording unchanged. Case, white space and the
        form of quotation marks make no change. Nothing is marked where the wordings
        share too little, or are longer than 600 words, punctuation counted.
    """
    sides = (before, after)
    places = [[found.span() for found in _WORD.finditer(side)] for side in sides]
    words = [
        [side[start:end].casefold().translate(_MARKS) for start, end in spans]
        for side, spans in zip(sides, places, strict=True)
    ]
    if max(map(len, words)) > _MOST_WORDS:
        return _runs(before, []), _runs(after, [])
    if Indel.normalized_similarity(words[0], words[1]) < _LEAST_ALIKE:
        return _runs(before, []), _runs(after, [])
    gone: list[tuple[int, int]] = []
    come: list[tuple[int, int]] = []
    for step in Indel.opcodes(words[0], words[1]):
        if step.tag == "equal":
            continue
        if step.src_end > step.src_start:
            gone.append((places[0][step.src_start][0], places[0][step.src_end - 1][1]))
        if step.dest_end > step.dest_start:
            come.append((places[1][step.dest_start][0], places[1][step.dest_end - 1][1]))
    return _runs(before, gone), _runs(after, come)


def _runs(text: str, marked: Sequence[tuple[int, int]]) -> tuple[Words, ...]:
    """Return the text cut at the ends of marked stretches; white space alone parts none of them."""
    merged: list[tuple[int, int]] = []
    for start, end in marked:
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
