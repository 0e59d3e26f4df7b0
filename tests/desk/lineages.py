"""A tracing small enough to know by heart, for tests that are not about tracing."""

from __future__ import annotations

from collections.abc import Sequence

from whence.record import Family, Lineage, Maker, Reading


def all_one_family(readings: Sequence[Reading]) -> Lineage:
    """Return the lineage in which all articles tell one story, each by itself."""
    ids = tuple(one.document.article.id for one in readings)
    family = Family(articles=ids, origins=ids, independent_origins=len(ids))
    return Lineage(
        readings=tuple(readings),
        reuses=(),
        derivations=(),
        losses=(),
        claims=(),
        families=(family,) if len(ids) > 1 else (),
        maker=Maker(name="all one family", version="1"),
    )
