"""A web page → Document, through trafilatura."""

from __future__ import annotations

import hashlib
import logging
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Document as Extracted
from trafilatura.utils import load_html

from whence.ingest.body import body_text
from whence.ingest.bounds import check_shape, drop_excess
from whence.ingest.item import problem, size
from whence.ingest.linked import linked_articles
from whence.ingest.metadata import byline, declared_language, headline, published
from whence.ingest.tongue import name_language
from whence.record import Article, Document

# Real news pages stay under 2 MB; extraction takes quadratic time.
_MOST_CHARACTERS = 5_000_000
_FEWEST_CHARACTERS = 60
_LONGEST_FIELD = 1000

for _library in ("trafilatura", "htmldate", "justext", "courlan"):
    # Their remarks on bad pages are not for our reader's terminal: we say what matters ourselves.
    logging.getLogger(_library).addHandler(logging.NullHandler())


def page_document(
    markup: str,
    *,
    id: str,
    name: str,
    content: bytes,
    url: str | None = None,
    fetched: datetime | None = None,
) -> Document:
    """Return the article on a page.

    Its text is built from the blocks that trafilatura counts to the article, headline first,
    with a blank line between blocks and every run of white space as one space.

    Args:
        markup: the page, decoded.
        id: the article's id.
        name: what to call the page in an error.
        content: the bytes of the page, for their digest.
        url: where it was fetched from.
        fetched: when it was.

    Raises:
        InputError: of kind "no_article", "too_large", or "unsupported" where its tags are nested
            too deeply or are too many.
    """
    if len(markup) > _MOST_CHARACTERS:
        raise problem(name, f"a page larger than {size(_MOST_CHARACTERS)}", "too_large")
    tree = load_html(markup)
    if tree is None:
        raise problem(name, "no article found: it is not a web page", "no_article")
    check_shape(tree, name)
    drop_excess(tree)
    found = _extracted(tree, url, name)
    address = _web(found.url) or url
    linked = list(linked_articles(tree))
    title = _field(headline(tree, linked, found.title))
    body = body_text(found.body, title, lambda target: _resolved(target, address))
    if body.words < _FEWEST_CHARACTERS:
        raise problem(name, "no article found on the page", "no_article")
    article = Article(
        id=id,
        url=address,
        publisher=_field(found.sitename) or (urlsplit(address).hostname if address else None),
        headline=title,
        byline=_field(byline(linked, found.author)),
        language=name_language(body.text, declared_language(tree)),
        published=published(tree, linked, found.date),
        fetched=fetched,
        bytes_sha256=hashlib.sha256(content).hexdigest(),
    )
    return Document(article=article, text=body.text, blocks=body.blocks, links=body.links)


def _extracted(tree: HtmlElement, url: str | None, name: str) -> Extracted:
    try:
        found = bare_extraction(
            tree, url=url, include_comments=False, include_links=True, with_metadata=True
        )
    except Exception as error:
        # The extractor runs over whatever the web holds: its faults are this page's failure.
        cause = f"the extractor failed on the page ({type(error).__name__}: {error})"
        raise problem(name, cause, "internal") from error
    if not isinstance(found, Extracted) or _words_outside_links(tree) < _FEWEST_CHARACTERS:
        raise problem(name, "no article found on the page", "no_article")
    return found


def _words_outside_links(tree: HtmlElement) -> int:
    """Count a page's characters that lead nowhere: a list of links is no article."""
    found = tree.xpath("//text()[not(ancestor::a or ancestor::script or ancestor::style)]")
    return sum(len(words.strip()) for words in found)


def _resolved(target: str, base: str | None) -> str | None:
    try:
        return _web(urljoin(base or "", target.strip()))
    except ValueError:
        return None


def _web(url: str | None) -> str | None:
    """Return a URL that is one: absolute, http or https, no control characters."""
    if not url or not url.isprintable() or " " in url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def _field(value: str | None) -> str | None:
    if not value:
        return None
    return " ".join(value.split())[:_LONGEST_FIELD] or None
