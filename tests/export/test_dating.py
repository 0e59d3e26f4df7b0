"""Dates are spelled to the precision they hold, and those that mean one time are one group."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.export.findings import FERRY, hour
from tests.export.readings import intervals, readings
from whence.export.dating import groups, spell
from whence.record import Interval, Reading


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2026-04-07", "2026-04-08", "7 Apr 2026"),
        ("2026-03-01", "2026-03-11", "1–10 Mar 2026"),
        ("2026-03-28", "2026-04-04", "28 Mar – 3 Apr 2026"),
        ("2025-12-28", "2026-01-04", "28 Dec 2025 – 3 Jan 2026"),
        ("2026-03-01", "2026-04-01", "Mar 2026"),
        ("2026-03-01", "2026-06-01", "Mar – May 2026"),
        ("2019-10-01", "2020-01-01", "Oct – Dec 2019"),
        ("2025-12-01", "2026-02-01", "Dec 2025 – Jan 2026"),
        ("1941-01-01", "1942-01-01", "1941"),
        ("2019-01-01", "2023-01-01", "2019–2022"),
        ("2026-04-14T07:30", "2026-04-14T07:31", "14 Apr 2026, 07:30 UTC"),
        ("2026-04-14T06:00", "2026-04-14T12:00", "14 Apr 2026, 06:00–12:00 UTC"),
        ("2026-03-01T00:00", "2026-03-11T08:00", "1–10 Mar 2026"),
        ("2026-03-21T16:00", "2026-04-01T00:00", "21–31 Mar 2026"),
        ("2025-09-01T08:00", "2026-01-01T00:00", "Sept – Dec 2025"),
        ("2026-04-13T06:00", "2026-04-15T12:00", "13 Apr 2026, 06:00 – 15 Apr 2026, 12:00 UTC"),
    ],
)
def test_a_time_is_spelled_to_its_own_precision(start: str, end: str, words: str) -> None:
    assert spell(Interval(start=hour(start), end=hour(end))) == words


@given(intervals())
def test_any_interval_can_be_spelled_and_names_its_first_year(when: Interval) -> None:
    assert str(when.start.year) in spell(when)


def test_expressions_of_one_time_are_one_group_in_order_of_time() -> None:
    text = FERRY.document.text
    words = [[event.span.of(text) for _, event in group.events] for group in groups(FERRY)]

    assert words == [
        ["17 November 1941"],
        ["1998"],
        ["late 2019"],
        ["the beginning of the year"],
        ["March"],
        ["last week"],
        ["13 April"],
        ["Tuesday", "14 April"],
        ["early May"],
        ["25 years"],
        ["three months"],
    ]


@given(readings())
def test_every_date_is_in_one_group_and_placed_groups_come_first(read: Reading) -> None:
    found = groups(read)
    numbers = [number for group in found for number, _ in group.events]
    placed = [group.when.start for group in found if group.when is not None]

    assert sorted(numbers) == list(range(1, len(read.events) + 1))
    assert placed == sorted(placed)
    assert all(group.when is None for group in found[len(placed) :])
