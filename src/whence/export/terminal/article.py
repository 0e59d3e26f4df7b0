"""One reading in a terminal: its text with voices visible, its ledger, findings and counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.style import Style
from rich.table import Table
from rich.text import Text

from whence.export.pieces import Piece, cut, depths
from whence.export.tally import Tally, percent, tally
from whence.export.terminal.findings import findings
from whence.export.visible import one_line, shorten, visible
from whence.export.wording import joined, stance_phrase
from whence.record import Attribution, Failure, Reading, Span

_SOURCE: Final = Style(bold=True, color="cyan")
_UNNAMED: Final = Style(bold=True, color="yellow")
_CUE: Final = Style(italic=True, color="magenta")
_CONTENT: Final = Style(underline=True)
_INDEX: Final = Style(bold=True)
_HEADLINE: Final = Style(bold=True)
_DIM: Final = Style(dim=True)
_DIGITS: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BAR: Final = 20


def render(result: Reading | Failure) -> RenderableType:
    """Return the terminal view of one reading or failure.

    Args:
        result: what reading one input gave. Its text may be hostile: control characters, ANSI
            escapes, bidirectional controls and rich's own markup are shown, never obeyed.

    Returns:
        A renderable for any rich console. Without colour, sources are bold, cues italic, contents
        underlined, and each attribution has its index after its cue; without any style, the
        indexes and the ledger still say it all.
    """
    if isinstance(result, Failure):
        return Text.assemble(
            ("not read  ", Style(bold=True, color="red")), one_line(result.message)
        )
    parts: list[RenderableType] = [*_head(result), Text(), _body(result), Text()]
    if result.unread is not None:
        parts.append(Text(f"Not read: {one_line(result.unread)}", style="bold"))
        return Group(*parts)
    if result.attributions:
        parts += [_legend(), Text(), _ledger(result), Text()]
    return Group(*parts, *findings(result), _counts(tally(result)), _maker(result))


def _headline(reading: Reading) -> Span | None:
    """Return where the text's own headline stands, if the text begins with one."""
    blocks = reading.document.blocks
    return blocks[0].span if blocks and blocks[0].kind == "headline" else None


def _head(reading: Reading) -> list[RenderableType]:
    """Return the article's facts, and its headline where the text does not hold it."""
    article = reading.document.article
    when = None if article.published is None else str(article.published)
    facts = [article.publisher, when, article.byline, article.language, article.id]
    line = " · ".join(one_line(fact) for fact in facts if fact)
    head: list[RenderableType] = [Rule(style=_DIM), Text(line, style=_DIM)]
    if article.url:
        head.append(Text(one_line(article.url), style=_DIM, overflow="fold"))
    if article.headline and _headline(reading) is None:
        head += [Text(), Text(one_line(article.headline), style=_HEADLINE)]
    return head


def _style(piece: Piece, attributions: tuple[Attribution, ...]) -> Style:
    """Return the style of the innermost role, underlined where any content lies over it."""
    if not piece.marks:
        return Style()
    inner = piece.marks[0]
    style = _CONTENT if piece.numbers("content") else Style()
    if inner.role == "cue":
        return style + _CUE
    if inner.role == "source":
        kind = attributions[inner.number - 1].source_kind
        return style + (_SOURCE if kind == "named" else _UNNAMED)
    return style


def _body(reading: Reading) -> RenderableType:
    body = Text(overflow="fold", tab_size=4)
    attributions = reading.attributions
    shown = visible(reading.document.text)
    headline = _headline(reading) or Span(0, 0)
    for piece in cut(reading, at=(headline.start, headline.end)):
        style = _style(piece, attributions)
        body.append(
            piece.span.of(shown), style + _HEADLINE if headline.covers(piece.span) else style
        )
        for number in piece.closes:
            missing = "∅" if attributions[number - 1].source_kind == "none" else ""
            body.append(str(number).translate(_DIGITS) + missing, _INDEX)
    body.rstrip()
    return Padding(body, (0, 2))


