"""Parents: which attribution's content holds another attribution."""

from __future__ import annotations

from collections.abc import Sequence

from whence.record import Attribution, Span


def parents(attributions: Sequence[Attribution]) -> list[str | None]:
    """Return the id of each attribution's parent: the shortest content that holds its own.

    A content holds an attribution when every span of its cue and content lies in the content's
    spans and it is longer than the attribution's content, so that no two hold each other.
    """
    opening = sorted(
        ((span, other) for other in attributions for span in other.content),
        key=lambda pair: pair[0],
    )
    result: dict[str, str | None] = {}
    active: list[tuple[Span, Attribution]] = []
    position = 0
    for each in sorted(attributions, key=lambda attribution: attribution.cue[0]):
        cue = each.cue[0]
        while position < len(opening) and opening[position][0].start <= cue.start:
            active.append(opening[position])
            position += 1
        active = [pair for pair in active if pair[0].end > cue.start]
        holders = [other for _, other in active if other is not each and _holds(other, each)]
        nearest = min(holders, key=_length, default=None)
        result[each.id] = nearest.id if nearest else None
    return [result[each.id] for each in attributions]


def _length(attribution: Attribution) -> int:
    return sum(map(len, attribution.content))


def _holds(outer: Attribution, inner: Attribution) -> bool:
    return _length(outer) > _length(inner) and all(
        any(o.covers(i) for o in outer.content) for i in inner.cue + inner.content
    )
