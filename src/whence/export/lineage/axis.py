"""The time of a family as one axis: to scale, with long silences cut out and marked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import Final

from babel.dates import format_timedelta

from whence.export.scale import Scale, Tick, days
from whence.record import Interval

# A silence is cut out if it is so many times as long as all that is left of the axis.
_LONG: Final = 5.0
_MOST_CUTS: Final = 4
# What a cut takes up, in per cent.
_CUT: Final = 7.0
_MARGIN: Final = 0.05
# Half an hour, in days: on each side of a time there is at least so much.
_LEAST_MARGIN: Final = 1 / 48
_TICK_EVERY: Final = 19.0
# Words of a tick nearer to the end than this, in per cent, would run into what stands there.
_LABEL: Final = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of the axis without a cut: its times in days since the year 1, its place in %."""

    scale: Scale
    begin: float
    end: float

    def place(self, day: float) -> float:
        """Return the place of a time in per cent of the axis; one outside is at the near end."""
        share = (day - self.scale.first) / (self.scale.last - self.scale.first)
        return self.begin + (self.end - self.begin) * min(max(share, 0.0), 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A silence that is not drawn to scale: its middle in per cent, and how long it is."""

    at: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """An axis of time; all its stretches have one scale.

    Args:
        stretches: in order of time.
        cuts: what lies between them.
        ticks: marks at even times.
    """

    stretches: tuple[Stretch, ...]
    cuts: tuple[Cut, ...]
    ticks: tuple[Tick, ...]

    @classmethod
    def of(cls, times: Iterable[Interval], *, begin: float, end: float) -> Axis:
        """Return the axis that holds the middles of some times.

        Args:
            times: any intervals.
            begin: where the axis begins in the drawing, in per cent.
            end: where it ends.
        """
        middles = sorted({middle(when) for when in times})
        if not middles:
            return cls(stretches=(), cuts=(), ticks=())
        runs = _runs(middles)
        drawn = sum(run[-1] - run[0] for run in runs)
        margin = max(drawn * _MARGIN, _LEAST_MARGIN)
        lengths = [run[-1] - run[0] + 2 * margin for run in runs]
        unit = (end - begin - _CUT * (len(runs) - 1)) / sum(lengths)
        stretches: list[Stretch] = []
        for run, length in zip(runs, lengths, strict=True):
            start = stretches[-1].end + _CUT if stretches else begin
            scale = Scale(first=run[0] - margin, last=run[-1] + margin)
            stretches.append(Stretch(scale=scale, begin=start, end=start + length * unit))
        cuts = [
            Cut(at=round(one.end + _CUT / 2, 2), label=_spell(after[0] - before[-1]))
            for one, (before, after) in zip(stretches, pairwise(runs), strict=False)
        ]
        ticks = [tick for one in stretches for tick in _ticks(one) if tick.at < end - _LABEL]
        return cls(stretches=tuple(stretches), cuts=tuple(cuts), ticks=tuple(ticks))

    def at(self, when: Interval) -> float:
        """Return the place of a time's middle in per cent of the drawing."""
        day = middle(when)
        return round(self._holding(day).place(day), 2)

    def span(self, when: Interval) -> tuple[float, float]:
        """Return where a time begins and ends, as far as its stretch reaches."""
        one = self._holding(middle(when))
        return round(one.place(days(when.start)), 2), round(one.place(days(when.end)), 2)

    def _holding(self, day: float) -> Stretch:
        firsts = [one.scale.first for one in self.stretches]
        return self.stretches[max(bisect_right(firsts, day) - 1, 0)]


def middle(when: Interval) -> float:
    """Return the middle of a time in days since the year 1."""
    return (days(when.start) + days(when.end)) / 2


def _runs(middles: Sequence[float]) -> list[list[float]]:
    """Return the times, in order, parted where a silence is long beside all that is left."""
    silences = sorted(
        ((after - before, after) for before, after in pairwise(middles)), reverse=True
    )
    left = middles[-1] - middles[0]
    parted: set[float] = set()
    for length, after in silences[:_MOST_CUTS]:
        # Without this, two times close together would be drawn far apart for want of a third.
        if left - length < _LEAST_MARGIN or length < _LONG * (left - length):
            break
        left -= length
        parted.add(after)
    runs: list[list[float]] = [[]]
    for day in middles:
        if day in parted:
            runs.append([])
        runs[-1].append(day)
    return runs


def _ticks(stretch: Stretch) -> Iterable[Tick]:
    width = stretch.end - stretch.begin
    ticks = stretch.scale.ticks(most=max(width / _TICK_EVERY, 0.9))
    for tick in ticks:
        yield Tick(at=round(stretch.begin + width * tick.at / 100, 2), label=tick.label)


def _spell(length: float) -> str:
    return format_timedelta(timedelta(days=length), threshold=1.5, locale="en_GB")
