"""Attributions inside the content of others, found by reading the content again.

The training data gives every word one role, so the heads, asked about a whole paragraph, see only
the outermost attribution. Read alone, without the words around it, a content shows its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from whence.language.quotation import quotations
from whence.model import Model, Unit
from whence.reading.attribution.decode import decode
from whence.reading.attribution.draft import Draft
from whence.record import Span

DEPTH = 2
"""How often contents of contents are read again."""
SHORTEST = 4
"""Words a content needs to hold an attribution."""


def read_again(model: Model, text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts found inside the contents of `drafts`, not those already there."""
    known = bytearray(len(text))
    _mark(known, drafts)
    found: list[Draft] = []
    level = list(drafts)
    for _ in range(DEPTH):
        units = _units(model, text, level)
        level = [
            draft
            for draft in (decode(model, units) if units else [])
            if draft.content and not any(any(known[c.start : c.end]) for c in draft.cue)
        ]
        _mark(known, level)
        found.extend(level)
    return found


def _mark(known: bytearray, drafts: Sequence[Draft]) -> None:
    for draft in drafts:
        for cue in draft.cue:
            known[cue.start : cue.end] = b"\1" * len(cue)


def _units(model: Model, text: str, drafts: Sequence[Draft]) -> list[Unit]:
    contents = sorted({span for draft in drafts for span in draft.content})
    inner = [_without_marks(text, span) for span in contents]
    long = [span for span in inner if span.of(text).count(" ") >= SHORTEST - 1]
    quotes = [(q.span, q.opening, q.closing) for q in quotations(text, long)]
    return model.pieces.units(text, long, quotes)


def _without_marks(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    whole = quotations(text, [span])
    if len(whole) == 1 and whole[0].span == span:
        start, end = whole[0].inner.start, whole[0].inner.end
    return Span(start, end)
