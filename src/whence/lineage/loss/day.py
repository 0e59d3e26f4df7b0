"""Losses of dates: a day, month, year or hour that differs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whence.language.en.time.names import MONTHS, WEEKDAYS
from whence.lineage.align import Match, Side
from whence.lineage.loss.candidate import Candidate
from whence.lineage.loss.pair import Pair
from whence.record import DatedEvent

_WORD = re.compile(r"[A-Za-z]+|\d+(?:[.:]\d\d)?")
_HALF = re.compile(r"(\d{1,2})(?:[.:](\d\d))?\s?([ap])\.?m\b", re.IGNORECASE)
_CLOCK = re.compile(r"\b(\d{1,2})[.:](\d\d)\b")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_DAY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\b(?![.:]\d|\s?[ap]\.?m\b)", re.IGNORECASE)

Parts = dict[str, int]


def day_losses(pair: Pair) -> Iterator[Candidate]:
    """Yield the child's dates that differ from the parent's in the same place.

    Only what both print is compared: a weekday with a weekday, a month with a month.
    """
    ours, theirs = _Days(pair.child), _Days(pair.parent)
    best: dict[DatedEvent, Candidate] = {}
    for found in pair.options():
        for event in ours.of(found.child):
            mine = ours.parts[event]
            if theirs.has(mine):
                continue
            for other in theirs.near(found.parent):
                difference = _difference(mine, theirs.parts[other])
                if not difference:
                    continue
                candidate = _changed(pair, found, event, other, ours, theirs, difference)
                if event not in best or best[event].evidence < candidate.evidence:
                    best[event] = candidate
    yield from best.values()


def _difference(one: Parts, other: Parts) -> float:
    """Return how comparable two dates are if they differ, 0 to 1; 0 if they do not."""
    both = one.keys() & other.keys()
    if all(one[k] == other[k] for k in both):
        return 0.0
    if "day" in both and "month" in both:
        return 1.0
    return 0.8 if both & {"weekday", "hour", "year"} else 0.6


def _changed(
    pair: Pair,
    found: Match,
    event: DatedEvent,
    other: DatedEvent,
    ours: _Days,
    theirs: _Days,
    difference: float,
) -> Candidate:
    return Candidate(
        kind="date_changed",
        parent=pair.parent.statements[found.parent].span,
        child=pair.child.statements[found.child].span,
        likeness=found.likeness,
        evidence=difference * (0.5 if event.value == other.value else 1.0),
        absence=0.3 if ours.has(theirs.parts[other]) else 1.0,
    )


class _Days:
    def __init__(self, side: Side) -> None:
        self._side = side
        self.parts: dict[DatedEvent, Parts] = {}
        self._events: dict[int, list[DatedEvent]] = {}
        for event in side.reading.events:
            parts = _parts(event.span.of(side.text)) if event.kind in ("date", "time") else {}
            if parts:
                self.parts[event] = parts
                for index in side.at(event.span)[:1]:
                    self._events.setdefault(index, []).append(event)

    def of(self, statement: int) -> list[DatedEvent]:
        return self._events.get(statement, [])

    def near(self, statement: int) -> list[DatedEvent]:
        members = self._side.sentences[self._side.statements[statement].sentence]
        return [e for i in members for e in self.of(i)]

    def has(self, parts: Parts) -> bool:
        """Return whether some date of the side prints all that `parts` says."""
        return any(parts.items() <= other.items() for other in self.parts.values())


def _parts(text: str) -> Parts:
    """Return what an English date prints: year, month, day, weekday, hour and minute."""
    found: Parts = {}
    if half := _HALF.search(text):
        found["hour"] = int(half[1]) % 12 + (12 if half[3].lower() == "p" else 0)
        found["minute"] = int(half[2] or 0)
    elif clock := _CLOCK.search(text):
        found["hour"], found["minute"] = int(clock[1]), int(clock[2])
    for word in _WORD.findall(text):
        low = word.lower()
        if low in MONTHS and (word[0].isupper() or low not in ("may", "march")):
            found["month"] = MONTHS[low]
        elif low in WEEKDAYS:
            found["weekday"] = WEEKDAYS[low]
    if year := _YEAR.search(text):
        found["year"] = int(year.group())
    if "month" in found:
        for day in _DAY.finditer(text):
            if 1 <= int(day[1]) <= 31 and not _is_time(text, day.start()):
                found["day"] = int(day[1])
                break
    return found


def _is_time(text: str, place: int) -> bool:
    return any(m.start() <= place < m.end() for m in _CLOCK.finditer(text))
