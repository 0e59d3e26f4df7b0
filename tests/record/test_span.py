"""Spans: half-open ranges of code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.record import Span


@st.composite
def spans(draw: st.DrawFn, most: int = 40) -> Span:
    start = draw(st.integers(0, most))
    return Span(start, draw(st.integers(start, most)))


@given(st.text(max_size=40).flatmap(lambda text: st.tuples(st.just(text), spans(len(text)))))
def test_a_span_has_the_length_of_the_words_it_covers(case: tuple[str, Span]) -> None:
    text, span = case
    assert span.of(text) == text[span.start : span.end]
    assert len(span) == len(span.of(text))


@given(spans(), spans())
def test_spans_overlap_when_a_code_point_is_in_both(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == bool(shared)
    assert one.overlaps(other) == other.overlaps(one)


@given(spans(), spans())
def test_a_span_covers_another_when_both_its_ends_lie_inside(one: Span, other: Span) -> None:
    inside = one.start <= other.start and other.end <= one.end
    assert one.covers(other) == inside
    assert one.covers(one)


def test_offsets_count_code_points_not_bytes() -> None:
    assert Span(2, 5).of("𝄞 Zoë said") == "Zoë"


def test_spans_sort_by_where_they_begin() -> None:
    assert sorted([Span(4, 5), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(4, 5)]


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_ends_before_it_begins_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)
