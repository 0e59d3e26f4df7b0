"""The axis of a family: one scale for all of it, and long silences cut out and said."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.export.families import minute
from tests.export.markup import day
from tests.export.readings import intervals
from whence.export.lineage.axis import Axis
from whence.record import Interval


def _axis(*times: str) -> Axis:
    return Axis.of([minute(one) for one in times], begin=3, end=97)


def test_equal_times_are_equally_far_apart() -> None:
    axis = _axis("2026-03-02T08:00", "2026-03-02T12:00", "2026-03-02T16:00")
    places = [axis.at(minute(f"2026-03-02T{hour}:00")) for hour in ("08", "12", "16")]

    assert abs((places[1] - places[0]) - (places[2] - places[1])) < 0.1
    assert not axis.cuts


def test_ticks_of_a_day_are_hours_and_name_the_day_once() -> None:
    ticks = _axis("2026-03-02T08:00", "2026-03-03T02:00").ticks

    assert [tick.label for tick in ticks] == ["2 Mar, 12:00", "18:00", "3 Mar"]


def test_a_silence_far_longer_than_all_the_rest_is_cut_out_and_said() -> None:
    times = ["2026-03-02T08:00", "2026-03-02T20:00", "2026-09-02T08:00"]
    axis = _axis(*times)
    first, second, last = (axis.at(minute(time)) for time in times)

    assert [cut.label for cut in axis.cuts] == ["6 months"]
    assert first < second < axis.cuts[0].at < last
    assert second - first > 30


def test_a_night_between_two_days_of_reports_is_not_cut_out() -> None:
    assert not _axis(
        "2026-03-02T14:00", "2026-03-02T18:00", "2026-03-03T08:00", "2026-03-03T12:00"
    ).cuts


def test_two_times_alone_have_nothing_to_cut() -> None:
    assert not _axis("2026-03-02T08:00", "2030-03-02T08:00").cuts


def test_a_day_reaches_over_its_part_of_the_axis() -> None:
    times = [day("2026-03-02"), day("2026-03-05")]
    axis = Axis.of(times, begin=0, end=100)
    begin, end = axis.span(times[0])

    assert begin < axis.at(times[0]) < end < axis.at(times[1])


@given(st.lists(intervals(), min_size=1, max_size=8))
def test_every_time_is_on_the_axis_and_in_order(times: list[Interval]) -> None:
    axis = Axis.of(times, begin=10, end=90)
    middles = sorted(times, key=lambda one: one.start + (one.end - one.start) / 2)
    places = [axis.at(one) for one in middles]

    assert all(9.9 <= place <= 90.1 for place in places)
    assert all(before <= after + 0.02 for before, after in pairwise(places))
    assert all(9.9 <= tick.at <= 90.1 for tick in axis.ticks)
    assert len(axis.stretches) == len(axis.cuts) + 1
    for one in times:
        begin, end = axis.span(one)
        assert 9.9 <= begin <= end <= 90.1
