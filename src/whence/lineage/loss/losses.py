"""What was lost from a parent to its child."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from whence.lineage.align import Side
from whence.lineage.loss.candidate import Candidate
from whence.lineage.loss.day import day_losses
from whence.lineage.loss.denial import denial_losses
from whence.lineage.loss.figure import figure_losses
from whence.lineage.loss.firmness import firmness_losses
from whence.lineage.loss.name import name_losses
from whence.lineage.loss.pair import Pair, pair
from whence.lineage.loss.polarity import polarity_losses
from whence.lineage.loss.quotation import quotation_losses
from whence.lineage.loss.source import source_losses
from whence.lineage.loss.weigh import shipped
from whence.record import Loss, Span

_RULES: Final[tuple[Callable[[Pair], Iterator[Candidate]], ...]] = (
    source_losses,
    firmness_losses,
    quotation_losses,
    figure_losses,
    day_losses,
    polarity_losses,
    denial_losses,
    name_losses,
)


def losses(child: Side, parent: Side) -> tuple[Loss, ...]:
    """Return what was lost or changed from a parent to its child, in order of place in the parent.

    Only what is more likely than not is returned. One statement may have lost more than one thing.
    Nothing is said of what the child simply leaves out, nor of headlines.

    Args:
        child: the article that was made, as `whence.lineage.align.side` lays it out.
        parent: the article it was made from, likewise.
    """
    weights = shipped()
    found = [
        Loss(
            child=child.reading.document.article.id,
            parent=parent.reading.document.article.id,
            kind=one.kind,
            parent_span=one.parent,
            child_span=one.child,
            probability=round(probability, 3),
        )
        for one in candidates(child, parent)
        if (probability := weights.probability(one)) >= weights.least
    ]
    return tuple(sorted(found, key=_place))


def candidates(child: Side, parent: Side) -> tuple[Candidate, ...]:
    """Return the changes that the rules see, before they are weighed."""
    both = pair(child, parent)
    return tuple(candidate for rule in _RULES for candidate in rule(both))


def _place(loss: Loss) -> tuple[Span, Span, str]:
    nowhere = Span(0, 0)
    return (loss.parent_span or nowhere, loss.child_span or nowhere, loss.kind)
