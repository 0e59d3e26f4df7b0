"""Articles on one event that were written independently."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from whence.lineage.derive.grouping import groups
from whence.lineage.derive.shared import Shared
from whence.lineage.derive.story import Story
from whence.record import Independent, Passage

_LEAST_WORDS: Final = 0.18
_LEAST_SAME: Final = 2
_SAME: Final = 0.55
_FURTHEST_DAYS: Final = 7


def independent(
    story: Story, shared: Shared, joined: Iterable[tuple[str, str]]
) -> list[Independent]:
    """Return the articles that tell of one event and do not depend on one another.

    Neither goes back to another article. They share rare words and say at least two things alike.

    Args:
        story: the articles.
        shared: passages that they share.
        joined: children and parents, and pairs of which it cannot be told which is which.
    """
    links = list(joined)
    children, trees = {child for child, _ in links}, groups(story.profiles, links)
    tree = {id: number for number, ids in enumerate(trees) for id in ids}
    alone = sorted(id for id in story.profiles if id not in children)
    return [
        Independent(a=a, b=b, shared=_passages(shared, a, b))
        for place, a in enumerate(alone)
        for b in alone[place + 1 :]
        if b in story.partners[a] and tree[a] != tree[b] and _one_event(story, a, b)
    ]


def _one_event(story: Story, a: str, b: str) -> bool:
    ours, theirs = story.profiles[a], story.profiles[b]
    first, second = ours.published, theirs.published
    if first and second and abs((first.start - second.start).days) > _FURTHEST_DAYS:
        return False
    weight = story.ground.weight
    least = min(weight(ours.terms), weight(theirs.terms))
    if weight(ours.terms & theirs.terms) < _LEAST_WORDS * least:
        return False
    cosines = story.cosines(a, b)
    if not cosines.size:
        return False
    return all((cosines.max(axis=axis) >= _SAME).sum() >= _LEAST_SAME for axis in (0, 1))


def _passages(shared: Shared, a: str, b: str) -> tuple[Passage, ...]:
    return tuple(Passage(article=a, span=span) for span, _, _ in shared.between(a, b))
