"""Families: articles that tell one story, and how many independent origins it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

from whence.lineage.derive.grouping import groups
from whence.record import Derivation, Family, Independent, Interval, Undecided

_NEVER: Final = datetime.max.replace(tzinfo=UTC)


def families(
    published: Mapping[str, Interval | None],
    derivations: Sequence[Derivation],
    undecided: Sequence[Undecided],
    independent: Sequence[Independent],
    siblings: Sequence[tuple[str, str]],
) -> tuple[Family, ...]:
    """Return the families of a corpus, in order of their first article; one alone is in none.

    Of articles that depend on one another in a way that cannot be told the first is the origin.
    Origins that come from one lost exemplar count as one independent origin.

    Args:
        published: when each article was published, by id; all ids of the corpus.
        derivations: which was made from which.
        undecided: pairs that depend on one another, without direction.
        independent: pairs on one event that do not.
        siblings: pairs that come from one exemplar outside the corpus.
    """
    made = [(one.child, one.parent) for one in derivations]
    unclear = [(one.a, one.b) for one in undecided]
    apart = [(one.a, one.b) for one in independent]
    children = {child for child, _ in made}
    found = []
    for group in groups(published, [*made, *unclear, *siblings, *apart]):
        if len(group) < 2:
            continue
        articles = tuple(sorted(group, key=lambda one: _order(one, published)))
        alone = [id for id in articles if id not in children]
        tied = groups(alone, [(a, b) for a, b in unclear if a in alone and b in alone])
        first = {min(ids, key=alone.index) for ids in tied}
        origins = tuple(id for id in alone if id in first)
        inside = set(origins)
        together = [(a, b) for a, b in siblings if a in inside and b in inside]
        count = len(groups(origins, together))
        found.append(Family(articles=articles, origins=origins, independent_origins=count))
    return tuple(sorted(found, key=lambda one: _order(one.articles[0], published)))


def _order(id: str, published: Mapping[str, Interval | None]) -> tuple[datetime, str]:
    when = published[id]
    return (when.start if when else _NEVER, id)
