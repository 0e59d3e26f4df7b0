"""References to the present, the past and the future: "now", "recently", "soon"."""

from __future__ import annotations

from whence.reading.date.match import Match
from whence.reading.date.scene import Meaning, Scene


def word(match: Match, scene: Scene) -> Meaning | None:
    """Resolve a word for the present, the past or the future."""
    if match.has("is_now", "current", "moment"):
        value = "PRESENT_REF"
    elif match.has("was_once", "last", "recent"):
        value = "PAST_REF"
    else:
        value = "FUTURE_REF"
    if match.word("is_now", "was_once") in ("already", "yet", "once", "formerly"):
        return None
    return Meaning(kind="date", value=value, vague=True, anchors=False)
