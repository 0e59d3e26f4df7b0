"""MAP@5 by hand, and BM25 where its order is plain."""

from __future__ import annotations

import pytest

from benchmarks.quality.claims.bm25 import BM25
from benchmarks.quality.claims.score import mean_average_precision


@pytest.mark.parametrize(
    ("found", "right", "figure"),
    [
        ("abcde", "a", 1),
        ("abcde", "b", 1 / 2),
        ("abcde", "e", 1 / 5),
        ("abcdef", "f", 0),
        ("abcde", "x", 0),
        ("abcde", "ab", 1),
        ("abcde", "ac", (1 + 2 / 3) / 2),
        ("abcde", "cx", (1 / 3) / 2),
        ("abcdefg", "abcdefg", 1),
    ],
)
def test_a_tweets_figure(found: str, right: str, figure: float) -> None:
    assert mean_average_precision({"t": found}, {"t": frozenset(right)}) == pytest.approx(figure)


def test_the_figure_is_the_mean_over_tweets() -> None:
    right = {"t": frozenset("a"), "u": frozenset("a")}
    assert mean_average_precision({"t": "ab", "u": "ba"}, right) == pytest.approx(0.75)


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    index = BM25([["ferry", "late"], ["ferry", "oldberry"], ["ferry", "bread"], ["ferry"]])
    scores = index.scores(["oldberry", "ferry"])
    assert scores.argmax() == 1
    assert scores.min() > 0


def test_of_two_texts_with_a_word_the_shorter_is_better() -> None:
    long, short, _ = BM25([["ferry"] + ["word"] * 20, ["ferry"], ["bread"]]).scores(["ferry"])
    assert short > long > 0


def test_a_word_that_no_text_has_says_nothing() -> None:
    assert not BM25([["ferry"], ["bread"]]).scores(["oldberry"]).any()
