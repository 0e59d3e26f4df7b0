"""Credits: "first reported by the Courier" in a sentence that attributes nothing else."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from whence.language.en import outlets
from whence.reading.chain.step import Steps
from whence.record import Attribution, Chain, Span

_LONGEST = 60
"""Characters of an outlet's name."""


def credited(
    text: str, sentences: Sequence[Span], attributions: Sequence[Attribution], steps: Steps
) -> Iterator[Chain]:
    """Yield a chain for each outlet that a sentence without a cue credits, with that sentence.

    Args:
        text: the whole text.
        sentences: spans of its sentences, in order.
        attributions: its attributions.
        steps: makes steps of words.
    """
    cues = sorted(cue.start for attribution in attributions for cue in attribution.cue)
    for sentence in sentences:
        first = bisect_left(cues, sentence.start)
        if first < len(cues) and cues[first] < sentence.end:
            continue
        for match in outlets.CREDITED.finditer(text, sentence.start, sentence.end):
            window = text[match.end() : min(match.end() + _LONGEST, sentence.end)]
            end = outlets.ENDS.search(f"{window} ")
            name = Span(match.end(), match.end() + (end.start() if end else len(window)))
            if len(name) and steps.outlets.are(name.of(text)):
                yield Chain(steps=(steps.of(name),), content=(sentence,))
