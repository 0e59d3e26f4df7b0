"""The chains of a reading as one tree: whom this article has things from, and they from whom."""

from __future__ import annotations

from dataclasses import dataclass, field

from whence.export.steps import is_pronoun
from whence.record import Reading, Step

# A page nests no deeper: what lies below is shown at this depth.
_DEEPEST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One that handed statements on, in a tree laid out as rows.

    Args:
        depth: how many others stand between it and the article, at most 8.
        step: how the article names it first.
        places: chain and place in the chain, both from 1, of every step that is the same one.
        chains: how many chains pass through it.
        ends: how many chains end with it, so that nobody further back is named.
    """

    depth: int
    step: Step
    places: tuple[tuple[int, int], ...]
    chains: int
    ends: int


@dataclass(slots=True)
class _Node:
    step: Step
    places: list[tuple[int, int]] = field(default_factory=list)
    ends: int = 0
    below: dict[tuple[str, str], _Node] = field(default_factory=dict)


def _key(step: Step) -> tuple[str, str]:
    """Return what makes two steps the same one: their actor, else their kind and words.

    A pronoun is another one each time, since "he" may be anybody.
    """
    if step.actor is not None:
        return "", step.actor
    if is_pronoun(step):
        return "", f"{step.attribution} {step.span}"
    return step.kind, " ".join(step.words.casefold().split())


def ways(reading: Reading) -> tuple[Way, ...]:
    """Return the chains of a reading as the rows of a tree.

    Args:
        reading: any reading.

    Returns:
        Rows in preorder: each is followed by those it had things from. Of neighbours, one that
        names others further back comes first, then the one more chains pass through.
    """
    root: dict[tuple[str, str], _Node] = {}
    for number, chain in enumerate(reading.chains, 1):
        below, node = root, None
        for item, step in enumerate(chain.steps, 1):
            node = below.setdefault(_key(step), _Node(step))
            node.places.append((number, item))
            below = node.below
        if node is not None:
            node.ends += 1
    rows: list[Way] = []
    stack = [(0, node) for node in reversed(_ordered(root))]
    while stack:
        depth, node = stack.pop()
        rows.append(
            Way(
                depth=min(depth, _DEEPEST),
                step=node.step,
                places=tuple(node.places),
                chains=len({number for number, _ in node.places}),
                ends=node.ends,
            )
        )
        stack += [(depth + 1, one) for one in reversed(_ordered(node.below))]
    return tuple(rows)


def _ordered(nodes: dict[tuple[str, str], _Node]) -> list[_Node]:
    return sorted(nodes.values(), key=lambda node: (not node.below, -len(node.places)))
