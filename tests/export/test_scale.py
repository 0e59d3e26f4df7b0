"""A line is drawn to scale: every instant has its place, and ticks stand at even times."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.findings import hour
from tests.export.readings import intervals
from whence.export.scale import Scale, days
from whence.record import Interval


def _scale(start: str, end: str) -> Scale:
    return Scale.of([Interval(start=hour(start), end=hour(end))])


def test_equal_times_are_equally_long_on_the_line() -> None:
    scale = _scale("2026-03-01", "2026-05-01")
    places = [scale.at(hour(f"2026-04-{day:02}")) for day in (1, 2, 3, 4)]
    steps = {round(after - before, 1) for before, after in pairwise(places)}

    assert len(steps) == 1
    assert 0 < places[0] < places[-1] < 100


@pytest.mark.parametrize(
    ("start", "end", "labels"),
    [
        ("2026-04-07", "2026-04-08", ["5 Apr", "7 Apr", "9 Apr"]),
        ("2026-03-20", "2026-04-15", ["23 Mar", "30 Mar", "6 Apr", "13 Apr"]),
        ("2026-01-01", "2026-05-01", ["Jan 2026", "Mar", "May"]),
        ("2025-11-01", "2026-02-20", ["Nov 2025", "Dec", "Jan 2026", "Feb"]),
        ("2019-06-01", "2022-06-01", ["2020", "2021", "2022"]),
        ("1941-01-01", "2026-01-01", ["1950", "1975", "2000", "2025"]),
    ],
)
def test_ticks_stand_at_even_days_weeks_months_or_years(
    start: str, end: str, labels: list[str]
) -> None:
    assert [tick.label for tick in _scale(start, end).ticks()] == labels


def test_ticks_of_a_short_line_are_hours_and_name_a_day_where_it_is_new() -> None:
    scale = Scale(first=days(hour("2026-04-07T09:00")), last=days(hour("2026-04-08T07:00")))

    assert [tick.label for tick in scale.ticks()] == ["7 Apr, 12:00", "18:00", "8 Apr", "06:00"]
    assert [tick.label for tick in scale.ticks(most=2)] == ["7 Apr, 12:00", "8 Apr"]


def test_a_single_day_does_not_fill_its_line() -> None:
    scale = _scale("2026-04-07", "2026-04-08")

    assert scale.last - scale.first == 6.0


@given(st.lists(intervals(), min_size=1, max_size=4))
def test_every_time_and_every_tick_is_on_the_line(times: list[Interval]) -> None:
    scale = Scale.of(times)
    ticks = scale.ticks()

    for when in times:
        assert scale.holds(when)
        assert 0 <= scale.at(when.start) <= scale.at(when.end) <= 100
    assert len(ticks) <= 5
    assert all(0 <= tick.at <= 100 for tick in ticks)
    assert [tick.at for tick in ticks] == sorted(tick.at for tick in ticks)


def test_a_time_beyond_the_ends_is_not_on_the_line() -> None:
    scale = _scale("2026-04-01", "2026-04-30")

    assert not scale.holds(Interval(start=hour("2026-04-02"), end=hour("2027-01-01")))


def test_hours_are_parts_of_a_day() -> None:
    assert days(hour("2026-04-07T06:00")) - days(hour("2026-04-07")) == 0.25
