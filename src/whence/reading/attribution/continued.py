"""Content that goes on in the next paragraphs.

Newspapers open a quotation again in each paragraph it runs through and close it only in the last;
and a cue that ends its paragraph with a colon has its content in the next one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whence.language.quotation import Quotation
from whence.reading.attribution.draft import Draft
from whence.record import Span


def continue_over_paragraphs(
    text: str, drafts: Sequence[Draft], paragraphs: Sequence[Span], quotes: Sequence[Quotation]
) -> list[Draft]:
    """Return the drafts with content added from the paragraphs their quotations run on in.

    Args:
        text: the whole text.
        drafts: as decoded, each within one paragraph.
        paragraphs: spans of the paragraphs, in order.
        quotes: the quotations, in order.
    """
    result = []
    taken = [span for draft in drafts for span in draft.content]
    for draft in drafts:
        content = list(draft.content) or _after_colon(text, draft, paragraphs, quotes)
        if content:
            content += _running_on(content[-1], quotes, taken)
            result.append(replace(draft, content=tuple(content)))
    return result


def _running_on(
    last: Span, quotes: Sequence[Quotation], taken: Sequence[Span]
) -> list[Span]:
    """Return the quotations that continue the one `last` ends in."""
    added: list[Span] = []
    running = False
    for quote in quotes:
        if running:
            if any(quote.span.overlaps(other) for other in taken):
                break
            added.append(quote.span)
            running = quote.continued
            if not running:
                break
        elif quote.continued and quote.span.overlaps(last) and last.end >= quote.span.end - 1:
            running = True
    return added


def _after_colon(
    text: str, draft: Draft, paragraphs: Sequence[Span], quotes: Sequence[Quotation]
) -> list[Span]:
    """Return the quotation that fills the paragraph after one that ends in the cue and a colon."""
    cue = draft.cue[-1]
    here = next((i for i, p in enumerate(paragraphs) if p.covers(cue)), None)
    if here is None or here + 1 >= len(paragraphs):
        return []
    end = paragraphs[here].end
    if text[end - 1] != ":" or end - cue.end > 40:
        return []
    following = paragraphs[here + 1]
    return [q.span for q in quotes if q.span.start == following.start][:1]
