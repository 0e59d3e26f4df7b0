"""Sentences of English text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.language.en.sentences import sentences
from whence.text import paragraphs

TEXTS = st.text(st.sampled_from("abI T.,!?\n“”\"'‘’«»…𝄞é"), max_size=60) | st.lists(
    st.sampled_from(["Mr.", "at 9 a.m.", "on", "Monday", "It left.", "“Go!”", "he said.", "U.S."])
).map(" ".join)


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text, paragraphs(text))]


def test_a_paragraph_is_cut_into_its_sentences() -> None:
    assert split("The ferry is late. Nobody stirred!  Why?\nIt is cold.") == [
        "The ferry is late.",
        "Nobody stirred!",
        "Why?",
        "It is cold.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Ilka Brandt of Voss & Lark Inc. met Mr. Orel on Jan. 4 at 3.40 p.m. in Rime.",
        "The U.S. ferry left at 9 a.m. Monday with 3.5 tons of No. 2 wheat.",
        "It left at 9 a.m. on Sunday.",
        "“Will it hold?” asked the master.",
        "“Go!” said Brandt.",
    ],
)
def test_a_stop_within_a_sentence_does_not_end_it(sentence: str) -> None:
    assert split(f"{sentence} Nobody stirred.") == [sentence, "Nobody stirred."]


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’")])
def test_a_quotation_of_several_sentences_is_several_sentences(opening: str, closing: str) -> None:
    assert split(f"It left. {opening}It is late. Go home.{closing} She left.") == [
        "It left.",
        f"{opening}It is late.",
        f"Go home.{closing}",
        "She left.",
    ]


def test_a_paragraph_without_a_stop_is_one_sentence() -> None:
    assert split("Ferry late again\n\nThe ferry is late") == [
        "Ferry late again",
        "The ferry is late",
    ]


def test_a_paragraph_of_a_hundred_thousand_sentences_is_read_in_one_pass() -> None:
    assert len(split("It left. “Go. " * 50_000)) == 100_000


@given(TEXTS)
def test_sentences_are_in_order_and_apart(text: str) -> None:
    found = sentences(text, paragraphs(text))
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(TEXTS)
def test_a_sentence_lies_in_one_paragraph_and_has_no_space_at_its_edges(text: str) -> None:
    lines = paragraphs(text)
    for sentence in sentences(text, lines):
        words = sentence.of(text)
        assert words
        assert words == words.strip()
        assert sum(line.covers(sentence) for line in lines) == 1


@given(TEXTS | st.text())
def test_sentences_leave_out_nothing_but_space(text: str) -> None:
    covered = {
        place for span in sentences(text, paragraphs(text)) for place in range(span.start, span.end)
    }
    assert all(text[place].isspace() for place in range(len(text)) if place not in covered)
