"""Direction: which Friday, which March, told by the words around. Read on Wednesday 8 May 2019."""

from __future__ import annotations

import pytest

from tests.reading.date.told import values


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The council met on Friday.", "2019-05-03"),
        ("The council will meet on Friday.", "2019-05-10"),
        ("The council is to vote Friday.", "2019-05-10"),
        ("The council is expected to vote on Friday.", "2019-05-10"),
        ("The vote, set for Friday, was welcomed.", "2019-05-10"),
        ("The vote had been due on Friday.", "2019-05-03"),
        ("She was the first to vote on Friday.", "2019-05-03"),
        ("Ahead of Friday’s vote the council sat.", "2019-05-10"),
        ("The council sought to get round Friday’s ruling.", "2019-05-03"),
        ("By Friday, forty people had signed.", "2019-05-03"),
        ("The list stays open until Friday.", "2019-05-10"),
        ("Dana Orel said that Mayor P. Hollis would sign on Friday.", "2019-05-10"),
        ("The council met last Friday.", "2019-05-03"),
        ("It may meet next Friday.", "2019-05-10"),
    ],
)
def test_friday(text: str, day: str) -> None:
    assert values(text).popitem()[1] == day


def test_the_weekday_of_publication_is_the_day_itself() -> None:
    assert values("The council met Wednesday.") == {"Wednesday": "2019-05-08"}


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("The bridge opened in March.", "2019-03"),
        ("The bridge opened in December.", "2018-12"),
        ("The bridge will open in March.", "2020-03"),
        ("The bridge will open in December.", "2019-12"),
        ("The bridge opened last March.", "2019-03"),
        ("The bridge closed last April.", "2018-04"),
        ("The bridge was to stay closed through June.", "2019-06"),
        ("They signed a February agreement.", "2019-02"),
    ],
)
def test_a_month(text: str, month: str) -> None:
    assert values(text).popitem()[1] == month


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The bridge opened on 3 March.", "2019-03-03"),
        ("The bridge opened on Nov. 20.", "2018-11-20"),
        ("The bridge will open on 3 March.", "2020-03-03"),
        ("A dividend is payable Nov. 16.", "2019-11-16"),
        ("The vote was held on Monday, Oct. 29.", "2018-10-29"),
        ("The vote was held on Monday, Oct. 28.", "2019-10-28"),
        ("They remembered the Sept. 11 attacks.", "2001-09-11"),
    ],
)
def test_a_day_of_a_month(text: str, day: str) -> None:
    assert values(text).popitem()[1] == day
