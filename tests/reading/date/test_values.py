"""Values of time expressions, family by family. Read on Wednesday 8 May 2019."""

from __future__ import annotations

import pytest

from tests.reading.date.told import events, values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("3 March 2018", "2018-03-03"),
        ("March 3, 2018", "2018-03-03"),
        ("the 3rd of March 2018", "2018-03-03"),
        ("2018-03-03", "2018-03-03"),
        ("25/3/2018", "2018-03-25"),
        ("March 2018", "2018-03"),
        ("2018", "2018"),
        ("nineteen ninety-six", "1996"),
        ("the summer of 2018", "2018-SU"),
        ("the 1980s", "198"),
        ("the late ’90s", "199"),
        ("the twenties", "192"),
        ("the 20th century", "19"),
        ("the end of 2018", "2018"),
        ("mid-2018", "2018"),
        ("fiscal 2018", "2018"),
        ("the third quarter of 2018", "2018-Q3"),
    ],
)
def test_dates_that_name_their_year(words: str, value: str) -> None:
    assert values(f"It was there in {words}, they said.", None) == {words: value}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("today", "2019-05-08"),
        ("yesterday", "2019-05-07"),
        ("late yesterday", "2019-05-07"),
        ("tomorrow morning", "2019-05-09TMO"),
        ("last night", "2019-05-07TNI"),
        ("this morning", "2019-05-08TMO"),
        ("this week", "2019-W19"),
        ("earlier this month", "2019-05"),
        ("last year", "2018"),
        ("next month", "2019-06"),
        ("the weekend", "2019-W18-WE"),
        ("last summer", "2018-SU"),
        ("two years ago", "2017"),
        ("ten days ago", "2019-04-28"),
        ("several years ago", "PAST_REF"),
        ("the day before last Tuesday", "2019-05-06"),
        ("the week of 6 March", "2019-W10"),
        ("Easter", "2019-04-21"),
        ("last Christmas", "2018-12-25"),
        ("last Thanksgiving", "2018-11-22"),
        ("New Year’s Eve", "2018-12-31"),
        ("year-end", "2019-12-31"),
    ],
)
def test_dates_told_from_the_day_of_publication(words: str, value: str) -> None:
    assert values(f"The lake was calm {words}, they said.") == {words: value}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("9:30 a.m. on Tuesday", "2019-05-07T09:30"),
        ("noon on Tuesday", "2019-05-07T12:00"),
        ("12 a.m. Tuesday", "2019-05-07T00:00"),
        ("Tuesday at 5 p.m.", "2019-05-07T17:00"),
        ("Tuesday night", "2019-05-07TNI"),
        ("five o’clock", "2019-05-08T05:00"),
        ("4 in the afternoon", "2019-05-08T16:00"),
    ],
)
def test_times_of_day(words: str, value: str) -> None:
    text = f"The ferry left at {words} for Rime."
    (event,) = events(text)
    assert (event.span.of(text), event.kind, event.value) == (words, "time", value)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("three months", "P3M"),
        ("the past four years", "P4Y"),
        ("at least 72 hours", "PT72H"),
        ("a few days", "PXD"),
        ("two and a half years", "P2Y6M"),
        ("an hour and a half", "PT1H30M"),
        ("5 1/2 hours", "PT5H30M"),
        ("twenty-five years", "P25Y"),
        ("two decades", "P20Y"),
        ("two to three weeks", "P2W"),
        ("a year or two", "P1Y"),
        ("a week", "P1W"),
    ],
)
def test_lengths(words: str, value: str) -> None:
    text = f"The bridge was closed for {words}."
    (event,) = events(text)
    assert (event.span.of(text), event.kind, event.value) == (words, "duration", value)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("daily", "P1D"),
        ("every two years", "P2Y"),
        ("each July", "XXXX-07"),
        ("every other Thursday", "XXXX-WXX-4"),
        ("Tuesdays", "XXXX-WXX-2"),
        ("Tuesday nights", "XXXX-WXX-2TNI"),
    ],
)
def test_sets(words: str, value: str) -> None:
    text = f"They meet {words}, she said."
    (event,) = events(text)
    assert (event.span.of(text), event.kind, event.value) == (words, "set", value)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("from 3 to 5 May", "2019-05-03/2019-05-05"),
        ("on May 3-5, 2018", "2018-05-03/2018-05-05"),
        ("between 3 and 5 May", "2019-05-03/2019-05-05"),
        ("in 2014-2016", "2014/2016"),
        ("in 2014–16", "2014/2016"),
        ("from March to May 2003", "2003-03/2003-05"),
        ("from 28 April to 3 May 2018", "2018-04-28/2018-05-03"),
    ],
)
def test_ranges(words: str, value: str) -> None:
    (event,) = events(f"The road was closed {words}.")
    assert event.value == value
    assert event.when is not None


def test_two_dates_that_could_stand_alone_stay_two() -> None:
    text = "The road was closed from 2014 to 2016, and from March 2001 to May 2003."
    assert list(values(text).values()) == ["2014", "2016", "2001-03", "2003-05"]


def test_narrative_time_leans_on_the_date_told_last() -> None:
    assert values(
        "The storm hit on 3 April 2018. The next day the bridge fell. Two weeks later it was"
        " rebuilt. Orel left the following year. That same year she wrote a book."
    ) == {
        "3 April 2018": "2018-04-03",
        "The next day": "2018-04-04",
        "Two weeks later": "2018-W16",
        "the following year": "2019",
        "That same year": "2019",
    }


def test_a_year_earlier_is_the_same_quarter_where_quarters_are_told() -> None:
    text = "In the first quarter the mill lost 3 million crowns, and 5 million a year earlier."
    assert values(text) == {"the first quarter": "2019-Q1", "a year earlier": "2018-Q1"}


@pytest.mark.parametrize(
    "text",
    [
        "Dana Orel, 37 years old, has a 12-year-old son.",
        "She is in her thirties.",
        "About three-quarters of the town came.",
        "It costs 5 crowns a week and 2000 crowns in room 1987.",
        "In all 1900 people came.",
        "May Hollis may march on the town hall.",
        "They sat down for “60 Minutes” on Super Tuesday.",
        "Call as soon as you can, or soon after.",
        "They spring from the wall and fall into the sun.",
        "It is open 24 hours a day.",
        "It was at 3/5/2018.",
    ],
)
def test_what_only_looks_like_a_time(text: str) -> None:
    assert values(text) == {}
