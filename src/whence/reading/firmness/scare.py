"""Scare quotes: a few words in quotation marks that quote nobody and name nothing.

Marks also set off what somebody said, titles of works, nicknames, terms just introduced and words
spoken of as words. What is left is the author keeping a word at arm's length.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from whence.language.en.mentions import MENTIONED, MENTIONED_AFTER, SAID
from whence.language.quotation import Quotation
from whence.reading.firmness.holder import Holders
from whence.record import Span

MOST_WORDS = 4
LONGEST = 60
"""Characters between the marks."""
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_NO_PLAIN_WORD = re.compile(r"[^\w\s,.'’-]|\.\.|['’](?:m|re|ll|ve)\b|\d")
_BEFORE = 60
_AFTER = 40
_AROUND = 20_000
"""Characters on either side in which the same words are looked for…"""
_USES = 30
"""…and the most places that are looked at."""


def scare_quotes(
    text: str,
    plain: str,
    sentences: Sequence[Span],
    quotes: Sequence[Quotation],
    holders: Holders,
) -> Iterator[Span]:
    """Yield the quotations, with their marks, that keep a word at arm's length.

    Args:
        text: the text.
        plain: the same, folded.
        sentences: spans of its sentences, in order.
        quotes: its outermost quotations.
        holders: whose its words are; what a source says is a quotation proper.
    """
    starts = [sentence.start for sentence in sentences]
    for quote in quotes:
        if not (quote.closing and _is_plain(text, quote.inner)) or holders.in_content(quote.span):
            continue
        index = bisect_right(starts, quote.span.start) - 1
        # A cue nearby may well introduce these words, even where they were not found to be its.
        reports = index >= 0 and holders.in_cue(sentences[index])
        if not (reports or _names_something(text, quote) or _echoes(plain, quote, holders)):
            yield quote.span


def _is_plain(text: str, inner: Span) -> bool:
    """Return whether the words are such as a phrase is made of: no speech, no title, no code."""
    if not 2 < len(inner) <= LONGEST or _NO_PLAIN_WORD.search(text, inner.start, inner.end):
        return False
    words = _WORD.findall(text, inner.start, inner.end)
    lower = all(map(str.islower, words)) and not SAID.search(text, inner.start, inner.end)
    return 0 < len(words) <= MOST_WORDS and lower


def _names_something(text: str, quote: Quotation) -> bool:
    start, end = quote.span.start, quote.span.end
    before = text[max(start - _BEFORE, 0) : start]
    after = text[end : end + _AFTER]
    alone = (not before or before[-1] == "\n") and after[:1] in ("", "\n")
    return alone or bool(MENTIONED.search(before) or MENTIONED_AFTER.match(after))


def _echoes(plain: str, quote: Quotation, holders: Holders) -> bool:
    """Return whether the words are someone's elsewhere, or a term that is then used as it is."""
    words = quote.inner.of(plain).rstrip(",.")
    last = min(quote.span.end + _AROUND, len(plain))
    end = max(quote.span.start - _AROUND, 0)
    for _ in range(_USES):
        place = plain.find(words, end, last)
        if place < 0:
            return False
        end = place + len(words)
        whole = not (plain[place - 1 : place].isalnum() or plain[end : end + 1].isalnum())
        if whole and not quote.span.covers(Span(place, end)):
            unmarked = plain[place - 1 : place].isspace() and " " in words
            if unmarked or holders.in_content(Span(place, end)):
                return True
    return False
