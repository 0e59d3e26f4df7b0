"""A child and its parent, with what answers to what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from whence.lineage.align import Match, Matches, Side, match

_OTHER = re.compile(r"[\W_]+")
LIKE = 0.42
"""Likeness from which two statements may be versions of one."""
CLEARLY = 0.34
"""Likeness at which they still may, where nothing else comes near."""
NEARLY = 0.12
"""By how much less like another may be and still be looked at."""


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

        Clauses that only say who says it are none, nor are headlines.
        """
        for nearest in self.matches.of_child:
            if nearest and nearest[0].likeness >= LIKE and self._says(nearest[0]):
                yield nearest[0]

    def options(self) -> Iterator[Match]:
        """Yield `versions`, and of the parent's statements also those nearly as near.

        A statement that is like one only a little, but like no other at all, is given with it; one
        that is like none, between two that follow one another in the parent, is given
        with what stands between them there.
        """
        for index, nearest in enumerate(self.matches.of_child):
            for other in nearest:
                near = other.likeness >= max(LIKE, nearest[0].likeness - NEARLY)
                if near and self._says(other):
                    yield other
            if nearest and nearest[0].likeness < LIKE:
                clear = nearest[0].likeness >= CLEARLY and nearest[0].lead >= NEARLY
                if clear and self._says(nearest[0]):
                    yield nearest[0]
                else:
                    yield from self._between(index)

    def _between(self, index: int) -> Iterator[Match]:
        around = [
            self.matches.of_child[i][0]
            for i in (index - 1, index + 1)
            if 0 <= i < len(self.matches.of_child)
            and self.matches.of_child[i]
            and self.matches.of_child[i][0].likeness >= LIKE
        ]
        if len(around) == 2 and around[0].parent + 2 == around[1].parent:
            parent = around[0].parent + 1
            if self.kept(parent) < LIKE:
                yield Match(index, parent, LIKE, 0.0)

    def _says(self, found: Match) -> bool:
        return not (
            self.child.frames[found.child]
            or self.parent.frames[found.parent]
            or self.child.is_headline(found.child)
            or self.parent.is_headline(found.parent)
        )

    def verbatim(self, found: Match) -> bool:
        """Return whether two statements are the same, letter case and marks aside."""
        parent = self.parent.statements[found.parent].text
        return _letters(parent) == _letters(self.child.statements[found.child].text)

    def kept(self, parent: int) -> float:
        """Return how like one of the parent's statements is the most like of the child's."""
        nearest = self.matches.of_parent[parent]
        return nearest[0].likeness if nearest else 0.0


def _letters(text: str) -> str:
    return _OTHER.sub(" ", text.lower()).strip()


def pair(child: Side, parent: Side) -> Pair:
    """Return a child and its parent, their statements matched."""
    return Pair(child=child, parent=parent, matches=match(child, parent))
