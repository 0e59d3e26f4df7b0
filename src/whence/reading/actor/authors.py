"""Authors: whose "I" it is outside quotations, by a signature below or a byline above.

A letter is signed on a line of its own; an article of opinion has a byline. Where neither is, or a
line is marked as somebody's turn to speak ("Q:"), nobody is known to be its author.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from whence.reading.actor.thread import Thread
from whence.text import paragraphs

_BY = re.compile(r"(?:by|byline:?)\s+\Z", re.IGNORECASE)
_SIGNED = re.compile(r"[—–-]*\s*\Z")
_PLACE = re.compile(r"(?:[\s.,]+[^\W\d_a-z][\w'’-]*){0,5}[\s.,]*\Z")
_TURN = re.compile(r"[\w.]+(?:[ ][\w.]+){0,2}:\s")
_LONGEST = 60
"""Code points of a signature or byline around the name."""


class Authors:
    """The bylines and signatures of a text.

    Args:
        text: the whole text.
        threads: its actors, with their names.
    """

    def __init__(self, text: str, threads: Sequence[Thread]) -> None:
        self._lines = paragraphs(text)
        self._starts = [line.start for line in self._lines]
        self._turns = [_TURN.match(text, line.start, line.end) is not None for line in self._lines]
        self._signed: list[tuple[int, int]] = []
        self._byline: int | None = None
        self._threads = threads
        for number, thread in enumerate(threads):
            if thread.kind == "person":
                for seen in thread.names:
                    self._note(text, number, seen.span.start, seen.span.end)
        self._signed.sort()

    def of(self, place: int) -> Thread | None:
        """Return whose "I" stands at `place`, outside quotations; None if that is not known."""
        index = bisect_left(self._starts, place + 1) - 1
        if index < 0 or self._turns[index]:
            return None
        below = bisect_left(self._signed, (place,))
        if below < len(self._signed):
            return self._threads[self._signed[below][1]]
        return None if self._byline is None or self._signed else self._threads[self._byline]

    def _note(self, text: str, number: int, start: int, end: int) -> None:
        """Take note of a name if its line holds no more than a byline or a signature."""
        line = self._lines[bisect_left(self._starts, start + 1) - 1]
        before, after = text[line.start : start], text[end : line.end]
        if len(before) + len(after) > _LONGEST or _PLACE.match(after) is None:
            return
        if _BY.match(before):
            self._byline = number if self._byline is None else self._byline
        elif _SIGNED.match(before) and " " in text[start:end]:
            self._signed.append((start, number))
