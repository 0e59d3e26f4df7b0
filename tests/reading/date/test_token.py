"""Tokens of a text, with their classes."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.reading.date.token import KINDS, tokens


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Feb. 3", ["month", "day"]),
        ("In May.", ["in", "month_or_word", "other"]),
        ("a march", ["a", "other"]),
        ("1990s", ["decade"]),
        ("$1990", ["other", "money"]),
        ("9:30 p.m. EST", ["clock", "ampm", "zone"]),
        ("5 1/2", ["day", "fraction"]),
        ("mid-May", ["mid", "hyphen", "month_or_word"]),
        ("1990 - May", ["year", "other", "month_or_word"]),
        ("year’s\nend", ["unit", "possessive", "break", "edge"]),
    ],
)
def test_classes(text: str, kinds: list[str]) -> None:
    assert [token.kind for token in tokens(text)] == kinds


@given(st.text(alphabet="aM.y1 9:’'s-/½\n$p", max_size=40))
def test_tokens_lie_in_order_and_keep_all_but_space(text: str) -> None:
    found = tokens(text)
    kept = "".join(text[token.start : token.end] for token in found)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert {token.kind for token in found} <= KINDS
