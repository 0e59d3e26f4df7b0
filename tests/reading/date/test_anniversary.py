"""Anniversaries that do not fit what they are of. Read on Wednesday 8 May 2019."""

from __future__ import annotations

import pytest

from tests.reading.date.told import flags


def test_the_words_and_the_year_raise_it() -> None:
    text = "On Sunday, Rime marked the 25th anniversary of the 1990 mill fire."
    (flag,) = flags(text)
    assert flag.kind == "anniversary_wrong"
    assert [span.of(text) for span in flag.spans] == ["25th anniversary", "1990"]
    assert flag.message == "“25th anniversary” does not fit the year 1990: 2019 is 29 years on."


@pytest.mark.parametrize(
    "text",
    [
        "On Sunday, Rime marked the 25th anniversary of the mill fire. The mill fire of 1990 …",
        "The 1990 mill fire is not forgotten. Today is the 25th anniversary of the mill fire.",
        "Today is the twentieth anniversary of the fire of 1990.",
        "Today is the thirty-first anniversary of the fire of 1990.",
        "Today is the 30-year anniversary of the fire of 1990.",
    ],
)
def test_a_count_that_does_not_fit(text: str) -> None:
    assert [flag.kind for flag in flags(text)] == ["anniversary_wrong"]


@pytest.mark.parametrize(
    "text",
    [
        "On Sunday, Rime marked the 29th anniversary of the 1990 mill fire.",
        "Today is the twenty-ninth anniversary of the fire of 1990.",
        "The play was written for the 50th anniversary of the 1917 strike.",
        "Today they spoke of next year’s 30th anniversary of the 1990 mill fire.",
        "On Sunday, Rime marked the 25th anniversary of the mill fire.",
        "On Sunday, Rime marked the 25th anniversary of the fire. The fire of 1990 killed nine.",
        "In May 2015, and not on Sunday, came the 25th anniversary of the 1990 mill fire.",
        "On Sunday, Rime marked the first anniversary of the mayor’s death.",
    ],
)
def test_a_count_that_fits_or_cannot_be_checked(text: str) -> None:
    assert flags(text) == ()