def _legend() -> RenderableType:
    return Text.assemble(
        ("source", _SOURCE),
        "  ",
        ("source not by name", _UNNAMED),
        "  ",
        ("cue", _CUE),
        ("¹", _INDEX),
        "  ",
        ("content", _CONTENT),
        "  ",
        ("¹∅ no source  plain: own voice", _DIM),
    )


def _who(attribution: Attribution, text: str, names: Mapping[str, str]) -> Text:
    if attribution.source_kind == "none" or not attribution.source:
        return Text("∅ no source", style=_UNNAMED)
    words = one_line(joined(attribution.source, text))
    name = one_line(names.get(attribution.actor or "", ""))
    if name not in words:
        style = _SOURCE if attribution.source_kind == "named" else _UNNAMED
        return Text.assemble((words, style), (f"\n= {name}", _SOURCE))
    if attribution.source_kind == "named":
        return Text(words, style=_SOURCE)
    return Text.assemble((words, _UNNAMED), ("\nnot by name", _DIM))


def _flags(attribution: Attribution) -> Text:
    stance = stance_phrase(attribution.stance)
    flags = Text(f"{attribution.mode:<8} {attribution.score:.2f}", style=_DIM)
    return flags.append(f"\n{stance}", "bold") if stance else flags


def _ledger(reading: Reading) -> RenderableType:
    text = reading.document.text
    numbers = {one.id: number for number, one in enumerate(reading.attributions, 1)}
    names = {actor.id: actor.name for actor in reading.actors}
    table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1, 0, 0), pad_edge=False)
    table.add_column("#", justify="right", no_wrap=True)
    table.add_column("who", ratio=4, overflow="fold")
    table.add_column("how", ratio=3, overflow="fold")
    table.add_column("what", ratio=9, overflow="fold")
    table.add_column("mode, score", no_wrap=True)
    rows = zip(reading.attributions, depths(reading.attributions), strict=True)
    for number, (attribution, depth) in enumerate(rows, 1):
        what = Text(shorten(one_line(joined(attribution.content, text)), 220))
        parent = numbers.get(attribution.parent or "")
        if depth and parent is not None:
            what.append(f"  (inside {parent})", _DIM)
        how = Text(one_line(joined(attribution.cue, text)) or "–", style=_CUE)
        table.add_row(str(number), _who(attribution, text, names), how, what, _flags(attribution))
    return table


def _bar(shares: Iterable[tuple[int, str]], whole: int) -> str:
    """Return a bar of `_BAR` cells, split in proportion; every cell belongs to one share."""
    cells, done, drawn = "", 0, 0
    for count, sign in shares:
        done += count
        upto = round(_BAR * done / whole)
        cells += sign * (upto - drawn)
        drawn = upto
    return cells


def _counts(counts: Tally) -> RenderableType:
    lines = Text()
    if counts.words:
        shares = [(counts.own, "░"), (counts.mixed, "▒"), (counts.attributed, "█")]
        lines.append(_bar(shares, counts.words))
        lines.append(f"  {percent(counts.own_share)} own voice", "bold")
        lines.append(f" · {percent(counts.mixed / counts.words)} mixed")
        lines.append(f" · {percent(counts.attributed / counts.words)} attributed")
        lines.append(f", of {counts.words} words\n")
    plural = "" if counts.attributions == 1 else "s"
    lines.append(f"{counts.attributions} attribution{plural}", "bold")
    lines.append(f": {counts.named} with a source by name, {counts.unnamed} not by name, ")
    lines.append(f"{counts.none} with none")
    if counts.flags:
        lines.append(f"; {counts.flags} flag{'' if counts.flags == 1 else 's'}")
    return lines


def _maker(reading: Reading) -> RenderableType:
    maker = reading.maker
    words = f"Machine reading by {maker.name} {maker.version}; not a verdict on truth."
    return Text(one_line(words), style=_DIM)
