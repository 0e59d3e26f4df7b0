"""The calendar: values of units, and what values cover."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.reading.date.calendar import covered, day_value, value_at

DAY = date(2019, 5, 8)


@pytest.mark.parametrize(
    ("unit", "offset", "value"),
    [
        ("D", 0, "2019-05-08"),
        ("D", -8, "2019-04-30"),
        ("W", 0, "2019-W19"),
        ("W", 40, "2020-W07"),
        ("K", 0, "2019-W19-WE"),
        ("F", -1, "2019-W17"),
        ("M", -5, "2018-12"),
        ("Q", -2, "2018-Q4"),
        ("Y", -30, "1989"),
        ("E", -1, "200"),
        ("C", 0, "20"),
    ],
)
def test_a_unit_moved(unit: str, offset: int, value: str) -> None:
    assert value_at(DAY, unit, offset) == value


def test_no_year_lies_before_the_calendar() -> None:
    with pytest.raises(OverflowError, match="not a year"):
        value_at(DAY, "Y", -3000)


@pytest.mark.parametrize(
    ("value", "first", "after"),
    [
        ("2019-05-08", "2019-05-08", "2019-05-09"),
        ("2019-05-08TMO", "2019-05-08", "2019-05-09"),
        ("2019-12", "2019-12-01", "2020-01-01"),
        ("2019-W01", "2018-12-31", "2019-01-07"),
        ("2019-W19-WE", "2019-05-11", "2019-05-13"),
        ("2019-Q4", "2019-10-01", "2020-01-01"),
        ("2019-H1", "2019-01-01", "2019-07-01"),
        ("2018-WI", "2018-12-01", "2019-03-01"),
        ("2019", "2019-01-01", "2020-01-01"),
        ("198", "1980-01-01", "1990-01-01"),
        ("19", "1900-01-01", "2000-01-01"),
        ("2014/2016", "2014-01-01", "2017-01-01"),
    ],
)
def test_what_a_value_covers(value: str, first: str, after: str) -> None:
    interval = covered(value)
    assert interval is not None
    assert (str(interval.start.date()), str(interval.end.date())) == (first, after)


@pytest.mark.parametrize(
    "value", ["", "P3M", "PAST_REF", "2019-13", "2019-02-30", "2016/2014", "XXXX-05", "9999"]
)
def test_what_covers_nothing(value: str) -> None:
    assert covered(value) is None


def test_there_is_no_30_february() -> None:
    assert day_value(2019, 2, 30) is None


@given(st.dates(date(1500, 1, 1), date(2500, 1, 1)), st.sampled_from("DWMQYEC"))
def test_a_unit_covers_the_day_it_holds(day: date, unit: str) -> None:
    interval = covered(value_at(day, unit))
    assert interval is not None
    assert interval.start.date() <= day < interval.end.date()
