"""What the templates print: plain values, already made visible, never yet escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import urlsplit

from whence.export.pieces import Piece, cut
from whence.export.tally import Tally, tally
from whence.export.visible import one_line, visible
from whence.export.wording import certainty, citation, joined, stance_phrase
from whence.record import (
    Attribution,
    Block,
    BlockKind,
    Interval,
    Mode,
    Reading,
    SourceKind,
    Span,
    Voice,
)

_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_PARAGRAPH: Final = re.compile(r"\S(?:.*\S)?")
_STRIP_WIDTH: Final = 1000

Shape = Literal["own", "content", "source", "unnamed", "cue"]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexMark:
    """The number printed where an attribution's anchor ends, and its spoken name."""

    number: int
    missing: bool
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A piece of text as an element: its look and the attributions it belongs to.

    Args:
        text: its words.
        shape: the look of its innermost role; "own" where no attribution holds it.
        depth: how many contents lie over it.
        source, cue, content: ids ("3-1 3-2") of the attributions to which it is that.
        marks: index marks to print after it.
    """

    text: str
    shape: Shape
    depth: int
    source: str
    cue: str
    content: str
    marks: tuple[IndexMark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A block of the article, and the white space that stands before it."""

    before: str
    kind: BlockKind
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One attribution in the ledger; `parent` is the number of the one that holds it."""

    number: int
    who: str
    source_kind: SourceKind
    how: str
    what: str
    mode: Mode
    stance: str
    certainty: str
    parent: int | None
    citation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Neighbouring sentences in one voice, placed on a strip 1000 units long."""

    voice: Voice
    start: int
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """One article of the report.

    Args:
        ordinal: its place in the report, from 1; it names the elements of its section.
        headline: its headline, or its id where it has none.
        head: the text's own headline block, where the text has one.
        href: its URL if it is a web address that may be a link; else None.
        language: a well-formed language tag, or None.
    """

    ordinal: int
    id: str
    headline: str
    publisher: str
    byline: str
    published: str
    url: str
    href: str | None
    language: str | None
    unread: str | None
    head: Part | None
    parts: tuple[Part, ...]
    entries: tuple[Entry, ...]
    strip: tuple[Stretch, ...]
    counts: Tally


def article_view(reading: Reading, ordinal: int) -> ArticleView:
    """Return what the templates print for one reading.

    Args:
        reading: the reading, whose every word may be hostile.
        ordinal: its place in the report, from 1.

    Returns:
        The view; its texts are visible (`whence.export.visible`) but not escaped for HTML.
    """
    article = reading.document.article
    parts = tuple(_parts(reading, ordinal))
    has_head = bool(parts) and parts[0].kind == "headline"
    return ArticleView(
        ordinal=ordinal,
        id=one_line(article.id),
        headline=one_line(article.headline or article.id),
        publisher=one_line(article.publisher or ""),
        byline=one_line(article.byline or ""),
        published=_when(article.published),
        url=one_line(article.url or ""),
        href=web_address(article.url),
        language=_language(article.language),
        unread=None if reading.unread is None else one_line(reading.unread),
        head=parts[0] if has_head else None,
        parts=parts[1:] if has_head else parts,
        entries=tuple(_entries(reading)),
        strip=tuple(_strip(reading)),
        counts=tally(reading),
    )


def web_address(url: str | None) -> str | None:
    """Return the URL if it is a plain http or https address, which alone may be a link."""
    if url is None or visible(url) != url:
        return None
    try:
        split = urlsplit(url)
    except ValueError:
        return None
    return url if split.scheme in ("http", "https") and split.netloc else None


def _when(published: Interval | None) -> str:
    """Return when an article was published as people write it, empty where it is not known."""
    return "" if published is None else str(published).replace("T", " ").replace("Z", " UTC")


def _language(tag: str | None) -> str | None:
    return tag if tag is not None and _LANGUAGE.fullmatch(tag) else None


