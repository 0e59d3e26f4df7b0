"""Headlines that attribute with a bare colon: "Minister: ferries will stay", "… by spring: poll".

The heads learn this for names, of which headlines in the training data are full. For descriptions
there are few examples, and a rule is surer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from whence.language.en import words
from whence.reading.attribution.draft import Draft
from whence.record import Span

LONGEST = 200
"""Characters of a headline."""
SCORE = 0.85
"""Of 15 such headlines in PolNeAR’s train part, 13 were marked so by its annotators."""

_LEADING = re.compile(r"(?P<source>[^:“”\"?!]{2,50})(?P<cue>:)\s+(?P<content>\S.*?)\.?$")
_TRAILING = re.compile(r"(?P<content>\S.{9,}?)(?P<cue>:)\s+(?P<source>[^:“”\"?!.]{2,40})$")
_WORD = re.compile(r"[^\W_]+")
MOST_WORDS = 4
"""Words of a source before or after the colon."""


def of_headline(text: str, paragraphs: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return the attribution that a colon makes in the first paragraph, where no draft has a cue.

    Args:
        text: the whole text.
        paragraphs: spans of its paragraphs; a text of one paragraph has no headline.
        drafts: what was found already.
    """
    if len(paragraphs) < 2 or len(paragraphs[0]) > LONGEST:
        return []
    headline = paragraphs[0]
    if any(headline.overlaps(cue) for draft in drafts for cue in draft.cue):
        return []
    for pattern in (_LEADING, _TRAILING):
        match = pattern.match(headline.of(text))
        if match and _describes(match["source"]):
            parts = {
                role: (Span(headline.start + match.start(role), headline.start + match.end(role)),)
                for role in ("source", "cue", "content")
            }
            return [Draft(**parts, score=SCORE)]
    return []


def _describes(source: str) -> bool:
    """Return whether the words end in a noun for somebody, or something, that speaks."""
    found = [word.lower() for word in _WORD.findall(source)]
    if not 0 < len(found) <= MOST_WORDS:
        return False
    last = found[-1]
    return last in words.ROLES or last.removesuffix("s") in words.ROLES
