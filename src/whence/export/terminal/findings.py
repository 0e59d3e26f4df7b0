"""Actors, dates, chains, firmness and flags in a terminal: the first few of each, in brief."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from rich.console import RenderableType
from rich.style import Style
from rich.table import Table
from rich.text import Text

from whence.export.dating import DateGroup, groups, spell
from whence.export.standing import Standing, standings
from whence.export.steps import step_name
from whence.export.visible import one_line, shorten
from whence.export.wording import MARKERS, bare
from whence.record import Actor, Interval, Reading, Span, StepKind

_TITLE: Final = Style(bold=True)
_NAME: Final = Style(bold=True, color="cyan")
_WORDS: Final = Style(italic=True)
_WARN: Final = Style(bold=True, color="yellow")
_DIM: Final = Style(dim=True)
_MOST_ACTORS: Final = 6
_MOST_DATES: Final = 8
_MOST_CHAINS: Final = 5
_MOST_FLAGS: Final = 8
_MOST_WORDS: Final = 3
# A person who speaks to the article itself stands in the ledger; these lead further back.
_BETWEEN: Final[frozenset[StepKind]] = frozenset({"outlet", "document", "vague"})


def findings(reading: Reading) -> Iterator[RenderableType]:
    """Yield what a terminal shows of a reading besides its attributions.

    Args:
        reading: any reading, whose every word may be hostile.

    Yields:
        For each of actors, dates, chains, firmness and flags that the reading has, a short
        section that ends with an empty line.
    """
    text = reading.document.text
    if reading.actors:
        yield from _section("Actors", len(reading.actors), _actors(standings(reading)))
    if reading.events:
        yield from _section("Dates", len(reading.events), _dates(reading))
    lines = _chain_lines(reading)
    if lines:
        shown = Text("\n").join(lines[:_MOST_CHAINS] + _more(len(lines) - _MOST_CHAINS))
        yield from _section("Chains", len(lines), shown)
    if reading.markers:
        yield from _section("Firmness", len(reading.markers), _firmness(reading))
    if reading.flags:
        flags = [
            Text.assemble(
                ("⚑ ", _WARN), one_line(flag.message), " ", (_quoted(flag.spans, text), _WORDS)
            )
            for flag in reading.flags[:_MOST_FLAGS]
        ]
        shown = Text("\n").join(flags + _more(len(reading.flags) - _MOST_FLAGS))
        yield from _section("Flags", len(reading.flags), shown)


def _section(name: str, count: int, shown: RenderableType) -> Iterator[RenderableType]:
    yield Text.assemble((name, _TITLE), (f" {count}", _DIM))
    yield shown
    yield Text()


def _more(count: int) -> list[Text]:
    return [Text(f"and {count} more", style=_DIM)] if count > 0 else []


def _quoted(spans: Iterable[Span], text: str) -> str:
    """Return the words of spans in marks, each once, at most a few of them."""
    words = list(dict.fromkeys(shorten(bare(one_line(span.of(text))), 60) for span in spans))
    rest = ["…"] if len(words) > _MOST_WORDS else []
    return " ".join([f"“{one}”" for one in words[:_MOST_WORDS]] + rest)


def _actors(found: tuple[Standing, ...]) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(min_width=8, max_width=36, overflow="fold")
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for standing in found[:_MOST_ACTORS]:
        actor = standing.actor
        often = f"{len(actor.mentions)}×"
        speaks = f"speaks {len(standing.says)}×" if standing.says else ""
        others = [one_line(name) for name in (*actor.roles, *_other_names(actor))]
        table.add_row(
            Text(one_line(actor.name), style=_NAME),
            Text(f"{actor.kind:<12} {often:>4}  {speaks:<9}", style=_DIM),
            Text(shorten("; ".join(others), 120)),
        )
    for rest in _more(len(found) - _MOST_ACTORS):
        table.add_row(rest)
    return table


def _other_names(actor: Actor) -> list[str]:
    """Return the names that are not made of words of its fullest one."""
    words = set(actor.name.casefold().split())
    return [name for name in actor.aliases if not words.issuperset(name.casefold().split())]


def _dates(reading: Reading) -> RenderableType:
    """Return the dates nearest to publication, earliest first, and those that have no place."""
    text = reading.document.text
    found = groups(reading)
    published = reading.document.article.published
    placed = [(group.when, group) for group in found if group.when is not None]
    nearest = sorted(placed, key=lambda one: _distance(one[0], published))[:_MOST_DATES]
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(max_width=30, overflow="fold")
    table.add_column(overflow="fold")
    rows = [(when.start, when.end, _date_row(when, group, text)) for when, group in nearest]
    if published is not None:
        row = (Text(spell(published), style=_TITLE), Text("published", style=_TITLE))
        rows.append((published.start, published.end, row))
    for _, _, row in sorted(rows, key=lambda one: one[:2]):
        table.add_row(*row)
    for rest in _more(len(placed) - _MOST_DATES):
        table.add_row(rest)
    loose = [event.span for group in found if group.when is None for _, event in group.events]
    if loose:
        table.add_row(Text("no place in time", style=_DIM), Text(_quoted(loose, text), _WORDS))
    return table


def _distance(when: Interval, published: Interval | None) -> float:
    """Return the seconds between a time and the publication, 0 where that is not known."""
    if published is None:
        return 0.0

    def middle(one: Interval) -> datetime:
        return one.start + (one.end - one.start) / 2

    return abs((middle(when) - middle(published)).total_seconds())


def _date_row(when: Interval, group: DateGroup, text: str) -> tuple[Text, Text]:
    spans = [event.span for _, event in group.events]
    about = next((one.about for _, one in group.events if one.about is not None), None)
    words = Text(_quoted(spans, text), style=_WORDS)
    if about is not None:
        words.append(f"  {shorten(one_line(about.of(text)), 80)}", _DIM)
    return Text(("about " if group.vague else "") + spell(when)), words


def _chain_lines(reading: Reading) -> list[Text]:
    """Return the chains that lead further back than a speaker, each once, the longest first.

    Pages that the article links, but attributes nothing to, come last.
    """
    names = {actor.id: actor.name for actor in reading.actors}
    chains = [
        chain for chain in reading.chains if len(chain.steps) > 1 or chain.steps[0].kind in _BETWEEN
    ]
    words = [
        tuple(shorten(one_line(step_name(step, chain, names)), 60) for step in chain.steps)
        for chain in sorted(chains, key=lambda chain: (not chain.content, -len(chain.steps)))
    ]
    return [
        Text(" ← ").join([Text("this article"), *(Text(word, style=_NAME) for word in steps)])
        for steps in dict.fromkeys(words)
    ]


def _firmness(reading: Reading) -> RenderableType:
    text, line = reading.document.text, Text()
    for kind, (name, _) in MARKERS.items():
        spans = [marker.span for marker in reading.markers if marker.kind == kind]
        if spans:
            line.append(" · " if line else "").append(f"{name} {len(spans)} ")
            line.append(_quoted(spans, text), _WORDS)
    return line
