"""Text made ready for the word lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.language.en.hedges import folded


@given(st.text())
def test_every_code_point_keeps_its_place(text: str) -> None:
    assert len(folded(text)) == len(text)


@pytest.mark.parametrize("text", ["İzmir May", "Dana’s May", "in May Be"])
def test_the_month_keeps_its_capital(text: str) -> None:
    assert "May" in folded(text)


@pytest.mark.parametrize("text", ["Ferry May Be Late", "FERRY MAY BE LATE", "it may"])
def test_the_modal_does_not(text: str) -> None:
    assert "may" in folded(text)


def test_apostrophes_are_straight() -> None:
    assert folded("Don’t") == "don't"
