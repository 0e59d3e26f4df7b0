"""An article's text, unchanged, with its blocks and links."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from whence.record.article import Article
from whence.record.span import Span

BlockKind = Literal["headline", "paragraph", "heading", "quote", "list", "caption"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A run of text set apart by the page or by a line break."""

    span: Span
    kind: BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link from the article; `span` is where its words stand in the text, if they do."""

    url: str
    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The immutable text of one article.

    Args:
        article: what is known about the article.
        text: the text all offsets refer to. For plain-text input, the decoded file unchanged.
        blocks: the blocks in text order, not overlapping.
        links: the links in page order.
    """

    article: Article
    text: str
    blocks: tuple[Block, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def text_sha256(self) -> str:
        """Return the hexadecimal SHA-256 of the text in UTF-8."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
