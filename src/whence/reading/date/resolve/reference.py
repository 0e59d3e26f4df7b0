"""References to the present, the past and the future: "now", "recently", "soon"."""

from __future__ import annotations

from whence.language.en.time import context
from whence.reading.date.match import Match
from whence.reading.date.scene import Meaning, Scene


def _stands_alone(match: Match) -> bool:
    """Return whether nothing follows that "the past" could belong to."""
    following = match.following()
    return following is None or not following.word.isalnum() or following.word in context.AFTER_PAST


def word(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve a word for the present, the past or the future."""
    if match.has("last") and (match.word("last") != "past" or not _stands_alone(match)):
        return None
    # "as soon as", "soon after it" tell an order, not a time.
    before, following = match.before(), match.following()
    if match.has("will_be") and (
        (before is not None and before.word == "as")
        or (
            following is not None
            and following.word in ("after", "as", "before", "afterward", "afterwards")
        )
    ):
        return None
    if match.has("is_now", "current", "moment", "this"):
        value = "PRESENT_REF"
    elif match.has("was_once", "last"):
        value = "PAST_REF"
    else:
        value = "FUTURE_REF"
    return Meaning(kind="date", value=value, vague=True, anchors=False)
