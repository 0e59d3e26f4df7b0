"""English numbers in words and figures."""

from __future__ import annotations

import pytest

from whence.language.en.time.numbers import number, ordinal, year_in_words


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (["three"], 3),
        (["twenty", "-", "five"], 25),
        (["two", "hundred", "and", "ten"], 210),
        (["two", "thousand"], 2000),
        (["1,000"], 1000),
        (["2.5"], 2.5),
        (["5", "1/2"], 5.5),
        (["½"], 0.5),
    ],
)
def test_numbers(words: list[str], value: float) -> None:
    assert number(words) == value


@pytest.mark.parametrize("words", [[], ["ferry"], ["two", "ferries"], ["1.2.3"], ["9" * 40]])
def test_what_is_no_number(words: list[str]) -> None:
    assert number(words) is None


@pytest.mark.parametrize(("word", "value"), [("third", 3), ("21st", 21), ("fiftieth", 50)])
def test_ordinals(word: str, value: int) -> None:
    assert ordinal(word) == value


@pytest.mark.parametrize("word", ["three", "st", "99999th"])
def test_what_is_no_ordinal(word: str) -> None:
    assert ordinal(word) is None


@pytest.mark.parametrize(
    ("words", "year"),
    [
        (["nineteen", "ninety", "-", "six"], 1996),
        (["two", "thousand"], 2000),
        (["two", "thousand", "four"], 2004),
        (["twenty", "twelve"], 2012),
    ],
)
def test_years_in_words(words: list[str], year: int) -> None:
    assert year_in_words(words) == year


@pytest.mark.parametrize("words", [["nineteen"], ["two", "three"], ["nineteen", "ferries"]])
def test_what_is_no_year(words: list[str]) -> None:
    assert year_in_words(words) is None
