"""Sentences of English text, as spans that tile each paragraph without its white space."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sentencex import get_sentence_boundaries

from whence.record import Span

# A quotation of several sentences is several sentences to us, one to sentencex: hide its marks.
_MARKS_TEXT = '“”„‟«»"＂‘'
_MARKS = str.maketrans(dict.fromkeys(_MARKS_TEXT, " "))
# Abbreviations sentencex ends a sentence after, where what follows shows that it goes on.
_GOES_ON = re.compile(
    r"\b[ap]\.m\.\s+(?:on\s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}T\b|local\b)"
)


def sentences(text: str, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans of the sentences of `text`; none crosses a paragraph or begins with a space.

    Args:
        text: the whole text.
        paragraphs: spans of its paragraphs, in order.
    """
    return tuple(sentence for p in paragraphs for sentence in _in_paragraph(text, p))


def _in_paragraph(text: str, paragraph: Span) -> Iterator[Span]:
    said = paragraph.of(text)
    plain = said.translate(_MARKS)
    goes_on = {place for match in _GOES_ON.finditer(plain) for place in range(*match.span())[1:]}
    begin = 0
    for boundary in get_sentence_boundaries("en", plain):
        end = _before_opening_mark(said, boundary["end_index"])
        following = _after_space(plain, end)
        if end in goes_on or plain[following : following + 1].islower():
            continue
        span = _trimmed(said, begin, end)
        if len(span):
            yield Span(paragraph.start + span.start, paragraph.start + span.end)
        begin = end
    rest = _trimmed(said, begin, len(said))
    if len(rest):
        yield Span(paragraph.start + rest.start, paragraph.start + rest.end)


def _before_opening_mark(said: str, end: int) -> int:
    """Return `end` moved before a mark that opens the next sentence's quotation."""
    last = _before_space(said, end) - 1
    if end < len(said) and last > 0 and said[last] in _MARKS_TEXT and said[last - 1].isspace():
        return last
    return end


def _trimmed(said: str, start: int, end: int) -> Span:
    start = min(_after_space(said, start), end)
    return Span(start, max(_before_space(said, end), start))


def _after_space(said: str, place: int) -> int:
    while place < len(said) and said[place].isspace():
        place += 1
    return place


def _before_space(said: str, place: int) -> int:
    while place > 0 and said[place - 1].isspace():
        place -= 1
    return place
