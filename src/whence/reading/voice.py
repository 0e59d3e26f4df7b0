"""Voice: is a sentence the author's own, attributed, or mixed?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from whence.record import Attribution, Sentence, Span, Voice

_WORD = re.compile(r"\w+")
OWN_SHARE = 1 / 3
"""Share of a sentence's words outside every attribution from which it counts as mixed…"""
OWN_WORDS = 4
"""…if there are at least this many: "on Tuesday" beside a quotation makes no voice…"""
OWN_MANY = 12
"""…and the number from which they count whatever their share."""
BETWEEN_WORDS = 6
"""Words that may stand between two parts of an attribution and belong to it: who was told, when."""


def sentences_with_voice(
    text: str, sentences: Sequence[Span], attributions: Sequence[Attribution]
) -> tuple[Sentence, ...]:
    """Return each sentence with its voice.

    A sentence is attributed where it holds words of a content, or of a cue whose content stands in
    other sentences; unless enough of its words stand outside every source, cue and content: then
    it is mixed with a content, the author's own without one. A few words between the parts of an
    attribution ("told *the board on Friday* that") count as its own.

    Args:
        text: the whole text.
        sentences: spans of its sentences.
        attributions: its attributions, nested ones too.
    """
    said, cues, framed = (bytearray(len(text)) for _ in range(3))
    for attribution in attributions:
        _mark(said, attribution.content)
        _mark(cues, attribution.cue)
        _mark(framed, _with_few_between(text, attribution))
    return tuple(Sentence(span=s, voice=_voice(text, s, said, cues, framed)) for s in sentences)


def _with_few_between(text: str, attribution: Attribution) -> list[Span]:
    parts = sorted(attribution.source + attribution.cue + attribution.content)
    between = [
        Span(one.end, other.start) for one, other in pairwise(parts) if one.end < other.start
    ]
    return parts + [gap for gap in between if _few(text, gap)]


def _few(text: str, gap: Span) -> bool:
    found = _WORD.finditer(text, gap.start, gap.end)
    return sum(1 for _ in islice(found, BETWEEN_WORDS + 1)) <= BETWEEN_WORDS


def _mark(marks: bytearray, spans: Sequence[Span]) -> None:
    for span in spans:
        marks[span.start : span.end] = b"\1" * len(span)


def _voice(text: str, sentence: Span, said: bytearray, cues: bytearray, framed: bytearray) -> Voice:
    starts = [m.start() for m in _WORD.finditer(text, sentence.start, sentence.end)]
    content = any(said[place] for place in starts)
    if not content and cues.find(1, sentence.start, sentence.end) < 0:
        return "own"
    outside = sum(not framed[place] for place in starts)
    if outside < min(OWN_MANY, max(OWN_WORDS, OWN_SHARE * len(starts))):
        return "attributed"
    return "mixed" if content else "own"
