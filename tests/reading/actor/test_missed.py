"""Names that were missed: a surname the text knows, standing alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.reading.actor import FoundName
from whence.reading.actor.missed import with_missed
from whence.record import Span

FULL = "Dana Orel came. "
PLAIN = "Ilka Law came. "


def again(text: str, name: str) -> list[str]:
    """Return the words of the names that were missed, the full name at the start being found."""
    start = text.index(name)
    found = [FoundName(span=Span(start, start + len(name)), kind="person", score=0.9)]
    return [each.span.of(text) for each in with_missed(text, found) if each not in found]


@pytest.mark.parametrize(
    "rest", ["Mr. Orel left.", "It was late, Orel said.", "Orel’s ferry left.", "So Orel left."]
)
def test_a_known_surname_with_its_capital_is_that_name(rest: str) -> None:
    assert again(FULL + rest, "Dana Orel") == ["Orel"]


@pytest.mark.parametrize(
    "rest", ["Viktor Orel left.", "Orel Street is long.", "The Orel sank.", "The orel is a bird."]
)
def test_a_word_with_another_name_around_it_is_not(rest: str) -> None:
    assert again(FULL + rest, "Dana Orel") == []


def test_a_surname_that_is_a_common_word_needs_more_than_a_sentence_start() -> None:
    assert again(PLAIN + "Law is dear. It was late, Law said.", "Ilka Law") == ["Law"]
    assert again(PLAIN + "Mr. Law left.", "Ilka Law") == ["Law"]
    assert again(PLAIN + "Law is dear.", "Ilka Law") == []


def test_what_the_model_doubts_shows_no_surname() -> None:
    text = FULL + "So Orel left."
    unsure = [FoundName(span=Span(0, 9), kind="person", score=0.4)]
    place = [FoundName(span=Span(0, 9), kind="place", score=0.9)]
    assert with_missed(text, unsure) == unsure
    assert with_missed(text, place) == place


def test_a_surname_that_names_something_else_too_shows_nobody() -> None:
    text = FULL + "Port Orel lies there. So Orel left."
    found = [
        FoundName(span=Span(0, 9), kind="person", score=0.9),
        FoundName(span=Span(16, 25), kind="place", score=0.9),
    ]
    assert with_missed(text, found) == found


@given(st.text(st.sampled_from("Orela .,’s\nDM"), max_size=60))
def test_missed_names_are_in_order_and_overlap_none_that_was_found(rest: str) -> None:
    text = FULL + rest
    found = FoundName(span=Span(0, 9), kind="person", score=0.9)
    names = with_missed(text, [found])
    spans = [name.span for name in names]
    assert found in names
    assert spans == sorted(set(spans))
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.of(text) == "Orel" for span in spans[1:])
