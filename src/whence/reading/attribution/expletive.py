"""The "it" of "it was reported that": a word that fills the subject's place and is no source."""

from __future__ import annotations

import re
from dataclasses import replace

from whence.reading.attribution.draft import Draft

_PASSIVE = re.compile(r"\s*(?:has|had|have)?\s*(?:is|was|been|being|be)\b.*ed\b", re.IGNORECASE)


def without_expletive(text: str, draft: Draft) -> Draft:
    """Return the draft, without its source where that is "it" before a passive cue."""
    words = [span.of(text).lower() for span in draft.source]
    if words == ["it"] and any(_PASSIVE.match(span.of(text)) for span in draft.cue):
        return replace(draft, source=())
    return draft
