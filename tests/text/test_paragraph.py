"""Paragraphs: the lines of a text that hold something."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.text import paragraphs

TEXTS = st.text(st.sampled_from("aZé.“ \t\n\r\v\f\x1c\x85\u2028\u2029\u00a0𝄞"), max_size=60)


def test_each_line_that_holds_something_is_a_paragraph() -> None:
    text = "The ferry is late\n\nIt left Rime at noon.\n   \nIt has not come.\n"
    assert [span.of(text) for span in paragraphs(text)] == [
        "The ferry is late",
        "It left Rime at noon.",
        "It has not come.",
    ]


def test_the_space_around_a_line_is_not_part_of_its_paragraph() -> None:
    text = "\u00a0\t The ferry  is late. \u3000\n"
    assert [span.of(text) for span in paragraphs(text)] == ["The ferry  is late."]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_line_break_ends_a_paragraph(end: str) -> None:
    text = f"It left.{end}It is late."
    assert [span.of(text) for span in paragraphs(text)] == ["It left.", "It is late."]


def test_a_text_of_nothing_but_space_has_none() -> None:
    assert paragraphs("") == paragraphs(" \n\u00a0\n\t") == ()


@given(TEXTS | st.text())
def test_paragraphs_are_the_stripped_lines_in_order(text: str) -> None:
    found = paragraphs(text)
    assert [span.of(text) for span in found] == [
        line.strip() for line in text.splitlines() if line.strip()
    ]
    assert all(one.end < other.start for one, other in pairwise(found))


@given(TEXTS)
def test_what_no_paragraph_covers_is_space(text: str) -> None:
    covered = {place for span in paragraphs(text) for place in range(span.start, span.end)}
    assert all(text[place].isspace() for place in range(len(text)) if place not in covered)
