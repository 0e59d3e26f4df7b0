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
    ],
)
def test_names_are_told_from_words_that_only_open_a_sentence(text: str, found: list[str]) -> None:
    assert [name for name in names(text) if len(name) > 1] == [n for n in found if len(n) > 1]


def test_a_common_word_is_a_name_where_the_text_says_so_elsewhere() -> None:
    said = "Rose said no to it. They had met the old singer, Anna Rose, before."
    assert names(said) == ["Rose", "Anna", "Rose"]
    assert names("Rose petals fell.") == []


def test_a_line_in_title_case_says_nothing_of_its_words() -> None:
    assert names("Ferries Will Stay Until Spring, Orel Says\nThe ferries will stay.") == ["Orel"]


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
