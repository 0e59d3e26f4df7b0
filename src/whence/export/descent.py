"""A lineage looked up by article: where each came from, what came from it, and what was lost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from whence.record import Archetype, Derivation, Family, Lineage, Loss, Reading

# A view nests no deeper: what lies below is shown at this depth.
DEEPEST: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A derivation with what was lost on its way, in the order of the child's text."""

    derivation: Derivation
    losses: tuple[Loss, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Descent:
    """A lineage, looked up.

    Args:
        lineage: what is looked up.
        readings: reading of each article, by id.
        parents: edges to each article's exemplars, by its id, the most probable first.
        children: edges from each article, by its id; only those whose first exemplar it is.
        archetypes: lost exemplars of each article, by its id.
        alone: ids of the articles that are in no family.
    """

    lineage: Lineage
    readings: Mapping[str, Reading]
    parents: Mapping[str, tuple[Edge, ...]]
    children: Mapping[str, tuple[Edge, ...]]
    archetypes: Mapping[str, tuple[Archetype, ...]]
    alone: tuple[str, ...]

    @classmethod
    def of(cls, lineage: Lineage) -> Descent:
        """Return the lineage, looked up."""
        parents = _parents(lineage)
        children: dict[str, list[Edge]] = defaultdict(list)
        order = {id: at for family in lineage.families for at, id in enumerate(family.articles)}
        for edges in parents.values():
            children[edges[0].derivation.parent].append(edges[0])
        for among in children.values():
            among.sort(key=lambda edge: order.get(edge.derivation.child, 0))
        lost: dict[str, list[Archetype]] = defaultdict(list)
        for archetype in lineage.archetypes:
            for child in archetype.children:
                lost[child].append(archetype)
        held = {id for family in lineage.families for id in family.articles}
        ids = [reading.document.article.id for reading in lineage.readings]
        return cls(
            lineage=lineage,
            readings=dict(zip(ids, lineage.readings, strict=True)),
            parents=parents,
            children={id: tuple(edges) for id, edges in children.items()},
            archetypes={id: tuple(among) for id, among in lost.items()},
            alone=tuple(id for id in ids if id not in held),
        )

    def text(self, id: str) -> str:
        """Return the text of an article.

        Raises:
            KeyError: if the lineage holds no such article.
        """
        return self.readings[id].document.text

    def edges(self, family: Family) -> tuple[Edge, ...]:
        """Return all edges of a family, in the order of its articles."""
        return tuple(edge for id in family.articles for edge in self.parents.get(id, ()))

    def lost(self, family: Family) -> tuple[Archetype, ...]:
        """Return the lost exemplars of a family's articles."""
        found = (one for id in family.articles for one in self.archetypes.get(id, ()))
        return tuple({one.id: one for one in found}.values())


def _parents(lineage: Lineage) -> dict[str, tuple[Edge, ...]]:
    losses: dict[tuple[str, str], list[Loss]] = defaultdict(list)
    for loss in lineage.losses:
        losses[loss.child, loss.parent].append(loss)
    found: dict[str, list[Edge]] = defaultdict(list)
    for one in lineage.derivations:
        among = sorted(losses[one.child, one.parent], key=_place)
        found[one.child].append(Edge(derivation=one, losses=tuple(among)))
    return {
        child: tuple(sorted(edges, key=lambda edge: -edge.derivation.probability))
        for child, edges in found.items()
    }


def _place(loss: Loss) -> tuple[bool, int, int]:
    """Return where a loss stands: in the child, else in the parent, after all of the child's."""
    where = loss.child_span or loss.parent_span
    return loss.child_span is None, where.start if where else 0, where.end if where else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A node of a family drawn as a tree.

    Args:
        depth: how many nodes stand above it, at most 8.
        article: id of the article; None for a lost exemplar.
        archetype: the lost exemplar; None for an article.
        below: how many of its branches were left out.
    """

    depth: int
    article: str | None
    archetype: Archetype | None
    below: int


def branches(descent: Descent, family: Family, *, most: int) -> Iterator[Branch]:
    """Yield a family as the rows of a tree, each article once.

    An article stands under its most probable exemplar; one without stands under the first lost
    exemplar it has, or at the root.

    Args:
        descent: the lineage the family is of.
        family: one of its families.
        most: how many branches of one node are yielded.
    """
    roots = [id for id in family.articles if id not in descent.parents]
    under: dict[str, list[str]] = defaultdict(list)
    tops: list[tuple[Archetype | None, str]] = []
    for id in roots:
        first = next(iter(descent.archetypes.get(id, ())), None)
        if first is None:
            tops.append((None, id))
        else:
            if first.id not in under:
                tops.append((first, id))
            under[first.id].append(id)
    for archetype, id in tops:
        if archetype is None:
            yield from _below(descent, [id], 0, most)
            continue
        found = under[archetype.id]
        yield Branch(depth=0, article=None, archetype=archetype, below=max(len(found) - most, 0))
        yield from _below(descent, found[:most], 1, most)


def _below(descent: Descent, ids: Sequence[str], depth: int, most: int) -> Iterator[Branch]:
    stack = [(depth, id) for id in reversed(ids)]
    while stack:
        depth, id = stack.pop()
        children = [edge.derivation.child for edge in descent.children.get(id, ())]
        yield Branch(
            depth=min(depth, DEEPEST),
            article=id,
            archetype=None,
            below=max(len(children) - most, 0),
        )
        stack += [(depth + 1, child) for child in reversed(children[:most])]
