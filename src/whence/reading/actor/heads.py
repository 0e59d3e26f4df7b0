"""What the model's heads say of names and pronouns, in places of the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

import numpy as np

from whence.model import NamesHead, PronounReader, Unit
from whence.model.crf import Floats
from whence.reading.actor.found import FoundName
from whence.record import ActorKind, Span

_ACTORS: Final[dict[str, ActorKind]] = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
}
"""Peoples and other named things are no actors."""
_POSSESSIVE = ("'s", "’s", "'", "’")


def found_names(
    text: str, head: NamesHead, units: Sequence[Unit], words: Sequence[Floats]
) -> list[FoundName]:
    """Return the names of people, organisations and places, in text order.

    Args:
        text: the whole text.
        head: the names head.
        units: the text's units.
        words: their word vectors, each (words, HIDDEN).
    """
    return [
        FoundName(span=span, kind=_ACTORS[name.kind], score=name.score)
        for name in head.read(words)
        if name.kind in _ACTORS and len(span := _named(text, units[name.unit], name.words))
    ]


def _named(text: str, unit: Unit, words: tuple[int, int]) -> Span:
    """Return the words of a name without a possessive ending."""
    span = Span(int(unit.words[words[0], 0]), int(unit.words[words[1], 1]))
    said = span.of(text)
    ending = next((e for e in _POSSESSIVE if said.endswith(e)), "")
    return Span(span.start, span.end - len(ending))


class PronounJudge:
    """Judges names for the pronouns of one text; call it as a `PronounScorer`.

    Args:
        reader: the pronoun reader.
        units: the text's units.
        words: their word vectors, each (words, HIDDEN).
    """

    def __init__(
        self, reader: PronounReader, units: Sequence[Unit], words: Sequence[Floats]
    ) -> None:
        self._reader = reader
        self._vectors = np.concatenate(words) if words else np.zeros((0, 0), dtype=np.float32)
        self._starts = [int(start) for unit in units for start in unit.words[:, 0]]
        self._known: dict[Span, tuple[int, int]] = {}

    def __call__(self, pronoun: Span, names: Sequence[Span]) -> list[float]:
        """Return the log-odds of each name that the pronoun stands for it."""
        if not names or not self._starts:
            return [0.0] * len(names)
        here = self._at(pronoun.start)
        ends = [self._ends(name) for name in names]
        first, last = np.array(ends).T
        far = np.where(last < here, last, first) - here
        scores = self._reader.log_odds(
            self._vectors[here], self._vectors[first], self._vectors[last], far
        )
        return [float(score) for score in scores]

    def _ends(self, name: Span) -> tuple[int, int]:
        """Return the numbers of a name's first and last word."""
        known = self._known.get(name)
        if known is None:
            known = self._at(name.start), self._at(max(name.end - 1, name.start))
            self._known[name] = known
        return known

    def _at(self, place: int) -> int:
        """Return the number of the word at a code point, or of the last word before it."""
        return max(bisect_right(self._starts, place) - 1, 0)
