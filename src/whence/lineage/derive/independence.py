"""Articles on one event that were written independently."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from whence.lineage.derive.features import MATCHED
from whence.lineage.derive.grouping import groups
from whence.lineage.derive.shared import Shared
from whence.lineage.derive.story import Story
from whence.record import Independent, Passage

_LEAST_WORDS: Final = 0.14
_LEAST_NAMES: Final = 0.18
_LEAST_ALIKE: Final = 0.15
_LEAST_QUOTED: Final = 5
_FURTHEST_DAYS: Final = 7


def independent(
    story: Story, shared: Shared, children: Collection[str], unclear: Iterable[tuple[str, str]]
) -> list[Independent]:
    """Return the articles that tell of one event and do not depend on one another.

    Neither goes back to another article. Each has much of the other's rarer words, and they
    share a quotation, or names and statements. They are not a week apart.

    Args:
        story: the articles.
        shared: passages that they share.
        children: articles that were made from another.
        unclear: pairs that depend on one another without one's being made from the other for sure.
    """
    inside = story.profiles
    tied = groups(inside, [(a, b) for a, b in unclear if a in inside and b in inside])
    tree = {id: number for number, ids in enumerate(tied) for id in ids}
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
    most = max(weight(ours.terms), weight(theirs.terms))
    if weight(ours.terms & theirs.terms) < _LEAST_WORDS * most:
        return False
    if len(ours.quoted & theirs.quoted) >= _LEAST_QUOTED:
        return True
    cosines = story.cosines(a, b)
    if not cosines.size:
        return False
    alike = min(float((cosines.max(axis=axis) >= MATCHED).mean()) for axis in (0, 1))
    most_names = max(story.names(ours.names), story.names(theirs.names))
    named = story.names(ours.names & theirs.names)
    return alike >= _LEAST_ALIKE and named > 0 and named >= _LEAST_NAMES * most_names


def _passages(shared: Shared, a: str, b: str) -> tuple[Passage, ...]:
    return tuple(Passage(article=a, span=span) for span, _, _ in shared.between(a, b))
