"""The body that trafilatura found → one text with the spans of its blocks and links."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml.etree import _Element

from whence.record import Block, BlockKind, Link, Span

_KINDS: dict[str, BlockKind] = {
    "head": "heading",
    "quote": "quote",
    "item": "list",
    "p": "paragraph",
    "code": "paragraph",
    "row": "list",
}
# Parts of a page that start a block of their own, whatever holds them.
_BLOCKS = frozenset([*_KINDS, "list", "table", "div", "body", "main", "section", "article"])
_KEPT_BY_PARTS = frozenset(["item", "quote"])
_ALL_LINK = 0.9
_BETWEEN = "\n\n"


@dataclass(slots=True)
class Body:
    """A page's text with its blocks and links; `words` counts characters outside of links."""

    text: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    words: int


@dataclass(slots=True)
class _Run:
    """A block under construction: white space collapsed, links by their place in it."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    space: bool = False
    links: list[tuple[str, int, int]] = field(default_factory=list)

    def add(self, written: str | None) -> None:
        if not written:
            return
        words = written.split()
        if self.length and (self.space or not words or written[0].isspace()):
            self.space = True
        if words:
            joined = (" " if self.space else "") + " ".join(words)
            self.parts.append(joined)
            self.length += len(joined)
            self.space = written[-1].isspace()


def body_text(body: _Element, headline: str | None, resolve: Callable[[str], str | None]) -> Body:
    """Return the text of an extracted body: blocks with a blank line between.

    The headline comes first, as a block of its own, since headlines attribute too. A block that
    is all link leads elsewhere ("more on this") and is left out.

    Args:
        body: trafilatura's body element.
        headline: the page's title, or None.
        resolve: gives a link's absolute address, or None for one that is not kept.
    """
    writer = _Writer(resolve)
    writer.block(body, "paragraph")
    runs = [(run, kind) for run, kind in writer.runs if not _all_link(run)]
    if headline:
        title = _Run()
        title.add(headline)
        runs = [pair for pair in runs if "".join(pair[0].parts) != "".join(title.parts)]
        runs.insert(0, (title, "headline"))
    return _joined(runs)


def _joined(runs: list[tuple[_Run, BlockKind]]) -> Body:
    texts: list[str] = []
    blocks: list[Block] = []
    links: list[Link] = []
    start = outside = 0
    for run, kind in runs:
        text = "".join(run.parts)
        texts.append(text)
        blocks.append(Block(span=Span(start, start + len(text)), kind=kind))
        for url, first, last in run.links:
            span = Span(start + first, start + last)
            links.append(Link(url=url, text=text[first:last], span=span))
        if kind != "headline":
            outside += len(text) - sum(last - first for _, first, last in run.links)
        start += len(text) + len(_BETWEEN)
    return Body(_BETWEEN.join(texts), tuple(blocks), tuple(links), outside)


def _all_link(run: _Run) -> bool:
    return sum(last - first for _, first, last in run.links) >= _ALL_LINK * run.length


class _Writer:
    """Walks a body once; libxml2 bounds its depth, so recursion is safe."""

    def __init__(self, resolve: Callable[[str], str | None]) -> None:
        self.runs: list[tuple[_Run, BlockKind]] = []
        self._resolve = resolve
        self._run = _Run()

    def block(self, element: _Element, kind: BlockKind) -> None:
        """Write an element as blocks of its own."""
        self._close(kind)
        self._inside(element, kind)
        self._close(kind)

    def _close(self, kind: BlockKind) -> None:
        if self._run.length:
            self.runs.append((self._run, kind))
        self._run = _Run()

    def _inside(self, element: _Element, kind: BlockKind) -> None:
        self._run.add(element.text)
        for child in element:
            self._child(child, element, kind)
            self._run.add(child.tail)

    def _child(self, child: _Element, parent: _Element, kind: BlockKind) -> None:
        if not isinstance(child.tag, str):
            return
        if child.tag in _BLOCKS:
            within = parent.tag in _KEPT_BY_PARTS and child.tag in ("p", "div")
            self._close(kind)
            self.block(child, kind if within else _KINDS.get(child.tag, kind))
        elif child.tag == "ref":
            self._link(child, kind)
        else:
            if child.tag in ("lb", "cell", "graphic"):
                self._run.add(" ")
            self._inside(child, kind)

    def _link(self, element: _Element, kind: BlockKind) -> None:
        run = self._run
        place, count = run.length, len(run.parts)
        self._inside(element, kind)
        url = self._resolve(element.get("target") or "")
        # A link around whole blocks has no place in one of them.
        if url and self._run is run and run.length > place:
            first = place + run.parts[count].startswith(" ")
            run.links.append((url, first, run.length))
