"""Replacing words moves every other word by as much as its offsets say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.swap.edits import Edit, Edited
from whence.record import Span


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(st.text(max_size=60))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    return text, [Edit(span=span, new=draw(st.text(max_size=9))) for span in spans]


@given(edited())
def test_words_outside_the_edits_stand_where_the_map_says(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    after = Edited(text, edits)
    bounds = [0, *(b for e in edits for b in (e.span.start, e.span.end)), len(text)]

    for start, end in zip(bounds[::2], bounds[1::2], strict=True):
        (span,) = after.spans([Span(start, end)])
        # What an edit puts right before a span is not part of it.
        assert span.of(after.text).endswith(text[start:end])
        assert after.text[after.place(end) - (end - start) : after.place(end)] == text[start:end]


@given(edited())
def test_an_edit_stands_where_the_map_says(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    after = Edited(text, edits)

    for edit in edits:
        start = after.place(edit.span.start)
        assert after.text[start:].startswith(edit.new)


@given(edited(), st.data())
def test_places_keep_their_order_and_stay_in_the_text(
    case: tuple[str, list[Edit]], data: st.DataObject
) -> None:
    text, edits = case
    after = Edited(text, edits)
    one, other = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))

    assert 0 <= after.place(one) <= after.place(other) <= len(after.text)
    assert after.place(len(text)) == len(after.text)


@given(edited())
def test_the_way_back_leads_where_it_came_from(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    after = Edited(text, edits)
    inside = {place for e in edits for place in range(e.span.start, e.span.end + 1)}

    for offset in set(range(len(text) + 1)) - inside:
        assert after.back(after.place(offset)) == offset


def test_spans_that_begin_or_end_with_a_name_take_its_new_one() -> None:
    after = Edited("Dana Orel said so.", [Edit(span=Span(5, 9), new="Vandermeer")])

    assert after.text == "Dana Vandermeer said so."
    assert [s.of(after.text) for s in after.spans([Span(0, 9), Span(5, 14), Span(10, 17)])] == [
        "Dana Vandermeer",
        "Vandermeer said",
        "said so",
    ]


def test_edits_that_overlap_or_replace_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        Edited("Dana Orel", [Edit(span=Span(0, 6), new=""), Edit(span=Span(5, 9), new="")])
    with pytest.raises(ValueError, match="nothing"):
        Edited("Dana Orel", [Edit(span=Span(3, 3), new="x")])
