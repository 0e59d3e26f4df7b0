"""Sentences cut into clauses that each say something."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from whence.language.en.coordination import clauses
from whence.record import Span


def cut(text: str, *whole: str) -> list[str]:
    kept = [Span(text.index(words), text.index(words) + len(words)) for words in whole]
    return [span.of(text) for span in clauses(text, Span(0, len(text)), kept)]


def test_two_clauses_are_cut_where_the_second_begins() -> None:
    assert cut("Velde accepted the resignation and said a successor would be named.") == [
        "Velde accepted the resignation",
        "and said a successor would be named.",
    ]


def test_two_things_that_one_verb_does_are_not_cut() -> None:
    assert cut("The ferry carries lorries and cars.") == ["The ferry carries lorries and cars."]


def test_a_quotation_is_not_cut() -> None:
    said = '"We counted the ships and we lost the money"'
    assert cut(f"He said {said}.", said) == [f"He said {said}."]


def test_a_clause_of_few_words_stays_with_the_one_before() -> None:
    assert cut("The levy was raised, she said.") == ["The levy was raised, she said."]


@given(st.text(alphabet="abcdef ,;and—was'“”\n", max_size=200))
def test_clauses_hold_every_word_once_and_in_order(text: str) -> None:
    found = clauses(text, Span(0, len(text)), [])
    held = "".join(span.of(text) for span in found)
    assert "".join(held.split()) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(span.of(text) == span.of(text).strip() for span in found)
