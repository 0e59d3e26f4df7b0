"""Word pieces: units of a text, and their packing into windows."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.model.tokenizer import small_tokenizer
from whence.language.quotation import quotations
from whence.model.pieces import LONGEST_UNIT, WINDOW, Pieces, Unit, pack
from whence.record import Span
from whence.text import paragraphs

TOKENIZER = small_tokenizer()
TEXTS = st.text(st.sampled_from("ab Rß é\u0301.,“”\"'«\n𝄞\u200b中"), max_size=80)


def units(text: str) -> list[Unit]:
    lines = paragraphs(text)
    quotes = [(q.span, q.opening, q.closing) for q in quotations(text, lines)]
    return Pieces(TOKENIZER).units(text, lines, quotes)


def words(text: str, unit: Unit) -> list[str]:
    return [text[start:end] for start, end in unit.words.tolist()]


def unit_of(pieces: int) -> Unit:
    each = np.zeros(pieces, dtype=np.int64)
    words = np.stack([np.arange(pieces), np.arange(pieces) + 1], axis=1)
    return Unit(
        span=Span(0, pieces), ids=each, case=each, quote=each, first=np.arange(pieces), words=words
    )


def test_a_paragraph_is_a_unit_of_words_and_marks() -> None:
    text = "Ferry late\n\nThe ferry, Brandt said, left Rime."
    headline, body = units(text)
    assert words(text, headline) == ["Ferry", "late"]
    assert words(text, body) == ["The", "ferry", ",", "Brandt", "said", ",", "left", "Rime", "."]
    assert body.span.of(text) == "The ferry, Brandt said, left Rime."


def test_a_word_the_vocabulary_lacks_is_spelled_in_pieces_and_stays_one_word() -> None:
    text = "Nobody ferrys Orel"
    [unit] = units(text)
    assert words(text, unit) == ["Nobody", "ferrys", "Orel"]
    assert unit.first.tolist() == [0, 2, 4]
    pieces = [TOKENIZER.id_to_token(id) for id in unit.ids.tolist()]
    assert pieces == ["no", "##body", "ferry", "##s", "o", "##r", "##e", "##l"]


def test_a_text_without_words_has_no_units() -> None:
    assert units("") == units(" \n ") == []


@pytest.mark.parametrize(
    ("word", "case"),
    [("15", 0), ("—", 0), ("late", 1), ("Rime", 2), ("RIME", 3), ("McOrel", 4)],
)
def test_every_piece_knows_the_case_of_its_word(word: str, case: int) -> None:
    [unit] = units(f"{word} x")
    assert unit.case.tolist() == [case] * (len(unit.ids) - 1) + [1]


def test_every_piece_knows_whether_its_word_is_quoted() -> None:
    text = "Brandt: “Nobody left.” Late"
    [unit] = units(text)
    of_words = unit.quote[unit.first].tolist()
    assert dict(zip(words(text, unit), of_words, strict=True)) == {
        "Brandt": 0,
        ":": 0,
        "“": 1,
        "Nobody": 2,
        "left": 2,
        ".": 2,
        "”": 3,
        "Late": 0,
    }
    body = unit.first[words(text, unit).index("Nobody")] + 1
    assert unit.quote[body] == 2


def test_marks_of_a_kind_look_the_same_to_the_encoder() -> None:
    one, other = (units(text)[0] for text in ("“The ferry’s late”", '"The ferry\'s late"'))
    assert one.ids.tolist() == other.ids.tolist()


def test_a_long_paragraph_is_cut_at_the_end_of_a_sentence() -> None:
    text = "The ferry left. " * 150
    found = units(text)
    assert len(found) > 1
    for unit in found:
        assert LONGEST_UNIT / 2 <= len(unit.ids) <= LONGEST_UNIT or unit is found[-1]
        assert unit.span.of(text).endswith(".")
    assert [word for unit in found for word in words(text, unit)] == [
        "The",
        "ferry",
        "left",
        ".",
    ] * 150


def test_a_long_sentence_is_cut_between_words() -> None:
    text = "ferrys " * 500
    found = units(text)
    assert all(len(unit.ids) <= LONGEST_UNIT for unit in found)
    assert [word for unit in found for word in words(text, unit)] == ["ferrys"] * 500


@given(TEXTS)
def test_the_words_of_a_paragraph_cover_all_its_letters(text: str) -> None:
    covered = {
        place
        for unit in units(text)
        for start, end in unit.words.tolist()
        for place in range(start, end)
    }
    letters = {place for place in range(len(text)) if text[place].isalnum()}
    assert letters <= covered


@given(TEXTS)
def test_words_are_in_order_within_their_unit_and_units_within_a_paragraph(text: str) -> None:
    found = units(text)
    for unit in found:
        spans = unit.words.tolist()
        assert all(start < end for start, end in spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))
        assert (unit.span.start, unit.span.end) == (spans[0][0], spans[-1][1])
        assert sum(line.covers(unit.span) for line in paragraphs(text)) == 1
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@given(TEXTS)
def test_every_piece_has_a_case_and_a_quotation_state(text: str) -> None:
    for unit in units(text):
        assert len(unit.ids) == len(unit.case) == len(unit.quote)
        assert len(unit.first) == len(unit.words)
        assert unit.first[0] == 0
        assert all(one < other for one, other in pairwise(unit.first.tolist()))
        assert unit.first[-1] < len(unit.ids)


def test_units_that_fit_share_a_window_in_order() -> None:
    # One opening piece, and a separator after each unit.
    fits = (WINDOW - 3) // 2
    assert pack([unit_of(fits), unit_of(fits), unit_of(1)]) == [[0, 1], [2]]


def test_a_unit_longer_than_a_window_has_one_of_its_own() -> None:
    assert pack([unit_of(3), unit_of(WINDOW + 9), unit_of(3)]) == [[0], [1], [2]]


def test_no_units_need_no_window() -> None:
    assert pack([]) == []


@given(st.lists(st.integers(1, 40), max_size=30), st.integers(2, 60))
def test_every_unit_is_packed_once_and_no_window_is_overfull(sizes: list[int], most: int) -> None:
    windows = pack([unit_of(size) for size in sizes], window=most)
    assert [index for window in windows for index in window] == list(range(len(sizes)))
    for window in windows:
        assert len(window) == 1 or 1 + sum(sizes[index] + 1 for index in window) <= most


def blinded(text: str, names: list[Span]) -> tuple[list[Unit], list[Unit]]:
    pieces = Pieces(small_tokenizer())
    units = pieces.units(text, paragraphs(text), [])
    return units, pieces.blinded(units, names)


@given(st.text(st.sampled_from("ab Zé.-’1\n"), max_size=80), st.data())
def test_blinding_changes_pieces_but_no_word_and_no_place(text: str, data: st.DataObject) -> None:
    words = [Span(*m.span()) for m in re.finditer(r"[^\W\d_]+", text)]
    hidden = [word for word in words if data.draw(st.booleans())]
    before, after = blinded(text, hidden)
    for one, other in zip(before, after, strict=True):
        assert other.span == one.span
        np.testing.assert_array_equal(other.words, one.words)
        assert len(other.ids) == len(other.case) == len(other.quote)
        assert other.first.tolist() == sorted(set(other.first.tolist()))
        assert len(other.first) == len(one.first)


def test_two_names_of_one_shape_look_the_same_and_other_words_as_before() -> None:
    one, other = "the ferry left Brandt", "the ferry left Orelia"
    (first,) = blinded(one, [Span(15, 21)])[1]
    (second,) = blinded(other, [Span(15, 21)])[1]
    np.testing.assert_array_equal(first.ids, second.ids)
    (open_eyes,) = blinded(one, [])[1]
    assert first.ids[:3].tolist() == open_eyes.ids[:3].tolist()
    assert first.ids.tolist() != open_eyes.ids.tolist()
