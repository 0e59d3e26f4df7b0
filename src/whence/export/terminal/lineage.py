"""A lineage in a terminal: families as trees, with what was lost at every step."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.style import Style
from rich.text import Text
from rich.tree import Tree

from whence.export.descent import Branch, Descent, branches
from whence.export.descent_wording import (
    archetype_phrase,
    corpus_sentence,
    counts_sentence,
    family_sentence,
    plural,
)
from whence.export.terminal.edge import edge_lines, outlet_of
from whence.export.titles import called, headline, outlet, published
from whence.export.visible import one_line, shorten
from whence.export.wording import bare, certainty
from whence.record import Family, Lineage

_TITLE: Final = Style(bold=True)
_OUTLET: Final = Style(bold=True, color="cyan")
_HEADLINE: Final = Style(italic=True)
_ORIGIN: Final = Style(bold=True, dim=False, color="green")
_LOST: Final = Style(italic=True, color="yellow")
_DIM: Final = Style(dim=True)
# A corpus may be ten thousand copies of one text; the other formats hold all of them.
_MOST_FAMILIES: Final = 100
_MOST_BRANCHES: Final = 200
_MOST_CHILDREN: Final = 12
_MOST_PAIRS: Final = 6
_MOST_NAMED: Final = 4
_NOT_HERE: Final = "  lost exemplar, not in this corpus"


def render_lineage(lineage: Lineage) -> RenderableType:
    """Return the terminal view of a lineage.

    Args:
        lineage: what was traced. Texts may be hostile: control characters, ANSI escapes,
            bidirectional controls and rich's own markup are shown, never obeyed.

    Returns:
        A renderable for any rich console. It opens with how many independent origins there are;
        nothing is told by colour alone. Very large families are shown in part, and it says so.
    """
    descent = Descent.of(lineage)
    parts: list[RenderableType] = [Text(corpus_sentence(lineage), style=_TITLE)]
    counted = counts_sentence(lineage)
    if counted:
        parts.append(Text(counted))
    parts.append(Text())
    families = lineage.families
    for number, family in enumerate(families[:_MOST_FAMILIES], 1):
        parts += _family(descent, family, number if len(families) > 1 else 0)
    if len(families) > _MOST_FAMILIES:
        parts += [_more(len(families) - _MOST_FAMILIES, "family", "families"), Text()]
    maker = lineage.maker
    limits = (
        f"Machine tracing by {maker.name} {maker.version}: what is likely, not a verdict on truth."
        " An origin is the earliest seen in this corpus; it may itself come from outside."
    )
    return Group(*parts, Text(one_line(limits), style=_DIM))


def _more(count: int, noun: str, many: str = "") -> Text:
    return Text(f"and {plural(count, 'more ' + noun, many and 'more ' + many)}", style=_DIM)


def _family(descent: Descent, family: Family, number: int) -> Iterator[RenderableType]:
    name = f"Family {number}: " if number else ""
    yield Rule(Text(f"{name}{family_sentence(family)}", style=_TITLE), align="left", style=_DIM)
    origins = [descent.readings[id].document for id in family.origins]
    named = [f"{called(one.article)} ({published(one.article)})" for one in origins[:_MOST_NAMED]]
    more = [f"{len(origins) - _MOST_NAMED} more"] if len(origins) > _MOST_NAMED else []
    yield Text(f"Earliest seen in this corpus: {'; '.join([*named, *more])}.")
    if len(origins) > family.independent_origins:
        yield Text("Some of these depend on one another, or on one exemplar outside this corpus.")
    yield Text()
    yield from _trees(descent, family)
    pairs = [*_undecided(descent, family), *_independent(descent, family)]
    yield from pairs[:_MOST_PAIRS]
    if len(pairs) > _MOST_PAIRS:
        yield _more(len(pairs) - _MOST_PAIRS, "such pair")
    if pairs:
        yield Text()


def _trees(descent: Descent, family: Family) -> Iterator[RenderableType]:
    """Yield a tree for each article that stands under no other, an empty line between two."""
    trees: list[Tree] = []
    path: list[Tree] = []
    origins = set(family.origins)
    shown = 0
    for branch in islice(branches(descent, family, most=_MOST_CHILDREN), _MOST_BRANCHES):
        del path[branch.depth :]
        label = _node(descent, branch, origins)
        if path:
            path.append(path[-1].add(label))
        else:
            path.append(Tree(label, guide_style=_DIM))
            trees.append(path[0])
        if branch.below:
            path[-1].add(_more(branch.below, "article from it", "articles from it"))
        shown += branch.article is not None
    for tree in trees:
        yield Padding(tree, (0, 0, 0, 1))
        yield Text()
    if shown < len(family.articles):
        yield Text(f"{shown:,} of {len(family.articles):,} articles are shown\n", style=_DIM)


def _node(descent: Descent, branch: Branch, origins: set[str]) -> RenderableType:
    if branch.archetype is not None:
        name = shorten(one_line(archetype_phrase(branch.archetype)), 100)
        return Text.assemble(("○ ", _LOST), (name, _LOST), (_NOT_HERE, _DIM))
    assert branch.article is not None
    id = branch.article
    document = descent.readings[id].document
    head = Text.assemble(
        (outlet(document.article), _OUTLET), "  ", (headline(document), _HEADLINE), overflow="fold"
    )
    facts = Text(f"{published(document.article)} · {one_line(id)}", style=_DIM, overflow="fold")
    if id in origins:
        facts.append(" · ").append("origin: earliest seen in this corpus", _ORIGIN)
    lines: list[RenderableType] = [head, facts]
    for ordinal, edge in enumerate(descent.parents.get(id, ())):
        lines += edge_lines(descent, edge, also=ordinal > 0)
    lost = descent.archetypes.get(id, ())
    for archetype in lost[0 if id in descent.parents else 1 :]:
        name = shorten(one_line(archetype_phrase(archetype)), 100)
        lines.append(
            Text.assemble(
                "also from ", (name, _LOST), ("  lost exemplar, not in this corpus", _DIM)
            )
        )
    return Group(*lines)


def _undecided(descent: Descent, family: Family) -> Iterator[Text]:
    held = set(family.articles)
    for pair in descent.lineage.undecided:
        if pair.a in held:
            yield Text.assemble(
                ("? undecided  ", _LOST),
                (outlet_of(descent, pair.a), _OUTLET),
                " and ",
                (outlet_of(descent, pair.b), _OUTLET),
                f" depend on one another, or both on a third ({certainty(pair.probability)}): ",
                one_line(pair.message),
            )


def _independent(descent: Descent, family: Family) -> Iterator[Text]:
    held = set(family.articles)
    for pair in descent.lineage.independent:
        if pair.a not in held:
            continue
        text = descent.text(pair.a)
        words = [bare(shorten(one_line(one.span.of(text)), 80)) for one in pair.shared[:2]]
        shared = " and ".join(f"“{one}”" for one in words)
        yield Text.assemble(
            ("= independent  ", _ORIGIN),
            (outlet_of(descent, pair.a), _OUTLET),
            " and ",
            (outlet_of(descent, pair.b), _OUTLET),
            " tell of one event; neither comes from the other",
            f", though both have {shared}" if shared else "",
            ".",
        )
