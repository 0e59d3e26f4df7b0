"""Mode: is the content in quotation marks wholly, partly, or not at all?"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from whence.language.quotation import Quotation
from whence.record import Mode, Span

_WORD = re.compile(r"[^\W_]")


def mode_of(text: str, content: Sequence[Span], quotes: Sequence[Quotation]) -> Mode:
    """Return direct if every word of `content` stands in one of `quotes`, indirect if none does.

    Args:
        text: the text.
        content: spans of the content.
        quotes: the quotations that count for it, in order and not overlapping.
    """
    inside = outside = False
    for span in content:
        for part, quoted in _parts(span, quotes):
            if _WORD.search(text, part.start, part.end):
                inside, outside = inside or quoted, outside or not quoted
    if inside and outside:
        return "mixed"
    return "direct" if inside else "indirect"


def _parts(span: Span, quotes: Sequence[Quotation]) -> Iterator[tuple[Span, bool]]:
    """Yield the parts of `span`, in order, and whether each stands in a quotation."""
    place = span.start
    index = max(bisect_right(quotes, place, key=lambda quote: quote.span.start) - 1, 0)
    while index < len(quotes) and (quote := quotes[index].span).start < span.end:
        if quote.end > place:
            if quote.start > place:
                yield Span(place, quote.start), False
                place = quote.start
            end = min(quote.end, span.end)
            yield Span(place, end), True
            place = end
        index += 1
    yield Span(place, span.end), False
