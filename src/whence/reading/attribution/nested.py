"""Attributions inside the content of others, found by reading the content again.

The training data gives every word one role, so the heads, asked about a whole paragraph, see only
the outermost attribution. Read alone, without the words around it, a content shows its own. Kept is
speech that is passed on: its cue reports speech, and its source is neither the one who speaks nor
the one spoken to. "I think" within a quotation is no second source.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from whence.language.en.reporting import IN_CONVERSATION, SPEECH
from whence.language.quotation import quotations
from whence.model import Model, Unit
from whence.reading.attribution.decode import decode
from whence.reading.attribution.draft import Draft
from whence.record import Span

DEPTH = 2
"""How often contents of contents are read again."""
SHORTEST = 4
"""Words a content needs to hold an attribution."""
SURE = 0.7
"""Score from which a nested attribution is kept: read alone, a content invites more slips."""
_WORD = re.compile(r"\w+")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being)\b", re.IGNORECASE)
"""A cue that may do without a source: "it had been alleged"."""


def read_again(
    model: Model, text: str, drafts: Sequence[Draft], names: Sequence[Span]
) -> list[Draft]:
    """Return the drafts found inside the contents of `drafts`, not those already there.

    Args:
        model: the model.
        text: the whole text.
        drafts: what was found reading the text once.
        names: the words that are parts of names, for what is read must not hang on them.
    """
    known = bytearray(len(text))
    _mark(known, drafts)
    found: list[Draft] = []
    level = list(drafts)
    for _ in range(DEPTH):
        units = model.pieces.blinded(_units(model, text, level), names)
        level = [
            draft
            for draft in (decode(model, units, model.encoder.words(units)) if units else [])
            if draft.content
            and draft.score >= SURE
            and _passes_on(text, draft)
            and not any(any(known[c.start : c.end]) for c in draft.cue)
        ]
        _mark(known, level)
        found.extend(level)
    return found


def _passes_on(text: str, draft: Draft) -> bool:
    """Return whether the draft is speech of somebody outside the conversation, named or not."""
    source = " ".join(span.of(text) for span in draft.source).lower()
    if not any(_reports(text, span) for span in draft.cue) or source in IN_CONVERSATION:
        return False
    return bool(source) or any(_PASSIVE.search(span.of(text)) for span in draft.cue)


def _reports(text: str, span: Span) -> bool:
    return any(word.lower() in SPEECH for word in _WORD.findall(text, span.start, span.end))


def _mark(known: bytearray, drafts: Sequence[Draft]) -> None:
    for draft in drafts:
        for cue in draft.cue:
            known[cue.start : cue.end] = b"\1" * len(cue)


def _units(model: Model, text: str, drafts: Sequence[Draft]) -> list[Unit]:
    # Most contents hold no word that reports speech and need not be read again.
    contents = sorted({span for draft in drafts for span in draft.content if _reports(text, span)})
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
