"""The split of documents into those for choices and those held back."""

from __future__ import annotations

from benchmarks.quality.dates.split import is_held_back


def test_a_name_is_always_on_the_same_side() -> None:
    assert [i for i in range(10) if is_held_back(f"doc_{i}")] == [1, 6]


def test_about_three_in_ten_are_held_back() -> None:
    held = sum(is_held_back(f"story-{i}") for i in range(2000))
    assert 0.27 < held / 2000 < 0.33
