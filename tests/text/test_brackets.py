"""Brackets that a span opens and leaves open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.record import Span
from whence.text.brackets import closed


@pytest.mark.parametrize(
    ("opens", "rest", "whole"),
    [
        ("Rime Dock Union (RDU", ") met.", "Rime Dock Union (RDU)"),
        ("Rime Dock Union (RDU", ", founded late) met.", "Rime Dock Union (RDU, founded late)"),
        ("Rime Dock Union (RDU)", " and others) met.", "Rime Dock Union (RDU)"),
        ("Rime Dock Union", " (RDU) met.", "Rime Dock Union"),
        ("Rime Dock Union (RDU", "\n) met.", "Rime Dock Union (RDU"),
        ("Rime Dock Union (RDU", " met.", "Rime Dock Union (RDU"),
    ],
)
def test_a_span_goes_on_to_the_bracket_that_closes_its_last(
    opens: str, rest: str, whole: str
) -> None:
    text = opens + rest
    assert closed(text, Span(0, len(opens)), len(text)).of(text) == whole


@given(st.text("a() \n", max_size=30), st.data())
def test_only_the_end_moves_and_never_beyond_where_the_look_stops(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    stop = data.draw(st.integers(end, len(text)))
    span = closed(text, Span(start, end), stop)
    assert span.start == start
    assert end <= span.end <= stop
    assert span.end == end or text[span.end - 1] == ")"
