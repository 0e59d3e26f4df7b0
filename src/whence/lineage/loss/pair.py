"""A child and its parent, with what answers to what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from whence.lineage.align import Match, Matches, Side, match

LIKE = 0.42
"""Likeness from which two statements may be versions of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A child and its parent.

    Args:
        child: the article that was made.
        parent: the article it was made from.
        matches: which of their statements are alike.
    """

    child: Side
    parent: Side
    matches: Matches

    def versions(self) -> Iterator[Match]:
        """Yield each of the child's statements with the nearest of the parent's, if like it.

        Clauses that only say who says it are none.
        """
        for nearest in self.matches.of_child:
            if (
                nearest
                and nearest[0].likeness >= LIKE
                and not (
                    self.child.frames[nearest[0].child] or self.parent.frames[nearest[0].parent]
                )
            ):
                yield nearest[0]

    def kept(self, parent: int) -> float:
        """Return how like one of the parent's statements is the most like of the child's."""
        nearest = self.matches.of_parent[parent]
        return nearest[0].likeness if nearest else 0.0


def pair(child: Side, parent: Side) -> Pair:
    """Return a child and its parent, their statements matched."""
    return Pair(child=child, parent=parent, matches=match(child, parent))
