"""What the templates print: plain values, already made visible, never yet escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from whence.export.address import web_address
from whence.export.report.actors import Cast, cast
from whence.export.report.chains import Tree, tree
from whence.export.report.firmness import MarkerClass, firmness
from whence.export.report.flags import FlagView, flags
from whence.export.report.ledger import Entry, entries
from whence.export.report.text import Part, parts
from whence.export.report.timeline import Timeline, timeline
from whence.export.tally import Tally, tally
from whence.export.visible import one_line
from whence.record import Interval, Reading, Voice

_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_STRIP_WIDTH: Final = 1000


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
        cast, timeline, tree: its actors, dates and chains; None where it has none.
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
    cast: Cast | None
    timeline: Timeline | None
    tree: Tree | None
    firmness: tuple[MarkerClass, ...]
    flags: tuple[FlagView, ...]
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
    blocks = tuple(parts(reading, ordinal))
    has_head = bool(blocks) and blocks[0].kind == "headline"
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
        head=blocks[0] if has_head else None,
        parts=blocks[1:] if has_head else blocks,
        entries=tuple(entries(reading)),
        cast=cast(reading, ordinal),
        timeline=timeline(reading, ordinal),
        tree=tree(reading, ordinal),
        firmness=tuple(firmness(reading, ordinal)),
        flags=tuple(flags(reading, ordinal)),
        strip=tuple(_strip(reading)),
        counts=tally(reading),
    )


def _when(published: Interval | None) -> str:
    """Return when an article was published as people write it, empty where it is not known."""
    return "" if published is None else str(published).replace("T", " ").replace("Z", " UTC")


def _language(tag: str | None) -> str | None:
    return tag if tag is not None and _LANGUAGE.fullmatch(tag) else None


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
