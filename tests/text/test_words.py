"""Words of any script, with their places."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.text import Words, cut, fold

TEXTS = st.text(st.sampled_from("aZé\u0301ßﬁ½“’'—.,3\u00ad \n東ไได้कि𝄞"), max_size=40) | st.text()


def written(text: str) -> list[str]:
    words = cut([text])
    return [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)]


def hashes(text: str) -> list[int]:
    return [int(each) for each in cut([text]).hashes]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ferry isn’t late.", ["The", "ferry", "isn’t", "late"]),
        ("“Late,” she said — twice", ["Late", "she", "said", "twice"]),
        ("3.5 of 1,000, then 7.", ["3.5", "of", "1,000", "then", "7"]),
        ("the bakers' 'own' U.S.", ["the", "bakers", "own", "U", "S"]),
        ("a so-called café\u0301", ["a", "so", "called", "café\u0301"]),
        ("東京都は3回", ["東", "京", "都", "は", "3", "回"]),
        ("ไทยได้", ["ไ", "ท", "ย", "ไ", "ด้"]),
        ("पानी की कमी", ["पानी", "की", "कमी"]),
        ("پانی کی کمی", ["پانی", "کی", "کمی"]),
        ("", []),
        ("\n — …", []),
    ],
)
def test_words_are_cut_as_they_are_written(text: str, words: list[str]) -> None:
    assert written(text) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [("Café", "CAFE\u0301"), ("isn’t", "isn't"), ("ﬁsh", "FISH"), ("1,000", "1,000")],
)
def test_words_that_read_alike_have_one_hash(one: str, other: str) -> None:
    assert hashes(one) == hashes(other)


def test_words_that_differ_have_others() -> None:
    assert len(set(hashes("a aa aaa ab ba b 1 11 कि की"))) == 10


def test_the_hash_of_a_word_with_a_digit_is_odd() -> None:
    assert [each % 2 for each in hashes("on 4 May 7.5 of B12 came")] == [0, 1, 0, 1, 0, 1, 0]


def test_a_word_without_end_is_cut() -> None:
    assert [len(word) for word in written("x" * 150 + " y")] == [64, 64, 22, 1]


def test_no_text_has_no_words() -> None:
    assert len(cut([])) == 0
    assert len(cut(["", " "])) == 2
    assert len(cut(["", " "]).hashes) == 0


def test_a_text_that_is_not_there_is_refused() -> None:
    with pytest.raises(IndexError, match="no text 2 among 2"):
        cut(["a", "b"]).of(2)


def same(one: Words, other: Words) -> bool:
    return all(
        np.array_equal(getattr(one, name), getattr(other, name))
        for name in ("hashes", "starts", "ends", "bounds")
    )


@given(st.lists(TEXTS, max_size=5))
def test_texts_cut_together_are_cut_as_each_alone(texts: list[str]) -> None:
    together = cut(texts)
    assert len(together) == len(texts)
    assert all(same(together.of(place), cut([text])) for place, text in enumerate(texts))


def test_texts_longer_than_a_piece_are_cut_as_each_alone() -> None:
    texts = ["the ferry is late " * 10_000, "at Rime", "no one knew " * 12_000]
    together = cut(texts)
    assert all(same(together.of(place), cut([text])) for place, text in enumerate(texts))


@given(TEXTS)
def test_places_are_in_order_and_in_the_text(text: str) -> None:
    words = cut([text])
    assert (words.starts < words.ends).all()
    assert (words.starts[1:] >= words.starts[:-1]).all()
    assert words.ends.max(initial=0) <= len(text)


@given(TEXTS)
def test_a_word_cut_out_is_folded_to_the_same_word(text: str) -> None:
    words = cut([text])
    for start, end, word in zip(words.starts, words.ends, words.hashes, strict=True):
        assert word in cut([text[start:end]]).hashes


@given(TEXTS)
def test_folding_first_makes_no_difference(text: str) -> None:
    assert hashes(fold(text).text) == hashes(text)
