"""From what the heads see to drafts of attributions.

The flat head proposes cues; the cue reader, which looks at each again, finds its source and
content. Both heads saw every word, so a word's role is the sum of their evidence.
"""

from __future__ import annotations

from collections.abc import Sequence

from whence.model import Model, Unit
from whence.model.attribution import CueReading, Flat, Words, runs
from whence.reading.attribution.draft import Draft
from whence.record import Span

CUE = 1
"""The flat head's role number of cues: 0 is source, 2 is content."""


def decode(model: Model, units: Sequence[Unit]) -> list[Draft]:
    """Return the drafts of attributions in `units`, in order of their cues."""
    words = model.encoder.words(units)
    flats = model.attribution.flat(words)
    cues = [(i, cue) for i, flat in enumerate(flats) for cue in runs(flat.labels, CUE)]
    drafts = []
    for reading in model.attribution.cues(words, cues):
        draft = _draft(units[reading.unit], flats[reading.unit], reading)
        if draft.content:
            drafts.append(draft)
    return drafts


def _draft(unit: Unit, flat: Flat, reading: CueReading) -> Draft:
    return Draft(
        source=_spans(unit, runs(reading.labels, 0)),
        cue=_spans(unit, [reading.cue]),
        content=_spans(unit, runs(reading.labels, 1)),
        score=reading.trust,
    )


def _spans(unit: Unit, found: Sequence[Words]) -> tuple[Span, ...]:
    return tuple(Span(int(unit.words[a, 0]), int(unit.words[b, 1])) for a, b in found)
