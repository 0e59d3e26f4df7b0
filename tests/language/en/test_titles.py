"""Titles before a person's name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.language.en.titles import GENDER, TITLES, without_titles
from whence.record import Span


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Mr. Orel", "Orel"),
        ("Mrs Dana Orel", "Dana Orel"),
        ("Prime Minister Dana Orel", "Dana Orel"),
        ("Deputy Foreign Minister Orel", "Orel"),
        ("Lt. Gen. Dana Orel", "Dana Orel"),
        ("the President", ""),
        ("Vice President", ""),
        ("Dana Orel", "Dana Orel"),
        ("Dana King", "Dana King"),
    ],
)
def test_a_name_without_its_titles(name: str, bare: str) -> None:
    assert without_titles(name, Span(0, len(name))).of(name) == bare


def test_titles_that_show_a_gender_are_titles() -> None:
    assert set(GENDER) <= TITLES
    assert (GENDER["mr"], GENDER["mrs"]) == ("masculine", "feminine")
    assert "dr" not in GENDER
    assert "president" not in GENDER


@given(st.text(st.sampled_from("Mr. Orelthe"), max_size=30))
def test_what_is_left_is_the_end_of_the_name(text: str) -> None:
    left = without_titles(text, Span(0, len(text)))
    assert left.end == len(text)
