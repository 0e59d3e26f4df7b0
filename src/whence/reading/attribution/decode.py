"""From what the heads see to drafts of attributions.

The flat head proposes cues; the cue reader looks at each again and finds its source and content.
A run of content claimed by two cues goes to the one whose reading is surer of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from whence.model import CueReading, Model, Tagged, Unit, runs
from whence.model.crf import Floats
from whence.reading.attribution.draft import Draft
from whence.record import Span

CUE = 1
"""The flat head's role number of cues: 0 is source, 2 is content."""
SOURCE, CONTENT = 0, 1
"""The cue reader's role numbers."""

Words = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A run of words claimed by a cue, and the mean probability that it has the role."""

    words: Words
    sure: float


def decode(model: Model, units: Sequence[Unit], words: Sequence[Floats]) -> list[Draft]:
    """Return the drafts of attributions in `units`, in order of their cues.

    A draft without content is kept: its content may stand in the next paragraph.

    Args:
        model: the heads.
        units: the units.
        words: their word vectors, each (words, HIDDEN), as the encoder gives them.
    """
    flats = model.attribution.flat(words)
    cues = [(i, cue) for i, flat in enumerate(flats) for cue in runs(flat.labels, CUE)]
    readings = model.attribution.cues(words, cues)
    contents = _shared_out([_claims(reading, CONTENT) for reading in readings], cues)
    return [
        _draft(model, units[reading.unit], flats[reading.unit], reading, content)
        for reading, content in zip(readings, contents, strict=True)
    ]


def _claims(reading: CueReading, role: int) -> list[Claim]:
    sure = reading.marginals[:, 2 * role + 1 : 2 * role + 3].sum(1)
    return [
        Claim(words=(a, b), sure=float(sure[a : b + 1].mean()))
        for a, b in runs(reading.labels, role)
    ]


def _shared_out(
    claims: Sequence[Sequence[Claim]], cues: Sequence[tuple[int, Words]]
) -> list[list[Claim]]:
    """Return each cue's claims without those that another cue of its unit is surer of."""
    by_unit: dict[int, list[tuple[Words, Claim]]] = {}
    for (unit, cue), here in zip(cues, claims, strict=True):
        by_unit.setdefault(unit, []).extend((cue, claim) for claim in here)
    return [
        [claim for claim in here if not _lost(cue, claim, by_unit[unit])]
        for (unit, cue), here in zip(cues, claims, strict=True)
    ]


def _lost(cue: Words, claim: Claim, rivals: Sequence[tuple[Words, Claim]]) -> bool:
    """Return whether another cue is surer of words of `claim`; of two as sure, the first cue is."""
    return any(
        other != cue
        and (rival.sure, -other[0]) > (claim.sure, -cue[0])
        and _overlap(claim.words, rival.words)
        for other, rival in rivals
    )


def _overlap(one: Words, other: Words) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _draft(
    model: Model, unit: Unit, flat: Tagged, reading: CueReading, content: Sequence[Claim]
) -> Draft:
    source = _claims(reading, SOURCE)
    seen = float(flat.sureness(CUE, reading.cue).mean())
    features = np.array(
        [
            _logit(seen),
            _logit(reading.trust),
            _logit(min((claim.sure for claim in content), default=0.0)),
            _logit(min((claim.sure for claim in source), default=0.5)),
        ]
    )
    return Draft(
        source=_spans(unit, [claim.words for claim in source]),
        cue=_spans(unit, [reading.cue]),
        content=_spans(unit, [claim.words for claim in content]),
        score=model.attribution.calibrated(features),
    )


def _logit(probability: float) -> float:
    kept = min(max(probability, 1e-4), 1 - 1e-4)
    return float(np.log(kept / (1 - kept)))


def _spans(unit: Unit, found: Sequence[Words]) -> tuple[Span, ...]:
    return tuple(Span(int(unit.words[a, 0]), int(unit.words[b, 1])) for a, b in found)
