"""The derivations of a family as cards: relation, evidence, and both wordings of every loss."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from whence.export.changes import Words, changes
from whence.export.descent import Edge
from whence.export.descent_wording import LOSSES, citing_phrase, relation_phrase
from whence.export.lineage.chart import SURE
from whence.export.lineage.scene import Scene, Tag
from whence.export.visible import one_line, shorten
from whence.export.wording import certainty
from whence.record import Derivation, Evidence, Loss, LossKind, Span

_QUOTED: Final = 160
# Log-odds and the word for evidence that moves the odds by at least so much.
_FORCES: Final = ((2.0, "strong"), (0.7, "fair"), (0.0, "slight"))


@dataclass(frozen=True, slots=True, kw_only=True)
class LossView:
    """A loss: its kind, what the kind means, and both wordings, empty where there is none."""

    kind: LossKind
    name: str
    meaning: str
    certainty: str
    there: tuple[Words, ...]
    here: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A piece of evidence: how strong it is, whether for or against, and the words it rests on."""

    force: str
    against: bool
    weight: str
    message: str
    child: str
    parent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A derivation.

    Args:
        number: its place in the family, from 1.
        child, parent: the two articles.
        relation, citing, certainty: how it came about, in words.
        sure: whether it is at least likely.
        probability: for filters, to two digits.
        losses: in the order of the child's text.
        kinds: kinds of the losses.
        signs: evidence, the weightiest first.
    """

    number: int
    child: Tag
    parent: Tag
    relation: str
    citing: str
    certainty: str
    sure: bool
    probability: str
    losses: tuple[LossView, ...]
    kinds: str
    signs: tuple[Sign, ...]


def cards(scene: Scene, *, most: int) -> Iterator[Card]:
    """Yield the cards of a family's first derivations, in the order of its articles.

    Args:
        scene: the family.
        most: how many there are at most.
    """
    for number, edge in enumerate(scene.edges()[:most], 1):
        yield _card(scene, edge, number)


def _card(scene: Scene, edge: Edge, number: int) -> Card:
    one = edge.derivation
    return Card(
        number=number,
        child=scene.tag(one.child),
        parent=scene.tag(one.parent),
        relation=relation_phrase(one),
        citing=citing_phrase(one),
        certainty=certainty(one.probability),
        sure=one.probability >= SURE,
        probability=f"{one.probability:.2f}",
        losses=tuple(loss_view(scene, loss) for loss in edge.losses),
        kinds=" ".join(dict.fromkeys(loss.kind for loss in edge.losses)),
        signs=tuple(_sign(scene, one, evidence) for evidence in one.evidence),
    )


def loss_view(scene: Scene, loss: Loss) -> LossView:
    """Return a loss with the words marked in which its two wordings differ."""
    there = _words(loss.parent_span, scene.descent.text(loss.parent))
    here = _words(loss.child_span, scene.descent.text(loss.child))
    if there and here:
        gone, come = changes(there, here)
    else:
        gone, come = (tuple(Words(side, False) for side in (one,) if side) for one in (there, here))
    name, meaning = LOSSES[loss.kind]
    return LossView(
        kind=loss.kind,
        name=name,
        meaning=meaning,
        certainty=certainty(loss.probability),
        there=gone,
        here=come,
    )


def _words(span: Span | None, text: str) -> str:
    return "" if span is None else one_line(span.of(text))


def _sign(scene: Scene, one: Derivation, evidence: Evidence) -> Sign:
    return Sign(
        force=next((word for floor, word in _FORCES if abs(evidence.weight) >= floor), ""),
        against=evidence.weight < 0,
        weight=f"{evidence.weight:+.1f}",
        message=one_line(evidence.message),
        child=shorten(_words(evidence.child, scene.descent.text(one.child)), _QUOTED),
        parent=shorten(_words(evidence.parent, scene.descent.text(one.parent)), _QUOTED),
    )
