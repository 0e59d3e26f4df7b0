"""The likeness of two statements: what they are about, and the rare things both name."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.claims.likeness import Likeness, Rarity, Wording, likeness, wording

EAST = np.array([1, 0], dtype=np.float32)
NORTH = np.array([0, 1], dtype=np.float32)


def worded(text: str) -> Wording:
    return wording(text, EAST)


def rarity(*texts: str) -> Rarity:
    return Rarity(worded(text).stems for text in texts)


def compared(first: str, second: str) -> Likeness:
    return likeness(worded(first), worded(second), rarity(first, second))


def test_a_statement_is_wholly_like_itself() -> None:
    found = compared(
        "The ferry to Rime carried 312 people.", "The ferry to Rime carried 312 people."
    )
    assert found.told == found.covered == found.phrases == 1
    assert found.figures == 0.5
    assert found.foreign == 0


def test_a_part_is_covered_by_the_whole_but_does_not_tell_it_all() -> None:
    whole = "The ferry to Rime was late, and its crew went on strike in Tarn harbour."
    part = "The ferry to Rime was late."
    found = compared(whole, part)
    assert found.covered == 1
    assert 0 < found.told < 1
    assert compared(part, whole).told == 1


def test_the_cosine_is_that_of_the_vectors() -> None:
    one, other = wording("ferry", EAST), wording("ferry", NORTH)
    assert likeness(one, one, rarity("ferry")).cosine == 1
    assert likeness(one, other, rarity("ferry")).cosine == 0


def test_a_rare_word_in_common_tells_more_than_a_common_one() -> None:
    corpus = rarity(*["The ferry sailed."] * 50, "Oldberry sailed.")
    rare = likeness(worded("Oldberry arrived"), worded("Oldberry left"), corpus)
    common = likeness(worded("The ferry arrived"), worded("The ferry left"), corpus)
    assert rare.covered > common.covered


def test_one_figure_in_two_notations_is_in_common() -> None:
    assert compared("It cost 3.1 million crowns.", "It cost 3,100,000 crowns.").figures == 0.5


def test_a_figure_that_only_the_second_has_is_foreign() -> None:
    found = compared("It carried 312 people.", "It carried 213 people.")
    assert (found.figures, found.foreign) == (0, 0.5)


def test_a_year_is_no_figure() -> None:
    found = compared("The bridge opened in 2019.", "The bridge opened in 2020.")
    assert (found.figures, found.foreign) == (0, 0)


def test_words_in_another_order_share_no_phrase() -> None:
    assert compared("Brandt warned Velde", "Velde warned Brandt").phrases == 0


@pytest.mark.parametrize("empty", ["", "…", "of the and"])
def test_nothing_is_like_a_statement_without_words(empty: str) -> None:
    found = compared("The ferry to Rime was late.", empty)
    assert (found.told, found.covered, found.phrases) == (0, 0, 0)


@given(st.text(max_size=120), st.text(max_size=120))
def test_every_share_is_one(first: str, second: str) -> None:
    there, back = compared(first, second), compared(second, first)
    for found in (there, back):
        for share in (found.told, found.covered, found.phrases, found.figures, found.foreign):
            assert 0 <= share <= 1 + 1e-9
    assert there.told == pytest.approx(back.covered)
    assert there.figures == back.figures
