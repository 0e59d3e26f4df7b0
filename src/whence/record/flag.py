"""Flags: what a reader may want to look at, with the exact words that raise it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from whence.record.span import Span

FlagKind = Literal[
    "acronym_undefined",
    "acronym_drifts",
    "dates_contradict",
    "anniversary_wrong",
    "headline_drops_attribution",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """Something in an article that does not fit, stated, not judged.

    Args:
        kind: what it is.
        spans: the words that raise it, at least one, in text order.
        message: one plain sentence that names the words ("PF is never spelled out").
    """

    kind: FlagKind
    spans: tuple[Span, ...]
    message: str
