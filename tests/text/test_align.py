"""Banded alignment of words."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import LCSseq

from whence.text import Aligner, Common, Extent, Sides, cut
from whence.text.align import BAND, COST

WORTH = 10.0
WORDS = st.lists(st.sampled_from("abcdefgh"), max_size=BAND)


def sides(a: str, b: str, at_end: bool = False) -> tuple[Aligner, Sides]:
    words = cut([a, b])
    aligner = Aligner(words.hashes, np.full(len(words.hashes), WORTH, np.float32))
    _, middle, end = words.bounds
    starts = (middle - 1, end - 1) if at_end else (0, middle)
    columns = [np.array([each]) for each in (*starts, middle, end - middle)]
    return aligner, Sides(*columns)


def onwards(a: str, b: str) -> Extent:
    aligner, given_sides = sides(a, b)
    return aligner.extend(given_sides, 1)


def joined(a: str, b: str) -> Common:
    aligner, given_sides = sides(a, b)
    return aligner.join(given_sides)


def test_alignment_goes_as_far_as_the_words_agree() -> None:
    found = onwards("the ferry to Rime is late", "the ferry to Rime came on Monday")
    assert (found.a.item(), found.b.item(), found.common.same.item()) == (4, 4, 4)
    assert found.common.score.item() == 4 * WORTH


def test_alignment_goes_on_past_words_without_partner() -> None:
    found = onwards("the old ferry to Rime is late", "the ferry bound to Rime is late")
    assert (found.a.item(), found.b.item(), found.common.same.item()) == (7, 7, 6)
    assert found.common.score.item() == 6 * WORTH - 2 * COST


def test_backwards_is_onwards_of_the_reverse() -> None:
    a, b = "yes the old ferry came late", "no the ferry came late"
    aligner, given_sides = sides(a, b, at_end=True)
    back = aligner.extend(given_sides, -1)
    on = onwards(" ".join(reversed(a.split())), " ".join(reversed(b.split())))
    assert (back.a, back.b, back.common.same) == (on.a, on.b, on.common.same)


def test_figures_in_common_are_counted() -> None:
    found = onwards("on 4 May 7 of them", "on 4 May 9 of them")
    assert (found.common.same.item(), found.common.figures.item()) == (5, 1)


def test_nothing_in_common_is_no_extent() -> None:
    found = onwards("ferry", "tram")
    assert (found.a.item(), found.b.item(), found.common.score.item()) == (0, 0, 0)


def test_alignment_gives_up_on_a_long_stretch_of_other_words() -> None:
    other = " ".join(f"word{number}" for number in range(40))
    found = onwards(f"the ferry {other} is late", f"the ferry {other.replace('word', 'x')} is late")
    assert found.a.item() == 2


def test_a_whole_stretch_is_joined_even_at_a_loss() -> None:
    found = joined("one two", "three four")
    assert (found.score.item(), found.same.item()) == (-4 * COST, 0)


def test_stretches_of_very_different_length_are_not_joined() -> None:
    assert joined("one", "one " + "two " * (BAND + 1)).score.item() < -1000


@pytest.mark.parametrize(("a", "b", "lone"), [("", "one two", 2), ("one", "", 1), ("", "", 0)])
def test_an_empty_side_leaves_the_other_without_partners(a: str, b: str, lone: int) -> None:
    assert joined(a, b).score.item() == -lone * COST


@given(WORDS, WORDS)
def test_within_the_band_the_words_in_common_are_as_many_as_can_be(
    a: list[str], b: list[str]
) -> None:
    assert joined(" ".join(a), " ".join(b)).same.item() == LCSseq.similarity(a, b)


@given(WORDS, WORDS)
def test_the_score_is_what_is_shared_less_what_has_no_partner(a: list[str], b: list[str]) -> None:
    found = joined(" ".join(a), " ".join(b))
    lone = len(a) + len(b) - 2 * found.same.item()
    assert found.score.item() == found.same.item() * WORTH - lone * COST


@given(st.lists(st.tuples(WORDS, WORDS), max_size=4))
def test_alignments_done_together_come_out_as_each_alone(
    pairs: list[tuple[list[str], list[str]]],
) -> None:
    texts = [" ".join(side) for pair in pairs for side in pair]
    words = cut(texts)
    starts, lengths = words.bounds[:-1], np.diff(words.bounds)
    aligner = Aligner(words.hashes, np.full(len(words.hashes), WORTH, np.float32))
    together = aligner.extend(Sides(starts[::2], starts[1::2], lengths[::2], lengths[1::2]), 1)
    alone = [onwards(" ".join(a), " ".join(b)) for a, b in pairs]
    assert together.common.score.tolist() == [each.common.score.item() for each in alone]
    assert together.a.tolist() == [each.a.item() for each in alone]
