"""Sentences of English text, as spans that tile each paragraph without its white space."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sentencex import get_sentence_boundaries

from whence.record import Span

# A quotation of several sentences is several sentences to us, one to sentencex: hide its marks.
_MARKS_TEXT = "“”„‟«»\"＂"
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
    plain = paragraph.of(text).translate(_MARKS)
    goes_on = [match.span() for match in _GOES_ON.finditer(plain)]
    begin = 0
    for boundary in get_sentence_boundaries("en", plain):
        end = _before_opening_mark(text, paragraph, boundary["end_index"])
        rest = plain[end:].lstrip()
        if rest[:1].islower() or any(start < end < after for start, after in goes_on):
            continue
        span = _trimmed(text, paragraph.start + begin, paragraph.start + end)
        if len(span):
            yield span
        begin = end


def _before_opening_mark(text: str, paragraph: Span, end: int) -> int:
    """Return `end` moved before a mark that opens the next sentence's quotation."""
    said = text[paragraph.start : paragraph.start + end].rstrip()
    if paragraph.start + end < paragraph.end and said[-1:] in _MARKS_TEXT and said[-2:-1].isspace():
        return len(said) - 1
    return end


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
