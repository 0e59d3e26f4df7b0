"""A model that sees what a script says, so that the rules around the model can be told from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tests.model.tokenizer import small_tokenizer
from whence.model import (
    AttributionHeads,
    CueReading,
    Encoder,
    Model,
    Name,
    NamesHead,
    Pieces,
    PronounReader,
    Tagged,
    Unit,
)
from whence.model.crf import Floats, Ints
from whence.model.sentences import SentenceEncoder
from whence.model.tagger import Words
from whence.record import Maker, Span

CUE = 1
"""The flat head's number of cues."""
SOURCE, CONTENT = 0, 1
"""The cue reader's numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the model is to see at one cue; each span is seen where its unit holds it.

    Args:
        cue: the cue.
        source: spans of its source.
        content: spans of its content.
        sure: probability that a word of source or content has its role.
        flat: probability of the cue in the flat head.
        trust: trust in the cue.
    """

    cue: Span
    source: tuple[Span, ...] = ()
    content: tuple[Span, ...] = ()
    sure: float = 0.9
    flat: float = 0.9
    trust: float = 0.9


def span(text: str, words: str) -> Span:
    """Return where `words` first stand in `text`."""
    start = text.index(words)
    return Span(start, start + len(words))


def scripted(*script: Seen) -> Model:
    """Return a model that sees the script in any text."""
    return Model(
        pieces=Pieces(small_tokenizer()),
        encoder=_Places(),
        attribution=_Script(script),
        names=_NoNames(),
        pronouns=_NoPronouns(),
        sentences=_NoSentences(),
        maker=Maker(name="scripted", version="1"),
    )


class _Places(Encoder):
    """Gives every word its place in the text for a vector, so that the script can find it."""

    def __init__(self) -> None:
        pass

    def words(self, units: Sequence[Unit]) -> list[Floats]:
        return [unit.words.astype(np.float32) for unit in units]


class _Script(AttributionHeads):
    def __init__(self, script: Sequence[Seen]) -> None:
        self._script = script

    def flat(self, words: Sequence[Floats]) -> list[Tagged]:
        return [self._flat_of(unit) for unit in words]

    def _flat_of(self, unit: Floats) -> Tagged:
        labels = np.zeros(len(unit), dtype=np.int64)
        marginals = np.zeros((len(unit), 7), dtype=np.float32)
        for seen in self._script:
            _put(labels, marginals, CUE, _inside(unit, seen.cue), seen.flat)
        return Tagged(labels=labels, marginals=marginals)

    def cues(self, words: Sequence[Floats], cues: Sequence[tuple[int, Words]]) -> list[CueReading]:
        return [self._reading(words[unit], unit, cue) for unit, cue in cues]

    def _reading(self, unit: Floats, index: int, cue: Words) -> CueReading:
        seen = next(s for s in self._script if s.cue.start == int(unit[cue[0], 0]))
        labels = np.zeros(len(unit), dtype=np.int64)
        marginals = np.zeros((len(unit), 5), dtype=np.float32)
        for role, spans in ((SOURCE, seen.source), (CONTENT, seen.content)):
            for part in spans:
                _put(labels, marginals, role, _inside(unit, part), seen.sure)
        return CueReading(unit=index, cue=cue, trust=seen.trust, labels=labels, marginals=marginals)

    def calibrated(self, features: npt.NDArray[np.float64]) -> float:
        """Return the probability whose logit is the weakest feature; 0 stands for no source."""
        return float(1 / (1 + np.exp(-features[features != 0].min())))


class _NoNames(NamesHead):
    def __init__(self) -> None:
        pass

    def read(self, words: Sequence[Floats]) -> list[Name]:
        return []


class _NoSentences(SentenceEncoder):
    """Is never asked for a vector: reading needs none."""

    def __init__(self) -> None:
        pass


class _NoPronouns(PronounReader):
    def __init__(self) -> None:
        pass


def _inside(unit: Floats, part: Span) -> Ints:
    return np.flatnonzero((unit[:, 0] >= part.start) & (unit[:, 1] <= part.end))


def _put(labels: Ints, marginals: Floats, role: int, places: Ints, sure: float) -> None:
    begin, inside = 2 * role + 1, 2 * role + 2
    for number, place in enumerate(places.tolist()):
        label = inside if number else begin
        labels[place] = label
        marginals[place, label], marginals[place, 0] = sure, 1 - sure
