"""Words and pairs of words are counted, and counts add up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whence.lineage.engine.counts import Counts
from whence.text import cut


def test_words_and_pairs_are_counted_within_their_texts() -> None:
    counts = Counts()
    counts.add(cut(["the ferry and the ferry", "ferry and tram"]))
    asked = cut(["the ferry and tram and ferry the", "ferry"])
    assert counts.total == 8
    assert counts.of_words(asked).tolist() == [2, 3, 2, 1, 2, 3, 2, 3]
    assert counts.of_pairs(asked).tolist() == [0, 2, 2, 1, 0, 0, 0, 0]


def test_nothing_is_counted_of_no_text() -> None:
    counts = Counts()
    counts.add(cut([]))
    counts.add(cut(["", ""]))
    assert counts.total == 0
    assert counts.of_pairs(cut(["", "late"])).tolist() == [0]


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=5).map(" ".join), max_size=5))
def test_counts_of_texts_one_by_one_are_those_of_all_together(texts: list[str]) -> None:
    together, alone = Counts(), Counts()
    together.add(cut(texts))
    for text in reversed(texts):
        alone.add(cut([text]))
    asked = cut([*texts, "a b c"])
    assert together.of_words(asked).tolist() == alone.of_words(asked).tolist()
    assert together.of_pairs(asked).tolist() == alone.of_pairs(asked).tolist()


def test_many_words_are_counted_like_few() -> None:
    many, few = Counts(), Counts()
    texts = [f"w{number} x{number % 7}" for number in range(140_000)]
    many.add(cut(texts))
    for start in range(0, len(texts), 10_000):
        few.add(cut(texts[start : start + 10_000]))
    asked = cut(texts[:50])
    assert many.of_words(asked).tolist() == few.of_words(asked).tolist()
    assert many.of_pairs(asked).tolist() == few.of_pairs(asked).tolist()
