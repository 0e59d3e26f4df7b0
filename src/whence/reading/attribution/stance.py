"""Stance: what the source does with the content. The cue decides, not the content."""

from __future__ import annotations

import re

from whence.language.en import stances
from whence.record import Stance


def stance_of(cue: str, content: str) -> Stance:
    """Return the stance that `cue` expresses towards `content`.

    Args:
        cue: the words of the cue.
        content: the words of the content; they count only for cues that ask or demand, which
            want an answer or an act: "asked who signed", "asked them to sign".
    """
    if stances.WANTS_TO_KNOW.search(cue):
        return "questions"
    if plea := stances.PLEA.search(cue):
        return "denies" if plea["not"] else "asserts"
    if _expressed(stances.CALLS_FOR, cue):
        demands = stances.DEMANDS.search(cue) and "?" in content
        return "questions" if demands else "calls_for"
    if _expressed(stances.ASKS_TO, cue) and stances.OPENS_TO.match(content):
        return "calls_for"
    if _expressed(stances.DENIES, cue):
        return "denies"
    if _expressed(stances.QUESTIONS, cue) and not stances.ANSWERS.search(cue):
        asks = stances.ASKS.search(cue) and not stances.A_QUESTION.search(content)
        return "calls_for" if asks and stances.AN_ACT.match(content) else "questions"
    return "asserts"


def _expressed(pattern: re.Pattern[str], cue: str) -> bool:
    """Return whether `cue` has the words of `pattern` and does not negate them."""
    found = pattern.search(cue)
    return found is not None and not stances.NEGATED.search(cue[: found.start()])
