from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.ingest.when import interval

INSTANTS = st.datetimes(
    min_value=datetime(1700, 1, 1),  # noqa: DTZ001 (Hypothesis adds the zone)
    max_value=datetime(2500, 1, 1),  # noqa: DTZ001
    timezones=st.timezones(),
)


@given(INSTANTS)
def test_an_instant_with_an_offset_gives_its_minute(instant: datetime) -> None:
    if instant.utcoffset() is None or instant.utcoffset() % timedelta(minutes=1):  # type: ignore[operator]
        return
    found = interval(instant.isoformat())
    assert found.start <= instant < found.end == found.start + timedelta(minutes=1)


@given(st.dates())
def test_a_day_gives_its_twenty_four_hours_and_is_printed_as_it_was_written(day: object) -> None:
    if str(day) < "9999-12-31":
        assert str(interval(str(day))).lstrip("0") == str(day).lstrip("0")


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("2024-05-31", "2024-05-31"),
        ("2024-05-31T23:30:59.123Z", "2024-05-31T23:30Z"),
        ("2024-05-31 23:30:00+02:00", "2024-05-31T21:30Z"),
        ("2024-05-31t23:30-0500", "2024-06-01T04:30Z"),
        ("2024-05-31T23:30:00", "2024-05-31"),
        ("2024-12", "2024-12-01T00:00Z/2025-01-01T00:00Z"),
        ("2024", "2024-01-01T00:00Z/2025-01-01T00:00Z"),
        ("2024-12-01T00:00Z/2025-01-01T00:00Z", "2024-12-01T00:00Z/2025-01-01T00:00Z"),
    ],
)
def test_dates_are_understood_to_the_precision_they_have(written: str, printed: str) -> None:
    assert str(interval(written)) == printed


@pytest.mark.parametrize(
    "written",
    ["", "yesterday", "31.05.2024", "2024-13-01", "2024-02-30", "2024-05-31T25:00Z", "20240531",
     "9999-12-31", "0001-01-01T00:00+14:00", "2024-05-31/2024-05-01", "٢٠٢٤-٠١-٠١x", "0000"],
)  # fmt: skip
def test_anything_else_is_an_error(written: str) -> None:
    with pytest.raises(ValueError, match=r"date|interval"):
        interval(written)


def test_intervals_are_in_utc() -> None:
    assert interval("2024-05-31").start == datetime(2024, 5, 31, tzinfo=UTC)
