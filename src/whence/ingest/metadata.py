"""What a page says about itself that trafilatura does not hand on: instants and language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

from lxml.html import HtmlElement

from whence.ingest.when import interval
from whence.record import Interval

_LONGEST_SCRIPT = 1_000_000
_MOST_NODES = 20_000
_NEAR = timedelta(days=1)
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


def published(tree: HtmlElement, day: str | None) -> Interval | None:
    """Return when a page was published: a minute where it says so, else a day.

    Instants come from its JSON-LD, its meta elements and its `time` elements, in this order. One
    counts only if it has an offset and lies within a day of the date found by trafilatura, which
    weighs everything on the page; without such a date the first instant counts.

    Args:
        tree: the whole page.
        day: trafilatura's date, "2024-05-31".
    """
    found: Interval | None = None
    if day:
        try:
            found = interval(day)
        except ValueError:
            found = None  # a date that is none: the page's own instants decide
    for written in _written(tree):
        try:
            exact = interval(written)
        except ValueError:
            continue
        if found is None or _refines(exact, found):
            return exact
    return found


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


def _refines(exact: Interval, day: Interval) -> bool:
    width = exact.end - exact.start
    return width < _NEAR and day.start - _NEAR <= exact.start < day.end + _NEAR


def _written(tree: HtmlElement) -> Iterator[str]:
    yield from _json_dates(tree)
    metas: dict[str, str] = {}
    for meta in tree.iterfind(".//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        metas.setdefault(name.lower(), meta.get("content", ""))
    yield from (metas[name] for name in _DATE_NAMES if name in metas)
    for element in tree.iterfind(".//*[@itemprop='datePublished'][@datetime]"):
        yield element.get("datetime", "")
    for element in tree.iterfind(".//time[@datetime]"):
        yield element.get("datetime", "")


def _json_dates(tree: HtmlElement) -> Iterator[str]:
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        written = script.text or ""
        if "datePublished" not in written or len(written) > _LONGEST_SCRIPT:
            continue
        try:
            value = json.loads(written, strict=False)
        except (ValueError, RecursionError):
            continue  # a page's broken JSON-LD is as good as none
        yield from _dates_in(value)


def _dates_in(value: object) -> Iterator[str]:
    """Yield every `datePublished`, breadth first, so that the page's own comes before others'."""
    queue: list[object] = [value]
    for node in queue:
        if isinstance(node, dict):
            date = node.get("datePublished")
            if isinstance(date, str):
                yield date
            queue.extend(node.values())
        elif isinstance(node, list):
            queue.extend(node)
        if len(queue) > _MOST_NODES:
            return
