"""Quotation marks: where quotations open, close, and run on over several paragraphs.

News text mixes curly, straight, doubled single marks (LaTeX style) and guillemets, nests single
marks in double ones, and leaves marks unclosed when a quotation runs over several paragraphs:
each new paragraph then opens again and only the last one closes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whence.record import Span

# Not an opening mark: the apostrophe of "'em", "rock 'n' roll" or "the '90s".
_ELIDED = r"(?:\d\ds?|n['’]|em|til|tis|twas|bout)(?!\w)"
_MARK = re.compile(rf"''|``|[\"“”„‟«»＂]|(?<!\w)[‘'](?=\w)(?!{_ELIDED})", re.IGNORECASE)
_OPENS = frozenset("“„‟«")
_CLOSERS = {"“": "”", "„": "“”", "‟": "”", "«": "»", "»": "«"}
_STRAIGHT = frozenset(('"', "''", "``", "＂"))
_SINGLE = frozenset("‘'")
_SINGLE_CLOSE = {
    "‘": (re.compile(r"(?<=[.,!?])’(?!\w)"), re.compile(r"(?<=\w)’(?!\w)")),
    "'": (re.compile(r"(?<=[.,!?])'(?![\w'])"), re.compile(r"(?<=\w)'(?![\w'])")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A quotation in one paragraph.

    Args:
        span: from the opening mark to the closing mark, both included; to the paragraph's end
            where it is not closed.
        opening: length of the opening mark in code points.
        closing: length of the closing mark in code points; 0 where it is not closed.
        continued: whether it goes on in the next paragraph, which opens with a mark again.
    """

    span: Span
    opening: int
    closing: int
    continued: bool = False

    @property
    def inner(self) -> Span:
        """Return the span between the marks."""
        return Span(self.span.start + self.opening, self.span.end - self.closing)


def quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Return the outermost quotations of `text`, in order, never crossing a paragraph.

    Args:
        text: the whole text.
        paragraphs: spans of its paragraphs, in order.
    """
    found: list[Quotation] = []
    for index, paragraph in enumerate(paragraphs):
        here = list(_in_paragraph(text, paragraph))
        if here and here[-1].closing == 0 and index + 1 < len(paragraphs):
            following = paragraphs[index + 1]
            first = _MARK.match(text, following.start, following.end)
            if first and _may_open(text, first, following, _last_guillemet(text, following)):
                last = here[-1]
                here[-1] = Quotation(
                    span=last.span, opening=last.opening, closing=0, continued=True
                )
        found.extend(here)
    return tuple(found)


def _in_paragraph(text: str, paragraph: Span) -> Iterator[Quotation]:
    opened: re.Match[str] | None = None
    closers = {mark: list(patterns) for mark, patterns in _SINGLE_CLOSE.items()}
    position = paragraph.start
    guillemet = _last_guillemet(text, paragraph)
    while mark := _MARK.search(text, position, paragraph.end):
        position = mark.end()
        if opened is None:
            if mark.group() in _SINGLE:
                single = _single(text, mark, paragraph, closers[mark.group()])
                if single:
                    yield single
                    position = single.span.end
            elif _may_open(text, mark, paragraph, guillemet):
                opened = mark
        elif _closes(opened.group(), mark.group()):
            span = Span(opened.start(), mark.end())
            yield Quotation(span=span, opening=len(opened.group()), closing=len(mark.group()))
            opened = None
    if opened is not None:
        span = Span(opened.start(), paragraph.end)
        yield Quotation(span=span, opening=len(opened.group()), closing=0)


def _last_guillemet(text: str, paragraph: Span) -> int:
    # Looked for once: a paragraph of many opening guillemets is not searched again for each.
    return text.rfind("»", paragraph.start, paragraph.end)


def _may_open(text: str, mark: re.Match[str], paragraph: Span, guillemet: int) -> bool:
    """Return whether `mark` may open a quotation; `guillemet` is the paragraph's last "»"."""
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
    if after.isspace():
        # French sets its guillemets off by a space.
        return mark.group() == "«" and before.isspace() and guillemet >= mark.end()
    if mark.group() in _OPENS or mark.group() == "``":
        return True
    if mark.group() == "»":
        return not before.isalnum() and before not in ".,!?" and after.isalnum()
    return mark.group() in _STRAIGHT and not before.isalnum()


def _closes(opening: str, mark: str) -> bool:
    if opening in _STRAIGHT:
        return mark in _STRAIGHT or mark == "”"
    return mark in _CLOSERS.get(opening, "") or mark in _STRAIGHT


def _single(
    text: str, mark: re.Match[str], paragraph: Span, closers: list[re.Pattern[str]]
) -> Quotation | None:
    # A closing mark after punctuation is sure; after a letter it may be a plural possessive.
    for pattern in tuple(closers):
        close = pattern.search(text, mark.end(), paragraph.end)
        if close:
            return Quotation(span=Span(mark.start(), close.end()), opening=1, closing=1)
        # None from here on: a paragraph of many such marks is not searched again for each.
        closers.remove(pattern)
    return None
