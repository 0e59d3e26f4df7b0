"""Further exemplars: what an article took from others besides its main one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from whence.lineage.derive.features import Features
from whence.lineage.derive.forest import Link
from whence.lineage.derive.story import Story

_LEAST_EXTRA: Final = 60.0
"""Nats of wording that an article has from a further exemplar and not from the main one."""
_LATE: Final = 0.5


def further(
    story: Story, chosen: Mapping[str, str], features: Mapping[Link, Features]
) -> Iterator[Link]:
    """Yield links to exemplars besides the main one, at most one for an article.

    A further exemplar is cited, is neither above nor below the main one, was not published later,
    and has much of the article's wording that the main one lacks.

    Args:
        story: the articles.
        chosen: the main exemplar of each article that has any.
        features: of each child and parent that are compared.
    """
    for child, main in sorted(chosen.items()):
        extra = {
            parent: _extra(story, child, main, parent)
            for parent in story.partners[child]
            if parent != main and (child, parent) in features and _may_be(features[child, parent])
            and not _related(parent, main, chosen) and not _related(parent, child, chosen)
        }  # fmt: skip
        best = max(extra, key=lambda parent: (extra[parent], parent), default=None)
        if best is not None and extra[best] >= _LEAST_EXTRA:
            yield child, best


def _may_be(features: Features) -> bool:
    return features.cited == 1 and features.cited_back == 0 and features.earlier > -_LATE


def _extra(story: Story, child: str, main: str, parent: str) -> float:
    taken = story.profiles[child].readings & story.profiles[parent].readings
    return sum(map(story.worth, taken - story.profiles[main].readings))


def _related(a: str, b: str, chosen: Mapping[str, str]) -> bool:
    """Return whether two articles go back to one origin."""
    return _origin(a, chosen) == _origin(b, chosen)


def _origin(article: str, chosen: Mapping[str, str]) -> str:
    while article in chosen:
        article = chosen[article]
    return article
