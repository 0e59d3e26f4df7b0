"""What is found in a text before it is known whom it stands for: names, and a judge of pronouns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from whence.record import ActorKind, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundName:
    """A name as the text prints it.

    Args:
        span: the words.
        kind: what the name seems to be a name of here.
        score: calibrated probability that it is a name of that kind.
    """

    span: Span
    kind: ActorKind
    score: float


PronounScorer: TypeAlias = Callable[[Span, Sequence[Span]], Sequence[float]]
"""Given a pronoun and names, the log-odds of each name that the pronoun stands for it."""
