"""Attributions: who is said to have said what, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from whence.record.span import Span

Mode = Literal["direct", "indirect", "mixed"]
Stance = Literal["asserts", "denies", "questions", "calls_for"]
SourceKind = Literal["named", "unnamed", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """A source, a cue and a content, tied together, as in PARC and PolNeAR.

    Args:
        id: unique within one reading.
        source: the words that name the source; empty where the text names none.
        cue: the words that express the attribution ("said", "according to").
        content: what is attributed; several spans where it is interrupted.
        mode: direct (all in quotation marks), indirect (none), or mixed.
        stance: what the source does with the content.
        source_kind: named (a proper name), unnamed (a description or a pronoun), none.
        actor: id of the actor that the source is, if known.
        parent: id of the attribution whose content holds this one, if any.
        score: calibrated probability that this attribution is right.
    """

    id: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    mode: Mode
    stance: Stance
    source_kind: SourceKind
    actor: str | None = None
    parent: str | None = None
    score: float
