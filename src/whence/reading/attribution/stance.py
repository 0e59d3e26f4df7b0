"""Stance: what the source does with the content. The cue decides, not the content."""

from __future__ import annotations

from whence.language.en import words
from whence.record import Stance


def stance_of(cue: str, content: str) -> Stance:
    """Return the stance that `cue` expresses towards `content`.

    Args:
        cue: the words of the cue.
        content: the words of the content; only its opening counts, for "asked … to go".
    """
    if words.CALLS_FOR.search(cue):
        return "calls_for"
    if words.ASKS_TO.search(cue) and words.OPENS_TO.match(content):
        return "calls_for"
    if words.DENIES.search(cue):
        return "denies"
    if words.QUESTIONS.search(cue):
        asks = cue.lower().strip().startswith("ask")
        return "calls_for" if asks and words.TO_ACT.match(content) else "questions"
    return "asserts"
