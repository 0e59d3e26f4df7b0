"""Voice: is a sentence the author's own, attributed, or mixed?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from whence.record import Attribution, Sentence, Span, Voice

_WORD = re.compile(r"\w+")
OWN_SHARE = 0.3
"""Share of a sentence's words outside every attribution from which it counts as mixed…"""
OWN_WORDS = 4
"""…if there are at least this many: "on Tuesday" beside a quotation makes no voice."""


def sentences_with_voice(
    text: str, sentences: Sequence[Span], attributions: Sequence[Attribution]
) -> tuple[Sentence, ...]:
    """Return each sentence with its voice.

    A sentence without words of a content, or of a cue, is the author's own. One with some is
    attributed, unless enough of its words stand outside every source, cue and content: then mixed.
    """
    said = bytearray(len(text))
    framed = bytearray(len(text))
    for attribution in attributions:
        for span in attribution.content:
            said[span.start : span.end] = b"\1" * len(span)
        for span in attribution.cue + attribution.source:
            framed[span.start : span.end] = b"\1" * len(span)
    return tuple(Sentence(span=s, voice=_voice(text, s, said, framed)) for s in sentences)


def _voice(text: str, sentence: Span, said: bytearray, framed: bytearray) -> Voice:
    starts = [m.start() for m in _WORD.finditer(text, sentence.start, sentence.end)]
    content = sum(said[i] for i in starts)
    outside = sum(1 for i in starts if not said[i] and not framed[i])
    if not content:
        # "…," the minister said: the words around a content that stands in the next sentence.
        return "attributed" if starts and not outside else "own"
    many = outside >= OWN_WORDS and outside >= OWN_SHARE * len(starts)
    return "mixed" if many else "attributed"
