"""Passages that a child shares with its exemplar, side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from whence.export.changes import Words, changes
from whence.export.lineage.scene import Scene, Tag
from whence.export.visible import one_line, shorten
from whence.record import Lineage, Passage, Reuse

Shared = Mapping[tuple[str, str], Sequence[Reuse]]

_LONGEST: Final = 6000
_MOST_ROWS: Final = 20
# The text of all passages of a family on the page, in code points.
_MOST_TEXT: Final = 600_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A passage in the exemplar and in the child, what differs marked."""

    there: tuple[Words, ...]
    here: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """The passages of one derivation.

    Args:
        number: number of the derivation's card.
        child, parent: the two articles.
        count, words: how many passages they share, and how many words in them.
        rows: the passages in the order of the child's text.
        more: how many further passages are not shown.
    """

    number: int
    child: Tag
    parent: Tag
    count: int
    words: int
    rows: tuple[Row, ...]
    more: int


def shared(lineage: Lineage) -> Shared:
    """Return the reuses of each pair of articles, by their ids, the one that sorts first first."""
    found: dict[tuple[str, str], list[Reuse]] = defaultdict(list)
    for reuse in lineage.reuses:
        found[reuse.a.article, reuse.b.article].append(reuse)
    return found


def pairs(scene: Scene, among: Shared, *, most: int) -> Iterator[Pair]:
    """Yield the derivations of a family whose articles share passages.

    Args:
        scene: the family.
        among: the reuses of the lineage (`shared`).
        most: how many derivations are looked at.

    Yields:
        Pairs in the order of the derivations; once the passages are too long together for a
        page, further pairs have no rows.
    """
    left = _MOST_TEXT
    for number, edge in enumerate(scene.edges()[:most], 1):
        child, parent = edge.derivation.child, edge.derivation.parent
        found = [
            (one.b, one.a, one.words) if one.a.article == parent else (one.a, one.b, one.words)
            for one in among.get((min(child, parent), max(child, parent)), ())
        ]
        if not found:
            continue
        found.sort(key=lambda one: one[0])
        rows: list[Row] = []
        for here, there, _ in found[:_MOST_ROWS]:
            if left > 0:
                rows.append(_row(scene, there, here))
                left -= len(here.span) + len(there.span)
        yield Pair(
            number=number,
            child=scene.tag(child),
            parent=scene.tag(parent),
            count=len(found),
            words=sum(words for _, _, words in found),
            rows=tuple(rows),
            more=len(found) - len(rows),
        )


def _row(scene: Scene, there: Passage, here: Passage) -> Row:
    gone, come = changes(_text(scene, there), _text(scene, here))
    return Row(there=gone, here=come)


def _text(scene: Scene, passage: Passage) -> str:
    words = passage.span.of(scene.descent.text(passage.article))
    return shorten(one_line(words), _LONGEST)
