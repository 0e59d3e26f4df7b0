"""A draft: an attribution before it is described."""

from __future__ import annotations

from dataclasses import dataclass

from whence.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Spans of one attribution, each tuple in text order, and how sure the reader is."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    score: float
