"""Replacing words of a text, with a map of its offsets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from whence.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Words of a text, and what stands there instead."""

    span: Span
    new: str


class Edited:
    """A text with some of its words replaced.

    Args:
        text: the text before.
        edits: what is replaced, in any order.

    Raises:
        ValueError: if two edits overlap or one is empty.
    """

    def __init__(self, text: str, edits: Iterable[Edit]) -> None:
        self._edits = sorted(edits, key=lambda edit: edit.span)
        if any(not edit.span for edit in self._edits):
            raise ValueError("an edit replaces nothing")
        if any(one.span.overlaps(other.span) for one, other in pairwise(self._edits)):
            raise ValueError("two edits overlap")
        self._starts = [edit.span.start for edit in self._edits]
        grown = [len(edit.new) - len(edit.span) for edit in self._edits]
        self._before = [0, *accumulate(grown)]
        self._ends = [
            edit.span.end + moved for edit, moved in zip(self._edits, self._before[1:], strict=True)
        ]
        self.text = self._replaced(text)

    def _replaced(self, text: str) -> str:
        parts, at = [], 0
        for edit in self._edits:
            parts += [text[at : edit.span.start], edit.new]
            at = edit.span.end
        return "".join([*parts, text[at:]])

    @property
    def count(self) -> int:
        """How many words were replaced."""
        return len(self._edits)

    def place(self, offset: int) -> int:
        """Return where what stood before `offset` now ends; inside a replaced word, no further."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0:
            return offset
        edit = self._edits[number]
        inside = min(offset - edit.span.start, len(edit.span))
        if inside < len(edit.span):
            inside = min(inside, len(edit.new))
            return edit.span.start + self._before[number] + inside
        return offset + self._before[number + 1]

    def back(self, offset: int) -> int:
        """Return the offset of the text before that `place` takes to `offset` or nearest to it."""
        number = bisect_right(self._ends, offset)
        if number == len(self._edits):
            return offset - self._before[-1]
        edit = self._edits[number]
        return min(offset - self._before[number], edit.span.end)

    def spans(self, spans: Sequence[Span]) -> tuple[Span, ...]:
        """Return where the words of `spans` stand in the new text."""
        return tuple(Span(self.place(span.start), self.place(span.end)) for span in spans)
