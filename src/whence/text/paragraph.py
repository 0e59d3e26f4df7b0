"""Paragraphs: the lines of a text that hold something."""

from __future__ import annotations

import re

from whence.record import Span

# The line boundaries of str.splitlines, so that a form feed or U+2029 ends a paragraph too.
_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the spans of the non-blank lines of `text`, stripped of white space, in order."""
    found = []
    for line in _LINE.finditer(text):
        words = line.group().strip()
        if words:
            start = line.start() + line.group().index(words[0])
            found.append(Span(start, start + len(words)))
    return tuple(found)
