"""Passages that articles share, by pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from whence.record import Reuse, Span


class Shared:
    """Passages that articles share.

    Args:
        reuses: in any order.
    """

    def __init__(self, reuses: Iterable[Reuse]) -> None:
        self.all = tuple(reuses)
        self._pairs: dict[tuple[str, str], list[Reuse]] = defaultdict(list)
        for reuse in self.all:
            self._pairs[reuse.a.article, reuse.b.article].append(reuse)

    def between(self, child: str, parent: str) -> list[tuple[Span, Span, Reuse]]:
        """Return what two articles share, the longest first: child's span, parent's span, reuse."""
        straight = [(r.a.span, r.b.span, r) for r in self._pairs.get((child, parent), ())]
        turned = [(r.b.span, r.a.span, r) for r in self._pairs.get((parent, child), ())]
        return sorted(straight + turned, key=lambda found: (-found[2].words, found[0]))
