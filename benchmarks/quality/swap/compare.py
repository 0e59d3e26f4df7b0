"""Which attributions of an article are still the same after a swap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.quality.swap.edits import Edited
from whence.record import Attribution, Span

Spans = tuple[Span, ...]
REASONS = ("lost", "cue", "source", "content", "mode", "stance", "source_kind", "parent", "added")
"""Lost: no attribution has its cue any more; added: the swap brought one; else what differs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """An attribution that a swap changed.

    Args:
        at: its first cue in the article as it was; of an added one, where its cue would stand.
        reasons: what differs.
        score: its score before; of an added one, after.
    """

    at: Span
    reasons: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What a swap did to one article's attributions.

    Args:
        attributions: how many there were.
        changes: those of them that changed, and what was added.
        drift: differences of the scores of those that stayed.
    """

    attributions: int
    changes: tuple[Change, ...]
    drift: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """An attribution in the swapped article's offsets."""

    cue: Spans
    source: Spans
    content: Spans
    mode: str
    stance: str
    source_kind: str
    parent: Spans


def compared(
    before: Sequence[Attribution], after: Sequence[Attribution], edited: Edited
) -> Comparison:
    """Return what changed between the readings of an article and of its edited text."""
    was = _shapes(before, edited)
    now = _shapes(after, None)
    free = list(range(len(after)))
    changes, drift = [], []
    for attribution, shape in zip(before, was, strict=True):
        number = _like(shape, now, free)
        if number is None:
            reasons: tuple[str, ...] = ("lost",)
        else:
            free.remove(number)
            reasons = _differences(shape, now[number])
            if not reasons:
                drift.append(abs(attribution.score - after[number].score))
        if reasons:
            changes.append(Change(at=attribution.cue[0], reasons=reasons, score=attribution.score))
    for number in free:
        cue = after[number].cue[0]
        at = Span(edited.back(cue.start), edited.back(cue.end))
        changes.append(Change(at=at, reasons=("added",), score=after[number].score))
    return Comparison(attributions=len(before), changes=tuple(changes), drift=tuple(drift))


def _shapes(attributions: Sequence[Attribution], edited: Edited | None) -> list[_Shape]:
    def put(spans: Spans) -> Spans:
        return spans if edited is None else edited.spans(spans)

    cues = {a.id: put(a.cue) for a in attributions}
    return [
        _Shape(
            cue=cues[a.id],
            source=put(a.source),
            content=put(a.content),
            mode=a.mode,
            stance=a.stance,
            source_kind=a.source_kind,
            parent=() if a.parent is None else cues[a.parent],
        )
        for a in attributions
    ]


def _like(shape: _Shape, now: Sequence[_Shape], free: Sequence[int]) -> int | None:
    """Return the free attribution most like `shape` of those whose cue overlaps its own."""
    alike = [
        (len(_differences(shape, now[number])), number)
        for number in free
        if any(one.overlaps(other) for one in shape.cue for other in now[number].cue)
    ]
    return min(alike)[1] if alike else None


def _differences(one: _Shape, other: _Shape) -> tuple[str, ...]:
    return tuple(
        reason for reason in REASONS[1:-1] if getattr(one, reason) != getattr(other, reason)
    )
