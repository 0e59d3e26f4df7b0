"""From the witnesses of a corpus to its lineage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from whence.lineage.align import Side, side
from whence.lineage.claim import claims
from whence.lineage.derive import derive
from whence.lineage.loss import losses
from whence.lineage.passage import reuses
from whence.lineage.witness import Witness
from whence.record import Derivation, Lineage, Loss, Maker

Progress = Callable[[str, int, int | None], None]
"""Told the stage, how much of it is done, and how much there is in all if that is known."""

PASSAGES: Final = "comparing passages"
ARTICLES: Final = "comparing articles"
STATEMENTS: Final = "grouping statements"
LOSSES: Final = "looking for losses"


def trace(
    witnesses: Iterable[Witness], *, maker: Maker, progress: Progress = lambda *_: None
) -> Lineage:
    """Return where the passages and statements of a corpus came from.

    The order of the witnesses changes nothing, so a corpus that grew article by article has the
    lineage it would have had at once. What has the text of an article is compared, also where
    nothing was read in it for want of a reader of its language.

    Args:
        witnesses: the articles.
        maker: what makes the lineage.
        progress: told of each stage.

    Raises:
        ValueError: if two witnesses have one id.
    """
    by_id: dict[str, Witness] = {}
    for each in sorted(witnesses, key=lambda each: each.id):
        if each.id in by_id:
            raise ValueError(f"two articles have the id {each.id}")
        by_id[each.id] = each
    readings = tuple(each.reading for each in by_id.values())
    progress(PASSAGES, 0, None)
    shared = reuses(
        {id: each.reading.document.text for id, each in by_id.items()},
        publishers={id: each.reading.document.article.publisher for id, each in by_id.items()},
    )
    progress(ARTICLES, 0, None)
    derived = derive(tuple(by_id.values()), shared)
    progress(STATEMENTS, 0, None)
    said = claims(
        {id: each.statements for id, each in by_id.items()},
        {id: each.vectors for id, each in by_id.items()},
        {id: each.reading.document.article.published for id, each in by_id.items()},
        [family.articles for family in derived.families],
    )
    return Lineage(
        readings=readings,
        reuses=shared,
        derivations=derived.derivations,
        losses=_losses(derived.derivations, by_id, progress),
        claims=said,
        families=derived.families,
        maker=maker,
        archetypes=derived.archetypes,
        undecided=derived.undecided,
        independent=derived.independent,
    )


def _losses(
    derivations: tuple[Derivation, ...], witnesses: Mapping[str, Witness], progress: Progress
) -> tuple[Loss, ...]:
    sides: dict[str, Side] = {}
    for id in {id for each in derivations for id in (each.child, each.parent)}:
        each = witnesses[id]
        sides[id] = side(each.reading, each.statements, each.vectors)
    found: list[Loss] = []
    for done, derivation in enumerate(derivations):
        progress(LOSSES, done, len(derivations))
        found += losses(sides[derivation.child], sides[derivation.parent])
    return tuple(found)
