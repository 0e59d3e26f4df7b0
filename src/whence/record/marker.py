"""Markers of firmness: words that raise, lower or turn round how firmly something is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from whence.record.span import Span

MarkerKind = Literal[
    "hedge",
    "distancing",
    "scare_quotes",
    "negation",
    "denial",
    "call",
    "factive",
    "loaded",
    "booster",
]
Owner = Literal["author", "source"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """Words that show how firmly something is said, named by class; no score of bias.

    Args:
        span: the words.
        kind: hedge ("may", "apparently"); distancing: the author leaves it to others
            ("allegedly", "reportedly", "so-called"); scare_quotes: a word or two in marks that
            quote nobody; negation ("did not"); denial ("denied"); call to act ("urged");
            factive: a cue that takes the content as true ("admitted", "revealed"); loaded: a cue
            with a colour ("claimed", "boasted"); booster ("certainly").
        owner: whose it is: the author's, or the source's own inside what is attributed.
        attribution: id of the attribution whose cue or content it stands in, if any.
    """

    span: Span
    kind: MarkerKind
    owner: Owner
    attribution: str | None = None
