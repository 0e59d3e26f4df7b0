"""What the model's heads say of a text: its names, and a judge of its pronouns."""

from __future__ import annotations

from whence.model import Model
from whence.reading.actor import FoundName, PronounScorer
from whence.reading.actor.heads import PronounJudge, found_names
from whence.reading.ground import ground_of


def names_in(model: Model, text: str) -> list[FoundName]:
    """Return the names of a text."""
    ground = ground_of(model, text)
    return found_names(text, model.names, ground.units, ground.words)


def judge_of(model: Model, text: str) -> PronounScorer:
    """Return the model's judge of the pronouns of a text."""
    ground = ground_of(model, text)
    return PronounJudge(model.pronouns, ground.units, ground.words)
