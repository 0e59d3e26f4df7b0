"""Shingles: every run of five words that lies within one text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whence.text import GRAM, cut, grams

SENTENCES = st.lists(st.sampled_from(["ferry", "late", "Rime", "and", "4"]), max_size=12)


def test_a_text_has_a_gram_for_each_word_but_the_last_four() -> None:
    words = cut(["The ferry to Rime is late again"])
    hashes, places = grams(words)
    assert len(hashes) == 3
    assert places.tolist() == [0, 1, 2]


def test_a_text_shorter_than_a_gram_has_none() -> None:
    assert len(grams(cut(["The ferry is late"]))[0]) == 0
    assert len(grams(cut(["", "late"]))[0]) == 0


def test_the_order_of_words_matters() -> None:
    hashes, _ = grams(cut(["one two three four five", "two one three four five"]))
    assert hashes[0] != hashes[1]


@given(st.lists(SENTENCES, max_size=5))
def test_no_gram_reaches_from_one_text_into_the_next(texts: list[list[str]]) -> None:
    hashes, places = grams(cut([" ".join(text) for text in texts]))
    alone = [grams(cut([" ".join(text)]))[0].tolist() for text in texts]
    assert hashes.tolist() == [each for text in alone for each in text]
    assert len(places) == sum(max(len(text) - GRAM + 1, 0) for text in texts)
