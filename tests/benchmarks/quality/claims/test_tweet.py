"""Tweets as fact-checkers' pages embed them, without what is not said in them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.claims.tweet import tweet

FERRY = (
    "The ferry sank. https://t.co/xY12 pic.twitter.com/Ab9 — Ida Brandt (@IdaBrandt7) May 4, 2031"
)


def test_links_and_signature_are_not_what_is_said() -> None:
    assert tweet("1", FERRY).words == "The ferry sank."


def test_the_signature_names_author_handle_and_day() -> None:
    found = tweet("1", FERRY)
    assert found.authors == ("Ida Brandt", "Ida Brandt 7")
    assert found.day == date(2031, 5, 4)
    assert found.said == "Ida Brandt: The ferry sank."


def test_of_a_quoted_tweet_both_authors_stay_and_the_last_day_counts() -> None:
    found = tweet("1", FERRY + " Not true! — Harbour News (@HarbourNews) May 6, 2031")
    assert found.words == "The ferry sank. Not true!"
    assert found.authors[::2] == ("Ida Brandt", "Harbour News")
    assert found.day == date(2031, 5, 6)


def test_a_name_may_hold_brackets_and_signs() -> None:
    found = tweet("1", "Sold out! — Rime Radio (RR) ⛴ (@RimeRadio) June 1, 2031")
    assert found.words == "Sold out!"
    assert found.authors[0] == "Rime Radio RR"


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("#FerryToRime", "Ferry To Rime"),
        ("@HarbourNews", "Harbour News"),
        ("#RIMECouncil", "RIME Council"),
        ("#rime_2031", "rime 2031"),
        ("#ferry", "ferry"),
    ],
)
def test_tags_are_cut_into_words(tag: str, words: str) -> None:
    assert tweet("1", tag).words == words


def test_a_tweet_without_a_signature_has_no_author() -> None:
    found = tweet("1", "The ferry sank - they say")
    assert (found.words, found.authors, found.day) == ("The ferry sank - they say", (), None)
    assert found.said == found.words


def test_a_day_that_is_none_is_no_day() -> None:
    assert tweet("1", "x — Ida (@ida) Smarch 41, 2031").day is None


@given(st.text(max_size=300))
def test_whatever_is_in_it_is_read(raw: str) -> None:
    found = tweet("1", raw)
    assert "  " not in found.words
    assert "https://" not in found.words


def test_a_long_hostile_tweet_is_read_at_once() -> None:
    assert tweet("1", "— (@" * 50_000).authors == ()
