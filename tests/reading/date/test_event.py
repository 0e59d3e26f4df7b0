"""Dated events: what each time expression means, covers and dates."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.reading.date.told import apart, day, events, quoted, split, values
from whence.reading.date import dated_events

_WORDS = st.sampled_from(
    apart(
        """
        the a last next this past first few two 3 25 2014 1990s 90s May March Monday Friday - , . '
        ’s week weeks year years quarter century decade ago earlier later of to from and between
        fiscal early late mid end morning night noon 9:30 a.m. half 1/2 every other daily Christmas
        eve new election thousand hundred 99999999999999999999 29 February 30 Easter season spring
        day days before after now soon yesterday tomorrow ended ½ – war began weekend Thanksgiving
        """
    )
)


def test_a_day_covers_its_24_hours() -> None:
    (event,) = events("The bridge opened on 3 March 2018.")
    assert (event.kind, event.value, event.when) == ("date", "2018-03-03", day("2018-03-03"))
    assert not event.vague


def test_a_vague_date_covers_a_part_with_blurred_edges() -> None:
    (event,) = events("The bridge opened in late 2018.")
    assert event.value == "2018"
    assert event.vague
    assert event.when is not None
    assert str(event.when.start)[:7] == "2018-09"
    assert str(event.when.end)[:10] == "2019-01-01"


def test_a_length_covers_nothing() -> None:
    (event,) = events("The bridge was closed for three months.")
    assert (event.kind, event.value, event.when) == ("duration", "P3M", None)


def test_each_dates_its_sentence() -> None:
    text = "The lake froze on Monday. It was calm on Tuesday."
    assert [event.about and event.about.of(text) for event in events(text)] == [
        "The lake froze on Monday.",
        "It was calm on Tuesday.",
    ]


def test_one_inside_a_content_dates_the_content() -> None:
    text = "On Tuesday, Dana Orel said the lake froze on Monday."
    said = quoted(text, "the lake froze on Monday")
    outside, inside = dated_events(text, split(text), (said,), day("2019-05-08"))
    assert (outside.about, outside.attribution) == (split(text)[0], None)
    assert (inside.about, inside.attribution) == (said.content[0], "a1")


def test_of_a_long_quotation_it_dates_its_own_sentence() -> None:
    text = "“The lake froze on Monday. It is calm,” she said."
    said = quoted(text, "The lake froze on Monday. It is calm,")
    (event,) = dated_events(text, split(text), (said,), day("2019-05-08"))
    assert event.about is not None
    assert event.about.of(text) == "The lake froze on Monday."


def test_a_dateline_dates_nothing() -> None:
    text = "RIME, May 7 (Northern Agency) -- The lake froze on Monday."
    dateline, event = events(text)
    assert (dateline.value, dateline.about) == ("2019-05-07", None)
    assert event.about is not None


def test_without_a_day_of_publication_only_named_years_have_an_interval() -> None:
    text = "The lake froze on Monday, on 3 March and in March 2017; today it is calm."
    assert values(text, None) == {
        "Monday": "XXXX-WXX-1",
        "3 March": "XXXX-03-03",
        "March 2017": "2017-03",
        "today": "PRESENT_REF",
    }


def test_a_year_of_publication_that_nobody_can_mean_is_no_anchor() -> None:
    assert values("The lake froze last year.", "9000-12-31") == {"last year": "XXXX"}


def test_the_first_weeks_of_what_began_on_a_day_are_a_range_with_blurred_edges() -> None:
    text = "The siege began on 4 May 2018. In the first weeks of the siege, the harbour closed."
    _, opening = events(text)
    assert (opening.kind, opening.value) == ("date", "2018-05-04/2018-06-03")
    assert opening.vague


def test_the_first_weeks_of_what_is_not_dated_are_a_length() -> None:
    (opening,) = events("In the first weeks of the siege, the harbour closed.")
    assert (opening.kind, opening.value) == ("duration", "PXW")


@given(st.lists(_WORDS, max_size=14).map(" ".join), st.sampled_from([None, "2019-05-08"]))
def test_any_words_give_spans_in_order_that_do_not_overlap(
    text: str, published: str | None
) -> None:
    found = events(text, published)
    ends = [0, *(event.span.end for event in found)]
    assert all(end <= event.span.start for end, event in zip(ends, found, strict=False))
    assert all(event.value and 0 < event.score <= 1 for event in found)


@given(st.text(max_size=80))
def test_any_text_gives_spans_within_it(text: str) -> None:
    assert all(event.span.end <= len(text) for event in events(text))
