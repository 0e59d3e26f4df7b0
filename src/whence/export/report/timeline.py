"""The timeline of a report: the dates of an article, drawn to scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from whence.export.dating import DateGroup, groups, spell
from whence.export.notes import Note
from whence.export.report.place import Place, places, token
from whence.export.scale import Scale, Tick
from whence.export.visible import one_line, shorten
from whence.record import DatedEvent, Interval, Reading

# How far from publication the shells of time reach, in days; beyond the last lies the rest.
_SHELLS: Final = (12, 60, 400, 1500, 6000, 25000)
# A part of a line that takes up less than this share of it is given a line of its own.
_CRAMPED: Final = 0.15
# A line as long as this is titled by its years.
_LONG: Final = timedelta(days=1000)
# Narrower than this, in per cent, a time is drawn as a point.
_POINT: Final = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRow:
    """One time of the article, with every expression that means it.

    Args:
        when: the time in words; for one without a place in time its TIMEX3 value.
        vague: whether its edges are blurred.
        words: what the article calls it, each with its place in the text.
        about: the sentence or claim it dates, shortened; empty where that is not known.
        said: numbers of the attributions in whose content it stands.
        x, width: where it is drawn, in per cent of its line; no width for a point.
        published: whether it is the row of the publication itself.
        tell: names of the notes it belongs to, for highlighting.
    """

    when: str
    vague: bool
    words: tuple[Place, ...]
    about: str
    said: tuple[int, ...]
    x: float
    width: float | None
    published: bool
    tell: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Rows drawn to one scale.

    Args:
        title: the time from its first row to its last, in words.
        rows: earliest first.
        ticks: marks of its axis.
        published: where the publication lies, in per cent; None where it is not on the line.
    """

    title: str
    rows: tuple[DateRow, ...]
    ticks: tuple[Tick, ...]
    published: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The dates of an article: lines from the nearest to publication outwards, then the rest."""

    lines: tuple[Line, ...]
    loose: tuple[DateRow, ...]
    count: int


def timeline(reading: Reading, ordinal: int) -> Timeline | None:
    """Return the timeline of a reading, or None where it has no dates.

    Dates near publication and dates far from it cannot share one honest scale: so the times are
    split into lines, each drawn to its own scale from its first date to its last.

    Args:
        reading: any reading.
        ordinal: the article's place in the report, from 1.
    """
    if not reading.events:
        return None
    found = groups(reading)
    published = reading.document.article.published
    placed = [(group.when, group) for group in found if group.when is not None]
    numbers = {one.id: number for number, one in enumerate(reading.attributions, 1)}

    def row(group: DateGroup, scale: Scale | None = None) -> DateRow:
        return _row(group, scale, reading.document.text, numbers, ordinal)

    lines: list[Line] = []
    for shell in _shells(placed, published):
        times = [when for when, _ in shell]
        near = published is not None and not lines
        scale = Scale.of([*times, published] if near and published else times)
        rows = [row(group, scale) for _, group in shell]
        marked = published if published is not None and scale.holds(published) else None
        if marked is not None and near:
            rows.append(_publication(marked, scale))
            rows.sort(key=lambda one: one.x)
        lines.append(
            Line(
                title=_title(times),
                rows=tuple(rows),
                ticks=scale.ticks(),
                published=None if marked is None else scale.at(_middle(marked)),
            )
        )
    loose = tuple(row(group) for group in found if group.when is None)
    return Timeline(lines=tuple(lines), loose=loose, count=len(reading.events))


def _shells(
    placed: Sequence[tuple[Interval, DateGroup]], published: Interval | None
) -> list[list[tuple[Interval, DateGroup]]]:
    """Return the groups split by how far from publication they reach, the nearest first."""
    if not placed:
        return []
    # Without a day of publication, what lies in the middle of the dates stands for it.
    centre = _middle(published or placed[len(placed) // 2][0])
    shells: list[list[tuple[Interval, DateGroup]]] = [[] for _ in range(len(_SHELLS) + 1)]
    for when, group in placed:
        reach = max(abs(when.start - centre), abs(when.end - centre)) / timedelta(days=1)
        level = next((at for at, days in enumerate(_SHELLS) if reach <= days), len(_SHELLS))
        shells[level].append((when, group))
    merged: list[list[tuple[Interval, DateGroup]]] = []
    for shell in filter(None, shells):
        # The first line shows the publication too, and so reaches from it to its dates.
        anchors = [published] if published is not None and len(merged) == 1 else []
        if merged and not _cramped(merged[-1], shell, anchors):
            merged[-1] = sorted([*merged[-1], *shell], key=lambda one: (one[0].start, one[0].end))
        else:
            merged.append(shell)
    return merged


def _cramped(
    inner: Sequence[tuple[Interval, DateGroup]],
    outer: Sequence[tuple[Interval, DateGroup]],
    anchors: Sequence[Interval],
) -> bool:
    """Return whether what lies inside would be too small on a line with what lies outside."""
    near = [*anchors, *(when for when, _ in inner)]
    if len(near) < 2:
        return False
    one = Scale.of(near)
    both = Scale.of([*near, *(when for when, _ in outer)])
    return (one.last - one.first) / (both.last - both.first) < _CRAMPED


def _middle(when: Interval) -> datetime:
    return when.start + (when.end - when.start) / 2


def _title(times: Sequence[Interval]) -> str:
    """Return the time from the first to the last in words, in years where it is long."""
    whole = Interval(start=min(one.start for one in times), end=max(one.end for one in times))
    if whole.end - whole.start > _LONG:
        return f"{whole.start.year}–{(whole.end - timedelta.resolution).year}"
    return spell(whole)


def _publication(published: Interval, scale: Scale) -> DateRow:
    return DateRow(
        when=spell(published),
        vague=False,
        words=(),
        about="",
        said=(),
        x=scale.at(_middle(published)),
        width=None,
        published=True,
        tell="",
    )


def _row(
    group: DateGroup, scale: Scale | None, text: str, numbers: dict[str, int], ordinal: int
) -> DateRow:
    x, width = 0.0, None
    if scale is not None and group.when is not None:
        x, end = scale.at(group.when.start), scale.at(group.when.end)
        width = round(end - x, 2)
        if width < _POINT:
            x, width = scale.at(_middle(group.when)), None
    said = [numbers.get(event.attribution or "") for _, event in group.events]
    notes = [(event.span, Note("date", number)) for number, event in group.events]
    return DateRow(
        when=one_line(group.value) if group.when is None else spell(group.when),
        vague=group.vague,
        words=places(notes, text, ordinal),
        about=_about(group.events, text),
        said=tuple(dict.fromkeys(number for number in said if number is not None)),
        x=x,
        width=width,
        published=False,
        tell=" ".join(token(note, ordinal) for _, note in notes),
    )


def _about(events: Sequence[tuple[int, DatedEvent]], text: str) -> str:
    about = next((event.about for _, event in events if event.about is not None), None)
    return "" if about is None else shorten(one_line(about.of(text)), 160)
