"""Mode: is the content in quotation marks wholly, partly, or not at all?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from whence.language.quotation import Quotation
from whence.record import Mode, Span


def mode_of(text: str, content: Sequence[Span], quotes: Iterable[Quotation]) -> Mode:
    """Return direct if every word of `content` stands in one of `quotes`, indirect if none does.

    Args:
        text: the text.
        content: spans of the content.
        quotes: the quotations that count for it.
    """
    inner = [quote.span for quote in quotes]
    inside = outside = 0
    for span in content:
        for place in range(span.start, span.end):
            if text[place].isalnum():
                if any(q.start <= place < q.end for q in inner):
                    inside += 1
                else:
                    outside += 1
    if inside and outside:
        return "mixed"
    return "direct" if inside else "indirect"
