"""What stands where: things by their spans, looked up by place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final, Generic, TypeVar

from whence.record import Span

T = TypeVar("T")
_ROOM: Final = 1024
"""Code points that are looked up together."""


class Places(Generic[T]):
    """Things by where they stand, for texts of which all things cannot be looked at each time.

    Args:
        spread: each thing with a span of it; a thing with several spans is given once for each.
    """

    def __init__(self, spread: Iterable[tuple[Span, T]]) -> None:
        self._rooms: dict[int, list[tuple[int, Span, T]]] = defaultdict(list)
        for number, (span, thing) in enumerate(spread):
            for room in range(span.start // _ROOM, max(span.start, span.end - 1) // _ROOM + 1):
                self._rooms[room].append((number, span, thing))

    def meeting(self, span: Span) -> list[T]:
        """Return the things that share a code point with `span`, in the order they were given.

        A thing of which several spans do comes as many times.
        """
        found: dict[int, T] = {}
        for room in range(span.start // _ROOM, max(span.start, span.end - 1) // _ROOM + 1):
            for number, place, thing in self._rooms.get(room, ()):
                if place.overlaps(span):
                    found[number] = thing
        return [found[number] for number in sorted(found)]
