"""Words of proper names, told by their capitals."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.language.en.proper import proper_words
from whence.record import Span
from whence.text import paragraphs


def names(text: str) -> list[str]:
    return [span.of(text) for span in proper_words(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor, Dana Orel, said so.", ["Dana", "Orel"]),
        ("Orel said so.", ["Orel"]),
        ("Officials said so.", []),
        ("Ferries left late, said Mr. Brandt.", ["Brandt"]),
        ("On Monday the President spoke in Rime.", ["Rime"]),
        ("A spokesman for the Harbour Office spoke.", ["Harbour"]),
        ("J. Orel of the PF spoke.", ["J", "Orel", "PF"]),
        ("Dana A. Orel and Ilka J. Brandt spoke.", ["Dana", "A", "Orel", "Ilka", "J", "Brandt"]),
        ("It was A. It was I.", []),
        ("I read it in the Rime Street Journal.", ["Rime", "Street"]),
    ],
)
def test_names_are_told_from_words_that_only_open_a_sentence(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Rose Orel, a clerk, left.",
        "It is late. Rose Orel said so.",
        "“Rose Orel (PF) left.",
        "Rose Ivy Orel has left.",
        "Rose B. Orel left.",
        "Rose A. Orel left.",
    ],
)
def test_a_common_word_is_a_name_where_a_sentence_opens_with_it_and_a_surname(text: str) -> None:
    assert names(text)[0] == "Rose"


@pytest.mark.parametrize(
    "text",
    [
        "Angry Orel voters left.",
        "Rose\nOrel said so.",
        "Visiting Orel, the clerk left.",
        "After Orel, the clerk left.",
        "Former Orel said so, as former clerks do.",
    ],
)
def test_a_common_word_before_a_name_is_none_where_it_may_describe_it(text: str) -> None:
    assert names(text)[0] == "Orel"


def test_a_common_word_is_a_name_where_the_text_says_so_elsewhere() -> None:
    said = "Rose said no to it. They had met the old singer, Anna Rose, before."
    assert names(said) == ["Rose", "Anna", "Rose"]
    assert names("Rose petals fell.") == []


def test_a_line_in_title_case_says_nothing_of_its_words() -> None:
    assert names("Ferries Will Stay Until Spring, Orel Says\nThe ferries will stay.") == ["Orel"]


def test_a_short_sentence_full_of_names_is_no_title() -> None:
    assert "Butler" in names("Dana Orel is clerk of Butler University.")


def test_how_long_names_are_makes_no_line_a_title() -> None:
    for name in ("Bo Fa", "Bodo Fanna"):
        assert len(names(f"{name} left Mercy Hospital when Rose came.")) == 4


def test_an_address_shows_nothing_by_its_small_letters() -> None:
    assert names("See news.example/orel-wins, said the clerk. Orel left.") == ["Orel"]


@given(st.text(st.sampled_from("Ab c.\n’éЖ1“ "), max_size=60))
def test_names_are_words_in_order(text: str) -> None:
    found = proper_words(text, paragraphs(text))
    assert found == sorted(found)
    assert all(span.of(text).isalpha() and span.of(text)[0].isupper() for span in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


@given(st.integers(0, 3))
def test_other_names_stand_in_the_same_places(which: int) -> None:
    """Four towns and four people of the same shape."""
    towns, people = ("Rime", "Olst", "Varn", "Quay"), ("Orel", "Brix", "Tamm", "Nyst")
    text = f"{people[which]} went to {towns[which]}. In {towns[which]}, {people[which]} spoke."
    first = f"{people[0]} went to {towns[0]}. In {towns[0]}, {people[0]} spoke."
    assert proper_words(text, [Span(0, len(text))]) == proper_words(first, [Span(0, len(first))])
