"""What words and runs of words tell."""

from __future__ import annotations

import numpy as np
import pytest

from whence.lineage.engine.counts import Counts
from whence.lineage.passage.worth import HIGHEST, LOWEST, rarity, worths
from whence.text import cut


def rarities(texts: int, outlets: int, among: int = 20_000) -> float:
    return float(rarity(np.array([texts]), np.array([outlets]), among)[0])


def test_a_run_of_two_texts_is_as_rare_as_can_be() -> None:
    assert rarities(2, 2) == 1.0


def test_a_run_tells_less_the_more_texts_have_it() -> None:
    told = [rarities(texts, texts) for texts in (2, 4, 10, 100, 5000)]
    assert told == sorted(told, reverse=True)
    assert told[3] == pytest.approx(0.07, abs=0.01)


def test_what_one_outlet_repeats_tells_less_than_what_many_print() -> None:
    assert rarities(10, 1) == pytest.approx(rarities(10, 10) / 10)


def test_in_a_small_corpus_being_in_many_texts_says_less() -> None:
    assert rarities(10, 10, among=12) > rarities(10, 10) + 0.2


def test_a_frequent_word_is_worth_less_than_a_rare_one() -> None:
    texts = [f"the ferry{number}" for number in range(15)]
    counts = Counts()
    counts.add(cut(texts))
    the, ferry = worths(cut(texts[:1]), counts)
    assert (the, ferry) == (1.0, np.float32(round(np.log2(30) * 16) / 16))


def test_a_word_that_always_follows_another_is_worth_little_after_it() -> None:
    counts = Counts()
    counts.add(cut([f"unter linden n{number}" for number in range(40)]))
    of_phrase = worths(cut(["unter linden"]), counts)
    alone = worths(cut(["linden unter"]), counts)
    assert of_phrase[1] == LOWEST < alone[0]


def test_no_word_is_worth_more_than_the_highest() -> None:
    counts = Counts()
    counts.add(cut([" ".join(f"w{number}" for number in range(9000))]))
    assert worths(cut(["w7 w8"]), counts).tolist() == [HIGHEST, HIGHEST]
