"""What an article is called in a view of many."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from whence.export.dating import spell
from whence.export.visible import one_line, shorten
from whence.record import Article, Document

_HEADLINE: Final = 140
_NO_DATE: Final = "no date"
_NO_OUTLET: Final = "no outlet given"


def outlet(article: Article) -> str:
    """Return the publisher's name, else the host of the URL, else "no outlet given"."""
    if article.publisher and one_line(article.publisher):
        return one_line(article.publisher)
    try:
        host = urlsplit(article.url or "").hostname or ""
    except ValueError:
        host = ""
    return one_line(host).removeprefix("www.") or _NO_OUTLET


def called(article: Article) -> str:
    """Return the outlet's name where there is one, else the article's id."""
    return outlet(article) if outlet(article) != _NO_OUTLET else one_line(article.id)


def headline(document: Document) -> str:
    """Return the headline, else the first words of the text, else the id; one short line."""
    article = document.article
    words = one_line(article.headline or "") or one_line(document.text[: 2 * _HEADLINE])
    return shorten(words or one_line(article.id), _HEADLINE)


def published(article: Article) -> str:
    """Return when the article says it was published, in words; "no date" where it does not."""
    return _NO_DATE if article.published is None else spell(article.published)