def _blocks(reading: Reading) -> Iterator[Block]:
    """Yield the document's blocks, and each line that no block holds as a paragraph."""
    text, done = reading.document.text, 0
    blocks = sorted(reading.document.blocks, key=lambda block: block.span)
    for block in [*blocks, Block(span=Span(len(text), len(text)), kind="paragraph")]:
        for line in _PARAGRAPH.finditer(text, done, block.span.start):
            yield Block(span=Span(*line.span()), kind="paragraph")
        if len(block.span):
            yield block
        done = block.span.end


def _parts(reading: Reading, ordinal: int) -> Iterator[Part]:
    """Yield the blocks of the text in order, cut into runs."""
    text = reading.document.text
    shown = visible(text)
    blocks = list(_blocks(reading))
    bounds = {offset for block in blocks for offset in (block.span.start, block.span.end)}
    pieces = iter(cut(reading, at=bounds))
    piece = next(pieces, None)
    done = 0
    for block in blocks:
        runs = []
        while piece is not None and piece.span.end <= block.span.end:
            if piece.span.start >= block.span.start:
                runs.append(_run(piece, shown, ordinal, reading))
            piece = next(pieces, None)
        before = shown[done : block.span.start]
        yield Part(before=before, kind=block.kind, runs=tuple(runs))
        done = block.span.end


def _run(piece: Piece, shown: str, ordinal: int, reading: Reading) -> Run:
    attributions = reading.attributions

    def ids(numbers: Iterable[int]) -> str:
        return " ".join(f"{ordinal}-{number}" for number in numbers)

    contents = piece.numbers("content")
    marks = [
        _index_mark(number, attributions[number - 1], reading.document.text)
        for number in piece.closes
    ]
    return Run(
        text=piece.span.of(shown),
        shape=_shape(piece, attributions),
        depth=len(contents),
        source=ids(piece.numbers("source")),
        cue=ids(piece.numbers("cue")),
        content=ids(contents),
        marks=tuple(marks),
    )


def _shape(piece: Piece, attributions: tuple[Attribution, ...]) -> Shape:
    if not piece.marks:
        return "own"
    inner = piece.marks[0]
    if inner.role == "source" and attributions[inner.number - 1].source_kind != "named":
        return "unnamed"
    return inner.role


def _index_mark(number: int, attribution: Attribution, text: str) -> IndexMark:
    source = one_line(joined(attribution.source, text))
    cue = one_line(joined(attribution.cue, text))
    who = f"source: {source}" if source else "no source given"
    label = f"Attribution {number}, {who}" + (f", cue: {cue}" if cue else "")
    return IndexMark(number=number, missing=attribution.source_kind == "none", label=label)


def _entries(reading: Reading) -> Iterator[Entry]:
    text = reading.document.text
    numbers = {one.id: number for number, one in enumerate(reading.attributions, 1)}
    for number, attribution in enumerate(reading.attributions, 1):
        yield Entry(
            number=number,
            who=one_line(joined(attribution.source, text)),
            source_kind=attribution.source_kind,
            how=one_line(joined(attribution.cue, text)),
            what=one_line(joined(attribution.content, text)),
            mode=attribution.mode,
            stance=stance_phrase(attribution.stance),
            certainty=certainty(attribution.score),
            parent=numbers.get(attribution.parent or ""),
            citation=one_line(citation(attribution, reading.document.article, text)),
        )


def _strip(reading: Reading) -> Iterator[Stretch]:
    """Yield the sentences as stretches of voice, in text order, neighbours of a kind as one."""
    length = len(reading.document.text)
    stretches: list[Stretch] = []
    for sentence in reading.sentences:
        start = round(_STRIP_WIDTH * sentence.span.start / length)
        end = round(_STRIP_WIDTH * sentence.span.end / length)
        if stretches and stretches[-1].voice == sentence.voice:
            start = stretches.pop().start
        stretches.append(Stretch(voice=sentence.voice, start=start, width=end - start))
    return iter(stretches)
