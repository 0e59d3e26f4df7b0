"""Short forms are paired with their long forms, and every mention of both is found."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.acronym.reading import found, pairs
from whence.reading.acronym import acronym_flags, acronyms
from whence.record import Span


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("The Rime Dock Union (RDU) met.", "RDU", "Rime Dock Union"),
        ("The RDU (Rime Dock Union) met.", "RDU", "Rime Dock Union"),
        ("The RDU, or Rime Dock Union, met.", "RDU", "Rime Dock Union"),
        ("The Rime Dock Union, or RDU, met.", "RDU", "Rime Dock Union"),
        ("The Rime Dock Union, known as RDU, met.", "RDU", "Rime Dock Union"),
        ("RDU stands for Rime Dock Union.", "RDU", "Rime Dock Union"),
        ('The Rime Dock Union (the "RDU") met.', "RDU", "Rime Dock Union"),
        ("The Rime Dock Union (‘RDU’) met.", "RDU", "Rime Dock Union"),
        ("The Rime Dock Union ( RDU ) met .", "RDU", "Rime Dock Union"),
        ("The Rime Dock Union (R.D.U.) met.", "R.D.U.", "Rime Dock Union"),
        ("Rime's Dock Union (RDU) met.", "RDU", "Rime's Dock Union"),
        ("Rime's Dock Union (DU) met.", "DU", "Dock Union"),
        ("Ten coastal dock unions (CDUs) met.", "CDUs", "coastal dock unions"),
        ("The Docks & Quays Office (D&QO) met.", "D&QO", "Docks & Quays Office"),
        ("The Office of Docks (OoD) met.", "OoD", "Office of Docks"),
        ("The Group of Nine Docks (G9) met.", "G9", "Group of Nine Docks"),
    ],
)
def test_a_text_ties_the_two_in_many_ways(text: str, short: str, long: str) -> None:
    assert pairs(text) == {short: long}


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("The Dock Union, known by its Varnish acronym SLV, met.", "SLV", "Dock Union"),
        ("The Dock Union (SLV) met.", "SLV", "Dock Union"),
        ("The Dock Union (SLV, by its Varnish initials) met.", "SLV", "Dock Union"),
        ("The Dock Union (Savez Luke Varne, SLV) met.", "SLV", "Savez Luke Varne"),
        ("The Dock Bureau, by the abbreviation Lukburo, met.", "Lukburo", "Dock Bureau"),
    ],
)
def test_the_letters_may_be_those_of_another_language(text: str, short: str, long: str) -> None:
    assert pairs(text) == {short: long}


@pytest.mark.parametrize(
    "text", ["Dana Orel (SLV) spoke.", "The harbour at Rime (SLV) is deep.", "The dog (SLV) ran."]
)
def test_letters_in_brackets_behind_anything_else_are_tied_to_nothing(text: str) -> None:
    assert pairs(text) == {"SLV": None}


def test_a_long_form_elsewhere_is_paired_but_not_called_a_definition() -> None:
    (acronym,) = found("RDU men struck. The Rime Dock Union has a fund.")

    assert acronym.expansion == "Rime Dock Union"
    assert not acronym.defined
    assert acronym.definition is None


def test_two_long_forms_elsewhere_leave_it_open() -> None:
    assert pairs("The Rime Dock Union met the Rural Dairy Union. RDU men left.") == {"RDU": None}


def test_a_person_is_no_long_form() -> None:
    assert pairs("Rhea Dana Unger spoke. RDU men left.") == {"RDU": None}


def test_every_mention_counts_however_it_is_printed() -> None:
    text = "The Rime Dock Union (RDU) met. R.D.U. men and the RDU's chief left."
    (acronym,) = found(text)

    assert [span.of(text) for span in acronym.mentions] == ["RDU", "R.D.U.", "RDU"]
    assert acronym.definition is not None
    assert acronym.definition.of(text) == "Rime Dock Union (RDU)"


def test_one_short_form_with_two_long_forms_is_two_acronyms() -> None:
    text = "The Dock Union (DU) met. The DU left. The Dairy Union (DU) came. The DU spoke."

    assert [(a.expansion, len(a.mentions)) for a in found(text)] == [
        ("Dock Union", 2),
        ("Dairy Union", 2),
    ]


def test_several_short_forms_may_share_a_long_form() -> None:
    assert pairs("The Dock Union, also known as DU or SLV, met.") == {
        "DU": "Dock Union",
        "SLV": "Dock Union",
    }


WORDS = [
    "the",
    "Rime",
    "Dock",
    "Union",
    "RDU",
    "R.D.U.",
    "(",
    ")",
    ",",
    "or",
    "known as",
    "\n",
    "’s",
]


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join) | st.text(max_size=80))
def test_spans_stand_in_the_text_and_hold_what_they_say(text: str) -> None:
    sentences = [Span(0, len(text))] if text else []
    read = acronyms(text, sentences)
    for acronym in read:
        assert acronym.mentions == tuple(sorted(set(acronym.mentions)))
        assert any(span.of(text) == acronym.acronym for span in acronym.mentions)
        assert acronym.expansion is None or acronym.expansion in text
        if acronym.definition:
            assert acronym.expansion
            assert acronym.expansion in acronym.definition.of(text)
    for flag in acronym_flags(text, read):
        assert flag.spans == tuple(sorted(flag.spans))
        assert all(0 <= span.start < span.end <= len(text) for span in flag.spans)


@pytest.mark.parametrize(
    "piece", ["(AB)", "known as XX ", "Abc of the ", "A-", "A.", "(A:", "AB\n"]
)
def test_time_grows_with_the_length_of_a_text_not_faster(piece: str) -> None:
    def seconds(count: int) -> float:
        text = piece * count
        start = time.process_time()
        acronym_flags(text, acronyms(text, [Span(0, len(text))]))
        return time.process_time() - start

    seconds(100)
    assert seconds(1600) < 12 * seconds(400) + 0.5
