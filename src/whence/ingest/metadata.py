"""What a page says about itself, beyond what trafilatura makes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import islice

from lxml.html import HtmlElement

from whence.ingest.linked import LinkedArticle
from whence.ingest.when import interval
from whence.record import Interval

_DAY = timedelta(days=1)
_LONGEST_HEADLINE = 400
_MOST_H1 = 50
_WORD = re.compile(r"\w+")
_DATE_NAMES = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "pubdate",
    "publish-date",
    "date",
)


def published(
    tree: HtmlElement, linked: Sequence[LinkedArticle], day: str | None
) -> Interval | None:
    """Return when a page was published: a minute where it says so, else a day.

    Instants come from its JSON-LD, its meta elements and its `time` elements, in this order. One
    counts only if it has an offset and lies within a day of the date found by trafilatura, which
    weighs everything on the page; without such a date the first that is a date counts.

    Args:
        tree: the whole page.
        linked: the articles in its JSON-LD.
        day: trafilatura's date, "2024-05-31".
    """
    found = _interval(day) if day else None
    dates = (article.published for article in linked if article.published)
    for written in (*dates, *_written(tree)):
        exact = _interval(written)
        if exact and (found is None or _refines(exact, found)):
            return exact
    return found


def headline(tree: HtmlElement, linked: Sequence[LinkedArticle], title: str | None) -> str | None:
    """Return the headline as the page prints it.

    That is the JSON-LD headline, or else the title, where an `h1` holds it; else the first `h1`
    that shares at least half of its words with the page's title; else the title.

    Args:
        tree: the whole page.
        linked: the articles in its JSON-LD.
        title: trafilatura's title, in which the site's name may stand behind the headline.
    """
    printed = [
        " ".join(h1.text_content().split()) for h1 in islice(tree.iterfind(".//h1"), _MOST_H1)
    ]
    printed = [words for words in printed if 0 < len(words) <= _LONGEST_HEADLINE]
    spelled = [_plain(words) for words in printed]
    for named in (*(article.headline for article in linked), title):
        sought = _plain(named or "")
        if sought and any(sought in words for words in spelled):
            return named
    known = set(_WORD.findall((title or "").casefold()))
    for words in printed:
        own = set(_WORD.findall(words.casefold()))
        if own and 2 * len(own & known) >= len(own):
            return words
    return title


def byline(linked: Sequence[LinkedArticle], author: str | None) -> str | None:
    """Return the authors, "; " between: persons in the JSON-LD, else trafilatura's, else others.

    Args:
        linked: the articles in the page's JSON-LD.
        author: what trafilatura found.
    """
    own = [article for article in linked if article.headline]
    persons = next((article.persons for article in own if article.persons), ())
    others = next((article.others for article in own if article.others), ())
    return "; ".join(persons) or author or "; ".join(others) or None


def declared_language(tree: HtmlElement) -> str | None:
    """Return the language a page declares, as written: `html lang`, og:locale, or meta."""
    for path in (
        "//html/@lang",
        "//html/@*[local-name()='lang']",
        "//meta[@property='og:locale']/@content",
        "//meta[translate(@http-equiv,'CL','cl')='content-language']/@content",
    ):
        for value in tree.xpath(path)[:1]:
            if str(value).strip():
                return str(value).strip()[:40]
    return None


def _interval(written: str) -> Interval | None:
    """Return a page's date, or None for one that is none: pages say all sorts of things."""
    try:
        return interval(written)
    except ValueError:
        return None


def _refines(exact: Interval, day: Interval) -> bool:
    width = exact.end - exact.start
    return width < _DAY and day.start - _DAY <= exact.start < day.end + _DAY


def _written(tree: HtmlElement) -> Iterator[str]:
    metas: dict[str, str] = {}
    for meta in tree.iterfind(".//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        metas.setdefault(name.lower(), meta.get("content", ""))
    yield from (metas[name] for name in _DATE_NAMES if name in metas)
    for path in (".//*[@itemprop='datePublished'][@datetime]", ".//time[@datetime]"):
        for element in tree.iterfind(path):
            yield element.get("datetime", "")


def _plain(words: str) -> str:
    return " ".join(_WORD.findall(words.casefold().replace("\xad", "")))
