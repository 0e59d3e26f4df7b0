"""Groups of articles that pairs connect."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


def groups(ids: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the ids in the groups that the pairs connect, each in order."""
    head = {id: id for id in ids}

    def find(id: str) -> str:
        while head[id] != id:
            head[id] = head[head[id]]
            id = head[id]
        return id

    for a, b in pairs:
        first, second = sorted((find(a), find(b)))
        head[second] = first
    groups: dict[str, list[str]] = defaultdict(list)
    for id in sorted(head):
        groups[find(id)].append(id)
    return list(groups.values())
