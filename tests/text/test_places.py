"""Places: the same as looking at everything, however long the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whence.record import Span
from whence.text.places import Places

spans = st.tuples(st.integers(0, 5000), st.integers(0, 3000)).map(lambda s: Span(s[0], s[0] + s[1]))


def test_things_are_found_where_they_stand() -> None:
    places = Places([(Span(0, 4), "pier"), (Span(2000, 5000), "ferry"), (Span(3, 9), "levy")])
    assert places.meeting(Span(3, 4)) == ["pier", "levy"]
    assert places.meeting(Span(4000, 4001)) == ["ferry"]
    assert places.meeting(Span(9, 2000)) == []


@given(st.lists(spans, max_size=20), spans)
def test_nothing_is_missed_nor_added(every: list[Span], asked: Span) -> None:
    places = Places((span, number) for number, span in enumerate(every))
    assert places.meeting(asked) == [n for n, span in enumerate(every) if span.overlaps(asked)]
