"""Texts with pronouns, and names that each may or may not stand for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from whence.model.pieces import Unit

Place = tuple[int, int]
"""Start and end in a text."""


@dataclass
class Text:
    """A text with its units, the pronouns in it, and what each may stand for.

    pronouns: (place, names that it stands for, names that it does not stand for).
    """

    id: str
    units: list[Unit]
    pronouns: list[tuple[Place, list[Place], list[Place]]] = field(default_factory=list)


def split(texts: Sequence[Text]) -> tuple[list[Text], list[Text]]:
    """Return (train, develop): every fifth text is kept, to weigh the reader by."""
    kept = texts[4::5]
    return [text for i, text in enumerate(texts) if i % 5 != 4], list(kept)
