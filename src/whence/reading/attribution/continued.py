"""Content that goes on in the next paragraphs.

Newspapers open a quotation again in each paragraph it runs through and close it only in the last;
a cue that ends its paragraph with a colon has its content in the next one; and a paragraph that is
one quotation, with nobody named in it, goes on with whoever spoke last in the one before.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from whence.language.quotation import Quotation
from whence.reading.attribution.draft import Draft
from whence.record import Span

AFTER_CUE = 40
"""Characters that may stand between a cue and the colon that ends its paragraph."""


def continue_over_paragraphs(
    text: str, drafts: Sequence[Draft], paragraphs: Sequence[Span], quotes: Sequence[Quotation]
) -> list[Draft]:
    """Return the drafts with content added from the paragraphs their quotations run on in.

    A draft that has no content, and finds none, is left out.

    Args:
        text: the whole text.
        drafts: as decoded, each within one paragraph.
        paragraphs: spans of the paragraphs, in order.
        quotes: the quotations, in order.
    """
    result = []
    taken = _Taken([span for draft in drafts for span in draft.content])
    for draft in drafts:
        content = list(draft.content) or _after_colon(text, draft, paragraphs, quotes)
        if content:
            content += _running_on(content[-1], quotes, taken)
            result.append(replace(draft, content=tuple(content)))
    return _spoken_on(text, result, paragraphs, quotes)


def _spoken_on(
    text: str, drafts: list[Draft], paragraphs: Sequence[Span], quotes: Sequence[Quotation]
) -> list[Draft]:
    """Return the drafts with the paragraphs that are one quotation and nobody's yet.

    Of 130 such paragraphs of PolNeAR's train part, 98 go on with the last cue before, 16 belong to
    another and 16 to none.
    """
    starts = [paragraph.start for paragraph in paragraphs]
    speaker: dict[int, int] = {}
    for index in sorted(range(len(drafts)), key=lambda i: drafts[i].cue[0]):
        speaker[bisect_right(starts, drafts[index].cue[0].start) - 1] = index
    taken = _Taken([span for draft in drafts for span in (*draft.content, *draft.cue)])
    for quote in quotes:
        here = bisect_left(starts, quote.span.start)
        if here >= len(paragraphs) or starts[here] != quote.span.start or here - 1 not in speaker:
            continue
        alone = quote.span.end >= paragraphs[here].end - 1 and not taken.overlaps(quote.span)
        if alone and here not in speaker and not _closes(text, paragraphs[here - 1]):
            index = speaker[here] = speaker[here - 1]
            content = (*drafts[index].content, quote.span)
            drafts[index] = replace(drafts[index], content=content)
    return drafts


def _closes(text: str, paragraph: Span) -> bool:
    """Return whether the paragraph ends in a closing mark, after which another may speak."""
    return text[paragraph.end - 1] in "”\"»’'"


class _Taken:
    """The spans that are someone's content already."""

    def __init__(self, spans: Sequence[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._ends = list(accumulate((span.end for span in ordered), max))

    def overlaps(self, span: Span) -> bool:
        """Return whether any of them shares a code point with `span`."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._ends[before - 1] > span.start


def _running_on(last: Span, quotes: Sequence[Quotation], taken: _Taken) -> list[Span]:
    """Return the quotations that continue the one `last` ends in."""
    index = _starting_before(quotes, last.end) - 1
    if index < 0 or quotes[index].span.end > last.end + 1:
        return []
    added: list[Span] = []
    while quotes[index].continued and index + 1 < len(quotes):
        index += 1
        if taken.overlaps(quotes[index].span):
            break
        added.append(quotes[index].span)
    return added


def _after_colon(
    text: str, draft: Draft, paragraphs: Sequence[Span], quotes: Sequence[Quotation]
) -> list[Span]:
    """Return the quotation that fills the paragraph after one that ends in the cue and a colon."""
    cue = draft.cue[-1]
    following = bisect_right(paragraphs, cue.start, key=lambda paragraph: paragraph.start)
    if not 0 < following < len(paragraphs):
        return []
    end = paragraphs[following - 1].end
    if text[end - 1] != ":" or not end - AFTER_CUE <= cue.end <= end:
        return []
    start = paragraphs[following].start
    index = _starting_before(quotes, start)
    opens = index < len(quotes) and quotes[index].span.start == start
    return [quotes[index].span] if opens else []


def _starting_before(quotes: Sequence[Quotation], place: int) -> int:
    """Return how many of the quotations start before `place`."""
    return bisect_left(quotes, place, key=lambda quote: quote.span.start)
