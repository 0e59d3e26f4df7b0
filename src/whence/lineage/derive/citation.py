"""How an article names a publisher."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal
from urllib.parse import urlsplit

from whence.record import Document, Span

Manner = Literal["credit", "told", "named", "link"]

_CREDIT: Final = re.compile(
    r"(?:\b(?:via|source:?|according to|originally (?:published|appeared|reported) (?:in|by|on)"
    r"|(?:first )?(?:appeared|published) (?:in|by|on)|reports? (?:in|by|from)"
    r"|(?:reported|quoted|cited|carried|seen|obtained) (?:in|by)|courtesy of|credit:?)\s+"
    r"(?:the\s+)?|\(\s*(?:the\s+)?)\Z",
    re.IGNORECASE,
)
_REPORTS: Final = re.compile(
    r"\s*(?:\)\s*[—–-]|,?\s+(?:\w+\s+)?(?:report(?:s|ed)|says|said|writes|wrote|quot(?:es|ed)"
    r"|revealed|has learned))",
    re.IGNORECASE,
)
_TOLD: Final = re.compile(
    r"\b(?:told|tells|telling|seen by|obtained by|speaking to|spoke to|interview with"
    r"|reached by|asked by|shown to)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_BEFORE: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A place where an article names a publisher.

    Args:
        span: where.
        manner: in a credit line or as the one that reports; as the one that was told something;
            merely by name; or as the target of a link.
        times: how often the article names that publisher.
    """

    span: Span | None
    manner: Manner
    times: int


def citation(document: Document, publisher: str | None, url: str | None) -> Citation | None:
    """Return the clearest place where a document names a publisher or links to it.

    Args:
        document: the document that may name it.
        publisher: the publisher's name, or its host.
        url: where the cited article stands; a link to that host counts.
    """
    found = sorted(_named(document.text, publisher), key=lambda one: _CLEARER[one[1]])
    if found:
        span, manner = found[0]
        return Citation(span=span, manner=manner, times=len(found))
    return _linked(document, url)


_CLEARER: Final[dict[Manner, int]] = {"credit": 0, "told": 1, "named": 2, "link": 3}


def _named(text: str, publisher: str | None) -> Iterator[tuple[Span, Manner]]:
    pattern = _pattern(publisher or "")
    if pattern is None:
        return
    for match in pattern.finditer(text):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        manner: Manner = "named"
        if _TOLD.search(before):
            manner = "told"
        elif _CREDIT.search(before) or _REPORTS.match(text, match.end(), match.end() + _BEFORE):
            manner = "credit"
        yield Span(match.start(), match.end()), manner


@lru_cache(maxsize=1 << 14)
def _pattern(publisher: str) -> re.Pattern[str] | None:
    name = re.sub(r"(?i)\Athe\s+", "", " ".join(publisher.split()))
    if len(name) < 2:
        return None
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)".replace(r"\ ", r"\s+"))


def _linked(document: Document, url: str | None) -> Citation | None:
    host = _host(url)
    own = _host(document.article.url)
    if not host or host == own:
        return None
    links = [link for link in document.links if _host(link.url) == host]
    if not links:
        return None
    return Citation(span=links[0].span, manner="link", times=len(links))


def _host(url: str | None) -> str:
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
