"""Bounds on pages, so that none takes long: the extractor is slow on what no real page has.

Real news pages stay under 5,000 elements, 40,000 characters of JSON-LD, 70,000 of meta elements
and ten authors. The extractor takes quadratic time in the first three, cubic in the last.
"""

from __future__ import annotations

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from whence.ingest.item import problem
from whence.ingest.linked import authors_in, parsed

_DEEPEST = 250
_MOST_ELEMENTS = 10_000
_MOST_LINKED = 100_000
_MOST_META = 200_000
_LONGEST_META = 50_000
_MOST_AUTHORS = 50
_MOST_OF_AUTHORS = 2000
_LINKED = "//script[@type='application/ld+json' or @type='application/settings+json']"
_OF_AUTHORS = ("auth", "creator", "byl")


def check_shape(tree: HtmlElement, name: str) -> None:
    """Refuse pages made to exhaust: the parser drops what is nested beyond its depth.

    Args:
        tree: the whole page.
        name: what to call the page in an error.

    Raises:
        InputError: of kind "unsupported" where its tags are nested too deeply or are too many.
    """
    depth = count = 0
    for event, _ in iterwalk(tree, events=("start", "end")):
        if event == "end":
            depth -= 1
            continue
        depth += 1
        count += 1
        if depth > _DEEPEST:
            raise problem(name, f"its tags are nested over {_DEEPEST} deep", "unsupported")
        if count > _MOST_ELEMENTS:
            raise problem(name, f"it has over {_MOST_ELEMENTS} elements", "unsupported")


def drop_excess(tree: HtmlElement) -> None:
    """Empty the JSON-LD scripts and meta elements of a page that go beyond the bounds.

    JSON-LD that is broken goes too: the extractor would guess at it, slowly. The rest of the page
    still says what it says.

    Args:
        tree: the whole page; changed in place.
    """
    left = _MOST_LINKED
    for script in tree.xpath(_LINKED):
        written = script.text or ""
        if len(written) > left or not _is_modest(written):
            script.text = None
        else:
            left -= len(written)
    left, authors = _MOST_META, _Authors()
    for meta in tree.iterfind(".//meta[@content]"):
        content = meta.get("content", "")
        kind = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        of_author = any(part in kind for part in _OF_AUTHORS)
        if len(content) > min(left, _LONGEST_META) or (of_author and not authors.admit(content)):
            meta.set("content", "")
        else:
            left -= len(content)


class _Authors:
    """Names of authors, counted with their characters."""

    def __init__(self) -> None:
        self._count = self._characters = 0

    def admit(self, written: str) -> bool:
        """Count one more; return whether all stay within the bounds."""
        self._count += 1
        self._characters += len(written)
        return self._count <= _MOST_AUTHORS and self._characters <= _MOST_OF_AUTHORS


def _is_modest(written: str) -> bool:
    """Return whether a script is JSON and names few authors."""
    value = parsed(written)
    authors = _Authors()
    return value is not None and all(authors.admit(name) for name in authors_in(value))
