"""The articles of an index and the numbers of their texts."""

from __future__ import annotations

from collections.abc import Iterable

from whence.lineage.engine.port import Entry


class Register:
    """Articles in order of arrival; equal texts get one number."""

    def __init__(self) -> None:
        self._entries: list[tuple[Entry, int]] = []
        self._ids: set[str] = set()
        self._numbers: dict[bytes, int] = {}

    @property
    def texts(self) -> int:
        """Return how many different texts there are."""
        return len(self._numbers)

    def entries(self) -> tuple[tuple[Entry, int], ...]:
        """Return the articles and the number of each one's text."""
        return tuple(self._entries)

    def add(self, entries: Iterable[Entry]) -> list[int]:
        """Add articles and return the places, among those given, of the texts that are new.

        Raises:
            ValueError: if an id is there already; then nothing is added.
        """
        given = list(entries)
        seen: set[str] = set()
        for entry in given:
            if entry.id in self._ids or entry.id in seen:
                raise ValueError(f"article {entry.id!r} is in the index already")
            seen.add(entry.id)
        fresh = []
        for place, entry in enumerate(given):
            if entry.digest not in self._numbers:
                self._numbers[entry.digest] = len(self._numbers)
                fresh.append(place)
            self._entries.append((entry, self._numbers[entry.digest]))
        self._ids |= seen
        return fresh
