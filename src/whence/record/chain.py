"""Chains: through whom a statement reached the article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from whence.record.span import Span

StepKind = Literal["outlet", "document", "person", "organisation", "unnamed", "vague"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One that handed a statement on.

    Args:
        kind: an outlet (newspaper, agency, broadcaster, channel), a document (report, statement,
            letter, post), a person, another organisation, an unnamed source ("a senior official"),
            or a vague one ("local media", "reports").
        words: how the article names it.
        span: where it does so; None for a link whose words do not stand in the text.
        actor: id of its actor, if any.
        attribution: id of the attribution whose source it is, if any.
        url: where the article links it, if it does.
    """

    kind: StepKind
    words: str
    span: Span | None
    actor: str | None = None
    attribution: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """A way by which statements came: this article ← first step ← … ← last step.

    Args:
        steps: nearest to the article first; at least one.
        content: spans of what came this way; empty for a link that nothing is attributed to.
    """

    steps: tuple[Step, ...]
    content: tuple[Span, ...]
