"""Speakers: who says the words that a pronoun stands in, and who spoke last."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence

from whence.reading.actor.asked import Asked
from whence.reading.actor.source import Placed, head, placed_in_order
from whence.reading.actor.thread import Thread
from whence.record import Attribution, Span


class Speakers:
    """The actors that the sources of attributions are, as far as they are known yet.

    Args:
        text: the whole text.
        attributions: who is said to have said what.
        threads: the actors, with their names and nominals.
        asked: the pronouns, in text order.
    """

    def __init__(
        self,
        text: str,
        attributions: Sequence[Attribution],
        threads: Sequence[Thread],
        asked: Sequence[Asked],
    ) -> None:
        self._holders = _holders(attributions, [each.span for each in asked])
        self._whose: dict[int, Thread] = {}
        self._spoke: list[tuple[int, int]] = []
        placed = placed_in_order(
            Placed(span=seen.span, form=seen.form, kind=thread.kind, whose=thread)
            for thread in threads
            for seen in thread.seen
        )
        for number, each in enumerate(attributions):
            mention = head(text, each.source, placed)
            if mention is not None:
                self.found(number, mention.span.start, mention.whose)

    def found(self, number: int, place: int, thread: Thread) -> None:
        """Take note that `thread` is the source of an attribution, named at `place`."""
        if number not in self._whose:
            self._whose[number] = thread
            insort(self._spoke, (place, number))

    def forget(self, number: int, place: int) -> None:
        """Take back that the source of an attribution is named at `place`."""
        if (place, number) in self._spoke:
            self._spoke.remove((place, number))
            del self._whose[number]

    def of(self, asked: Asked) -> Thread | None:
        """Return who says the words that the pronoun stands in, if that is known."""
        number = self._holders.get(asked.span)
        return None if number is None else self._whose.get(number)

    def holds(self, asked: Asked) -> bool:
        """Return whether the pronoun stands in what anybody is said to say."""
        return asked.span in self._holders

    def last(self, place: int) -> Thread | None:
        """Return the source that was last mentioned before `place`."""
        index = bisect_left(self._spoke, (place,))
        return self._whose[self._spoke[index - 1][1]] if index else None


def _holders(attributions: Sequence[Attribution], places: Sequence[Span]) -> dict[Span, int]:
    """Return, by place, which attribution's content holds it; the innermost where several do."""
    contents = sorted(
        (span.start, span.end, number)
        for number, each in enumerate(attributions)
        for span in each.content
    )
    found: dict[Span, int] = {}
    open_now: list[tuple[int, int, int]] = []
    index = 0
    for place in places:
        while index < len(contents) and contents[index][0] <= place.start:
            open_now.append(contents[index])
            index += 1
        open_now = [each for each in open_now if each[1] >= place.end]
        if open_now:
            found[place] = min(open_now, key=lambda each: each[1] - each[0])[2]
    return found
