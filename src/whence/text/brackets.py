"""Brackets that a span opens and leaves open."""

from __future__ import annotations

import re

from whence.record import Span

_REST = re.compile(r"[^()\n]{0,160}\)")


def closed(text: str, span: Span, end: int) -> Span:
    """Return `span` up to the bracket that closes the last one it opens; as it is without one.

    Args:
        text: the whole text.
        span: a span of it.
        end: where to stop looking for the closing bracket, which stands on the same line.
    """
    if text.rfind("(", span.start, span.end) <= text.rfind(")", span.start, span.end):
        return span
    rest = _REST.match(text, span.end, end)
    return Span(span.start, rest.end()) if rest else span
