"""Quotation marks: where quotations open, close, and run on."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.language.quotation import Quotation, quotations
from whence.text import paragraphs

TEXTS = st.text(st.sampled_from("ab S.,!?-\n“”\"'‘’`«»„‟＂9"), max_size=60)


def found(text: str) -> list[Quotation]:
    return list(quotations(text, paragraphs(text)))


def inner(text: str) -> list[str]:
    return [quote.inner.of(text) for quote in found(text)]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ('"', '"'),
        ("“", "”"),
        ("``", "''"),
        ("''", "''"),
        ("«", "»"),
        ("»", "«"),
        ("„", "“"),
        ("„", "”"),
        ("‟", "”"),
        ("‘", "’"),
        ("'", "'"),
        ("＂", "＂"),
        ("“", '"'),
        ('"', "”"),
    ],
)
def test_a_quotation_stands_between_its_marks(opening: str, closing: str) -> None:
    text = f"Ilka Brandt said: {opening}The ferry is late.{closing} Nobody stirred."
    [quote] = found(text)
    assert quote.span.of(text) == f"{opening}The ferry is late.{closing}"
    assert quote.inner.of(text) == "The ferry is late."
    assert (quote.opening, quote.closing) == (len(opening), len(closing))
    assert not quote.continued


def test_french_guillemets_are_set_off_by_spaces() -> None:
    for space in " \u00a0\u202f":
        text = f"Le port dit «{space}demain{space}», pas «{space}jamais{space}»."
        assert [words.strip() for words in inner(text)] == ["demain", "jamais"]


def test_a_guillemet_before_a_space_that_nothing_closes_opens_nothing() -> None:
    assert inner("Ja.« Er ging. Ende « und nichts") == []


def test_several_quotations_of_a_paragraph_come_in_order() -> None:
    text = "“It is late,” Brandt said, “and it is cold.” The “express” left."
    assert inner(text) == ["It is late,", "and it is cold.", "express"]


def test_single_marks_nested_in_double_ones_belong_to_the_outer_quotation() -> None:
    assert inner("“He said ‘late’ twice,” Brandt said.") == ["He said ‘late’ twice,"]
    assert inner("\"He said 'late' twice,\" Brandt said.") == ["He said 'late' twice,"]


def test_double_marks_nested_in_single_ones_belong_to_the_outer_quotation() -> None:
    assert inner("‘He said “late” twice,’ Brandt said.") == ["He said “late” twice,"]


def test_contractions_within_a_single_quotation_do_not_close_it() -> None:
    assert inner("‘I’d rather swim, it’s faster,’ she said.") == ["I’d rather swim, it’s faster,"]
    assert inner("'I'd rather swim, it's faster,' she said.") == ["I'd rather swim, it's faster,"]


def test_a_plural_possessive_does_not_close_a_quotation_that_ends_in_punctuation() -> None:
    assert inner("‘The crews’ wages are late,’ she said.") == ["The crews’ wages are late,"]


@pytest.mark.parametrize(
    "text",
    [
        "The crew's wages weren't paid; the crews' wages weren't either.",
        "The crew’s wages weren’t paid; the crews’ wages weren’t either.",
        "Rock 'n' roll of the '90s, the fans' favourite.",
        "Give ‘em the dockers’ answer, ’tis late.",
        'A plank 8\' 6" long and 5" wide.',
    ],
)
def test_apostrophes_and_inches_are_no_quotation_marks(text: str) -> None:
    assert inner(text) == []


def test_a_quotation_left_open_runs_to_the_end_of_its_paragraph() -> None:
    text = "She said: “The ferry is late.\nNobody stirred."
    [quote] = found(text)
    assert quote.inner.of(text) == "The ferry is late."
    assert (quote.closing, quote.continued) == (0, False)


def test_a_quotation_over_paragraphs_opens_again_in_each_and_closes_in_the_last() -> None:
    text = "She said: “The ferry is late.\n\n“It is cold.\n\n“Go home.” Nobody stirred.\n\n“No.”"
    assert [(quote.inner.of(text), quote.continued) for quote in found(text)] == [
        ("The ferry is late.", True),
        ("It is cold.", True),
        ("Go home.", False),
        ("No.", False),
    ]


def test_straight_marks_open_again_too() -> None:
    text = '"The ferry is late.\n"It is cold," she said.'
    assert [quote.continued for quote in found(text)] == [True, False]


def test_a_closing_mark_without_an_opening_one_is_passed_over() -> None:
    assert inner("The ferry is late.” She said: “Go home.”") == ["Go home."]


def test_a_mark_that_nothing_follows_opens_nothing() -> None:
    assert inner('The ferry is late. "\nShe left.') == []


def test_many_marks_that_nothing_closes_are_read_in_one_pass() -> None:
    # Searched again for every mark, this would take minutes.
    assert inner("the 'a and the ‘b " * 20_000) == []
    assert inner("the « a " * 200_000) == []


@given(TEXTS)
def test_a_quotation_never_crosses_a_paragraph(text: str) -> None:
    lines = paragraphs(text)
    for quote in quotations(text, lines):
        assert sum(line.covers(quote.span) for line in lines) == 1


@given(TEXTS)
def test_quotations_are_in_order_and_apart(text: str) -> None:
    assert all(one.span.end <= other.span.start for one, other in pairwise(found(text)))


@given(TEXTS)
def test_the_words_between_the_marks_lie_within_the_quotation(text: str) -> None:
    for quote in found(text):
        assert quote.span.covers(quote.inner)
        assert quote.span.start + quote.opening == quote.inner.start
        assert quote.inner.end + quote.closing == quote.span.end
        assert quote.opening > 0


@given(TEXTS)
def test_only_an_open_quotation_that_ends_its_paragraph_is_continued(text: str) -> None:
    ends = {line.end for line in paragraphs(text)}
    for quote in found(text):
        if quote.continued:
            assert quote.closing == 0
        if quote.closing == 0:
            assert quote.span.end in ends
