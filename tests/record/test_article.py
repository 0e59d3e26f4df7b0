"""When an article says it was published."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from whence.record import Interval


def interval(start: str, **width: float) -> Interval:
    begun = datetime.fromisoformat(start)
    return Interval(start=begun, end=begun + timedelta(**width))


@pytest.mark.parametrize(
    ("known", "shown"),
    [
        (interval("2031-05-04T00:00+00:00", days=1), "2031-05-04"),
        (interval("2031-05-04T07:30+00:00", minutes=1), "2031-05-04T07:30Z"),
        (interval("2031-05-04T07:30+00:00", hours=2), "2031-05-04T07:30Z/2031-05-04T09:30Z"),
        (interval("2031-05-04T22:00+00:00", days=1), "2031-05-04T22:00Z/2031-05-05T22:00Z"),
    ],
)
def test_an_interval_shows_the_precision_it_holds(known: Interval, shown: str) -> None:
    assert str(known) == shown


def test_an_instant_without_a_time_zone_is_refused() -> None:
    noon = datetime(2031, 5, 4, 12)  # noqa: DTZ001 - the mistake under test
    with pytest.raises(ValueError, match="timezone-aware"):
        Interval(start=noon, end=datetime(2031, 5, 5, tzinfo=UTC))


def test_an_interval_that_holds_no_time_is_refused() -> None:
    noon = datetime(2031, 5, 4, 12, tzinfo=UTC)
    with pytest.raises(ValueError, match="must not be empty"):
        Interval(start=noon, end=noon)
