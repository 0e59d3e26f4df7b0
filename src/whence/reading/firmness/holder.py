"""Whose a word is: the author's, or a source's, and by which attribution."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from whence.record import Attribution, Owner, Span

_NOBODY = -1


class Holders:
    """Who holds each place of a text.

    Args:
        length: code points of the text.
        attributions: its attributions, nested ones too.
    """

    def __init__(self, length: int, attributions: Sequence[Attribution]) -> None:
        self._attributions = attributions
        self._contents = array("i", [_NOBODY]) * length
        self._cues = array("i", [_NOBODY]) * length
        # The innermost content is the shortest: written last, it stays.
        order = sorted(range(len(attributions)), key=lambda i: -sum(map(len, self._content(i))))
        for index in order:
            for span in self._content(index):
                self._contents[span.start : span.end] = array("i", [index]) * len(span)
        for index in order:
            for span in attributions[index].cue:
                self._cues[span.start : span.end] = array("i", [index]) * len(span)

    def _content(self, index: int) -> tuple[Span, ...]:
        return self._attributions[index].content

    def in_content(self, span: Span) -> bool:
        """Return whether any word of `span` is attributed to a source."""
        return any(index != _NOBODY for index in self._contents[span.start : span.end])

    def in_cue(self, span: Span) -> bool:
        """Return whether any word of `span` belongs to a cue."""
        return any(index != _NOBODY for index in self._cues[span.start : span.end])

    def of(self, span: Span) -> tuple[Owner, str | None]:
        """Return whose the words of `span` are, and the attribution they stand in.

        A cue is the words of whoever reports: the author's, or, within a content, the source's who
        passes it on. The attribution is then the one whose cue it is, else the innermost content.
        """
        content = self._contents[span.start]
        cue = self._cues[span.start]
        owner: Owner = "author" if content == _NOBODY else "source"
        index = content if cue == _NOBODY else cue
        return owner, None if index == _NOBODY else self._attributions[index].id
