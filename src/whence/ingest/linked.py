"""What a page's JSON-LD says about the article on it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from lxml.html import HtmlElement

_LONGEST_NAME = 200
_NAMES = frozenset(["name", "givenName", "additionalName", "familyName"])


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedArticle:
    """One object with a headline or a date of publication.

    Args:
        headline: as written, None if it has none.
        persons: names of the authors it says are persons.
        others: names of its other authors.
        published: as written, None if it has none.
    """

    headline: str | None
    persons: tuple[str, ...]
    others: tuple[str, ...]
    published: str | None


def linked_articles(tree: HtmlElement) -> Iterator[LinkedArticle]:
    """Yield the articles in a page's JSON-LD, breadth first: the page's own before others."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        yield from _articles(parsed(script.text or ""))


def parsed(written: str) -> object:
    """Return the value of a JSON-LD script, or None where it is broken and so says nothing."""
    try:
        value: object = json.loads(written, strict=False)
    except (ValueError, RecursionError):
        return None
    return value


def authors_in(value: object) -> Iterator[str]:
    """Yield the names of authors and of persons in a JSON-LD value, wherever they stand in it."""
    queue = [(value, False)]
    for node, author in queue:
        if isinstance(node, str) and author:
            yield node
        elif isinstance(node, list):
            queue.extend((item, author) for item in node)
        elif isinstance(node, dict):
            named = author or "person" in str(node.get("@type")).lower()
            queue.extend(
                (item, key == "author" or (named and key in _NAMES)) for key, item in node.items()
            )


def _articles(value: object) -> Iterator[LinkedArticle]:
    queue: list[object] = [value]
    for node in queue:
        if isinstance(node, dict):
            headline, date = _string(node.get("headline")), _string(node.get("datePublished"))
            if headline or date:
                persons, others = _authors(node.get("author"))
                yield LinkedArticle(
                    headline=headline, persons=persons, others=others, published=date
                )
            queue.extend(node.values())
        elif isinstance(node, list):
            queue.extend(node)


def _authors(value: object) -> tuple[tuple[str, ...], tuple[str, ...]]:
    persons: dict[str, None] = {}
    others: dict[str, None] = {}
    for node in value if isinstance(value, list) else [value]:
        given = node.get("name") if isinstance(node, dict) else node
        person = isinstance(node, dict) and node.get("@type") == "Person"
        for name in given if isinstance(given, list) else [given]:
            found = _string(name)
            if found and len(found) <= _LONGEST_NAME and not found.startswith(("http:", "https:")):
                (persons if person else others)[found] = None
    return tuple(persons), tuple(others)


def _string(value: object) -> str | None:
    return " ".join(unescape(value).split()) or None if isinstance(value, str) else None
