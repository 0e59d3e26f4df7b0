"""Losses of figures: a number, or what it counts, that differs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whence.language.en.time.names import UNITS
from whence.lineage.align import Side
from whence.lineage.loss.candidate import Candidate
from whence.lineage.loss.pair import Pair
from whence.lineage.statement import Statement, figures
from whence.record import Span

_ROUNDED = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|over|under|approximately|circa|some|more than"
    r"|less than|close to|just|well|up to|at least|hundreds|thousands|dozens|half)\W+\Z",
    re.IGNORECASE,
)
_NEAR = 0.06
"""Share by which a rounded figure may differ."""
_BEFORE = 24
_AROUND = 4
_UNIT_OF = {"centuries": "century", "decades": "decade"}
_YEARS = {"century": 100, "decade": 10}


@dataclass(frozen=True, slots=True)
class _Figure:
    span: Span
    value: float
    unit: str
    about: frozenset[str]
    rounded: bool
    quoted: bool


def figure_losses(pair: Pair) -> Iterator[Candidate]:
    """Yield the child's figures that differ from the parent's in the same place."""
    ours, theirs = _Figures(pair.child), _Figures(pair.parent)
    used: set[Span] = set()
    for found in sorted(pair.options(), key=lambda m: -m.likeness):
        for mine in ours.of(found.child):
            if theirs.has(mine) or mine.span in used:
                continue
            options = [
                (_fit(mine, other), -other.span.start, other)
                for other in theirs.near(found.parent)
                if other.span not in used
                and not _is_rounded(mine, other)
                and not (mine.quoted and other.quoted)
            ]
            if not options:
                continue
            fit, _, other = max(options, key=lambda option: option[:2])
            if fit <= 0:
                continue
            used |= {mine.span, other.span}
            yield Candidate(
                kind="number_changed",
                parent=pair.parent.statements[theirs.statement(other)].span,
                child=pair.child.statements[found.child].span,
                likeness=found.likeness,
                evidence=fit,
                absence=0.3 if ours.has(other) else 1.0,
            )


def _fit(one: _Figure, other: _Figure) -> float:
    """Return how likely two figures stand in one place of two statements, 0 to 1."""
    if one.value == other.value:
        return 1.0 if one.unit in UNITS and other.unit in UNITS else 0.0
    same = one.unit == other.unit and bool(one.unit)
    shared = len(one.about & other.about) / max(1, min(len(one.about), len(other.about)))
    return min(1.0, 0.5 * same + 0.5 * shared + 0.3 * _is_slip(one.value, other.value))


def _is_slip(one: float, other: float) -> bool:
    """Return whether one figure comes out of the other by digits turned, lost or added."""
    a, b = f"{one:.10g}", f"{other:.10g}"
    whole = "." not in a + b
    return sorted(a) == sorted(b) or (whole and (a.strip("0") in b or b.strip("0") in a))


def _is_rounded(one: _Figure, other: _Figure) -> bool:
    largest = max(abs(one.value), abs(other.value))
    close = abs(one.value - other.value) <= _NEAR * largest
    return close and one.value != other.value and (one.rounded or other.rounded)


class _Figures:
    """The figures of a side that are no dates, nor another's words where both sides quote."""

    def __init__(self, side: Side) -> None:
        self._side = side
        dated = sorted(e.span for e in side.reading.events if e.kind in ("date", "time"))
        self._found: dict[int, list[_Figure]] = {}
        for index, statement in enumerate(side.statements):
            here: list[_Figure] = []
            for place, value in figures(statement.text):
                span = Span(statement.span.start + place.start, statement.span.start + place.end)
                if not _overlaps(dated, span):
                    here.append(_figure(side, statement, span, value))
            self._found[index] = here
        self._values = {
            (f.value, f.unit in UNITS and f.unit) for h in self._found.values() for f in h
        }
        self._plain = {value for value, _ in self._values}
        self._of = {f.span: i for i, h in self._found.items() for f in h}

    def of(self, statement: int) -> Sequence[_Figure]:
        return self._found[statement]

    def near(self, statement: int) -> Sequence[_Figure]:
        """Return the figures of a statement's sentence, its own first."""
        sentence = self._side.sentences[self._side.statements[statement].sentence]
        return [
            f for i in sorted(sentence, key=lambda i: abs(i - statement)) for f in self._found[i]
        ]

    def has(self, figure: _Figure) -> bool:
        """Return whether the side has a figure anywhere, of the same unit of time if of any."""
        if figure.unit in UNITS:
            return (figure.value, figure.unit) in self._values
        return figure.value in self._plain

    def statement(self, figure: _Figure) -> int:
        return self._of[figure.span]


def _overlaps(spans: Sequence[Span], span: Span) -> bool:
    place = bisect_right(spans, span.start, key=lambda s: s.start)
    return any(s.overlaps(span) for s in spans[max(0, place - 2) : place + 1])


def _figure(side: Side, statement: Statement, span: Span, value: float) -> _Figure:
    after = side.within(Span(span.end, statement.span.end))
    before = side.within(Span(statement.span.start, span.start))
    unit = _UNIT_OF.get(after[0].key, after[0].key) if after else ""
    unit = unit.rstrip("s") if unit.rstrip("s") in UNITS else unit[:5]
    if unit in _YEARS:
        value, unit = value * _YEARS[unit], "year"
    about = frozenset(w.stem for w in (*before[-_AROUND:], *after[:_AROUND]) if w.stem)
    return _Figure(
        span=span,
        value=value,
        unit=unit,
        about=about,
        rounded=bool(_ROUNDED.search(side.text[max(0, span.start - _BEFORE) : span.start])),
        quoted=any(quote.covers(span) for quote in statement.quotes),
    )
