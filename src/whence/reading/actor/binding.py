"""Whom the sentence itself rules out for a pronoun, whatever else speaks for them."""

from __future__ import annotations

import re

from whence.language.en import clause
from whence.reading.actor.asked import Asked
from whence.reading.actor.scene import Scene
from whence.reading.actor.thread import Seen

_VERB = re.compile(r"\s+(?:[\w'’-]+\s+){1,3}\Z")
_WHOM = re.compile(r",?\s+(?:[a-z]+\s+)?(?:whom|whose|which)\s+(?:[a-z]+\s+){0,2}\Z")
_OVER = clause.PREPOSITIONS | clause.JOINERS | clause.SUBORDINATORS
NEAR = 40
"""Code points from a name to a pronoun that is the object of its verb."""


def is_own_object(scene: Scene, asked: Asked, seen: Seen) -> bool:
    """Return whether only a verb stands between: in "Orel named her" she is somebody else."""
    if asked.case != "object" or not seen.outer.end < asked.span.start < seen.outer.end + NEAR:
        return False
    match = _VERB.match(scene.text, seen.outer.end, asked.span.start)
    return match is not None and not any(word.lower() in _OVER for word in match[0].split())


def is_gone_on_about(scene: Scene, asked: Asked, seen: Seen) -> bool:
    """Return whether "whom" or "which" between shows another: in "Orel, with whom she" it is."""
    if not seen.span.end < asked.span.start < seen.outer.end + NEAR:
        return False
    return _WHOM.match(scene.text, seen.span.end, asked.span.start) is not None
