"""The chains of a report: a tree of those through whom statements came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from whence.export.address import web_address
from whence.export.notes import Note
from whence.export.report.place import anchor, token
from whence.export.steps import is_bare_link, step_name
from whence.export.visible import one_line
from whence.export.ways import Way, ways
from whence.record import Reading, StepKind

# So many of those who speak to the article itself are shown at once; the others are folded away.
_MOST_DIRECT: Final = 6
_DIRECT: Final[frozenset[StepKind]] = frozenset({"person", "organisation", "unnamed"})
_LABELS: Final[dict[StepKind, str]] = {"unnamed": "not by name"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One box of the diagram.

    Args:
        depth: how many boxes stand between it and the article's own.
        kind: what it is: an outlet, a document, a person, …
        label: the same in words.
        words: how it is called.
        actor: number of its actor, if it is one of the article's.
        href: where the article links it, if that is a web address.
        anchors: ids of the places in the text where the article names it.
        chains: how many chains pass through it.
        says: numbers of the attributions whose source it is.
        tell: names of its notes, for highlighting.
    """

    depth: int
    kind: StepKind
    label: str
    words: str
    actor: int | None
    href: str | None
    anchors: tuple[str, ...]
    chains: int
    says: tuple[int, ...]
    tell: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """The chains of an article in preorder: those shown at once, and those folded away."""

    shown: tuple[Link, ...]
    folded: tuple[Link, ...]
    count: int


def tree(reading: Reading, ordinal: int) -> Tree | None:
    """Return the chains of a reading as a tree, or None where it has none.

    Args:
        reading: any reading.
        ordinal: the article's place in the report, from 1.
    """
    rows = ways(reading)
    if not rows:
        return None
    numbers = {one.id: number for number, one in enumerate(reading.attributions, 1)}
    actors = {one.id: number for number, one in enumerate(reading.actors, 1)}
    shown: list[Link] = []
    folded: list[Link] = []
    direct = 0
    for at, row in enumerate(rows):
        leaf = at + 1 == len(rows) or rows[at + 1].depth <= row.depth
        link = _link(row, reading, ordinal, numbers, actors)
        plain = leaf and row.depth == 0 and row.step.kind in _DIRECT and link.href is None
        direct += plain
        (folded if plain and direct > _MOST_DIRECT else shown).append(link)
    return Tree(shown=tuple(shown), folded=tuple(folded), count=len(reading.chains))


def _link(
    way: Way, reading: Reading, ordinal: int, numbers: dict[str, int], actors: dict[str, int]
) -> Link:
    steps = [reading.chains[chain - 1].steps[item - 1] for chain, item in way.places]
    notes = [Note("step", chain, item) for chain, item in way.places]
    seen: set[tuple[int, int]] = set()
    anchors = []
    for note, step in zip(notes, steps, strict=True):
        if step.span is not None and len(step.span):
            where = (step.span.start, step.span.end)
            if where not in seen:
                seen.add(where)
                anchors.append(anchor(note, ordinal))
    says = [numbers.get(step.attribution or "") for step in steps]
    names = {one.id: one.name for one in reading.actors}
    chain = reading.chains[way.places[0][0] - 1]
    kind = way.step.kind
    return Link(
        depth=way.depth,
        kind=kind,
        label="link" if is_bare_link(way.step, chain) else _LABELS.get(kind, kind),
        words=one_line(step_name(way.step, chain, names)),
        actor=next((actors[step.actor] for step in steps if step.actor in actors), None),
        href=next((url for url in (web_address(step.url) for step in steps) if url), None),
        anchors=tuple(anchors),
        chains=way.chains,
        says=tuple(dict.fromkeys(number for number in says if number is not None)),
        tell=" ".join(token(note, ordinal) for note in notes),
    )
