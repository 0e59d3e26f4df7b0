"""A derivation in a terminal: how it came about, and both wordings of what was lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rich.console import RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.text import Text

from whence.export.changes import Words, changes, near
from whence.export.descent import Descent, Edge
from whence.export.descent_wording import citing_phrase, loss_phrase, plural, relation_phrase
from whence.export.titles import outlet
from whence.export.visible import one_line
from whence.export.wording import certainty
from whence.record import Loss, Span

_OUTLET: Final = Style(bold=True, color="cyan")
_RELATION: Final = Style(bold=True)
_LOSS: Final = Style(bold=True, color="yellow")
_GONE: Final = Style(bold=True, underline=True, color="red")
_COME: Final = Style(bold=True, underline=True, color="green")
_DIM: Final = Style(dim=True)
_PLAIN: Final = Style(dim=False)
_MOST_LOSSES: Final = 12
_NOTHING: Final = "says nothing of it"


def outlet_of(descent: Descent, id: str) -> str:
    """Return the name of an article's outlet, with the article's id."""
    return f"{outlet(descent.readings[id].document.article)} ({one_line(id)})"


def edge_lines(descent: Descent, edge: Edge, *, also: bool) -> Iterator[RenderableType]:
    """Yield the lines that tell of one derivation.

    Args:
        descent: the lineage it is of.
        edge: the derivation and its losses.
        also: whether the child has a more probable exemplar, under which it stands.
    """
    one = edge.derivation
    yield Text.assemble(
        "also " if also else "",
        (relation_phrase(one), _RELATION),
        " ",
        (outlet_of(descent, one.parent), _OUTLET),
        f", {citing_phrase(one)}",
        (f" · {certainty(one.probability)}", _DIM),
        overflow="fold",
    )
    for loss in edge.losses[:_MOST_LOSSES]:
        yield from _loss_lines(descent, loss)
    rest = len(edge.losses) - _MOST_LOSSES
    if rest > 0:
        yield Text(f"and {plural(rest, 'more loss', 'more losses')}", style=_DIM)


def _loss_lines(descent: Descent, loss: Loss) -> Iterator[RenderableType]:
    yield Text.assemble(
        ("≠ ", _LOSS), (loss_phrase(loss.kind), _LOSS), (f" · {certainty(loss.probability)}", _DIM)
    )
    before = _words(loss.parent_span, descent.text(loss.parent))
    after = _words(loss.child_span, descent.text(loss.child))
    gone, come = changes(before, after) if before and after else (_plain(before), _plain(after))
    yield _wording("there", gone, _GONE)
    yield _wording("here", come, _COME)


def _words(span: Span | None, text: str) -> str:
    return "" if span is None else one_line(span.of(text))


def _plain(words: str) -> tuple[Words, ...]:
    return (Words(words, False),) if words else ()


def _wording(where: str, runs: Sequence[Words], style: Style) -> RenderableType:
    line = Text(f"{where:<6}", style=_DIM, overflow="fold")
    if not runs:
        return Padding(line.append(_NOTHING), (0, 0, 0, 2))
    for run in near(runs):
        line.append(run.text, _PLAIN + style if run.changed else _PLAIN)
    return Padding(line, (0, 0, 0, 2))
