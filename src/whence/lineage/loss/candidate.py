"""What may have been lost: a change that a rule has seen, before it is weighed."""

from __future__ import annotations

from dataclasses import dataclass

from whence.record import LossKind, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A change between a parent's statement and the child's version, as one rule sees it.

    Args:
        kind: what changed.
        parent: the parent's statement; None where it has none.
        child: the child's version; None where it has none.
        likeness: how alike the two statements are otherwise, 0 to 1.
        evidence: how plainly the change shows in their words, 0 to 1.
        absence: how surely the old wording is not in the child, nor the new one in the parent,
            at another place, 0 to 1.
    """

    kind: LossKind
    parent: Span | None
    child: Span | None
    likeness: float
    evidence: float
    absence: float
