"""The panels of a report tell who, when, how firmly and through whom, and lead into the text."""

from __future__ import annotations

import io
import re
from dataclasses import replace

from hypothesis import given, settings

from tests.export.findings import FERRY
from tests.export.markup import reading
from tests.export.readings import readings
from tests.export.report.html_page import Element, Page
from whence.export.report import write
from whence.record import Actor, Flag, Mention, Reading, Span, Step


def _page(*results: Reading) -> Page:
    file = io.StringIO()
    write(results, file)
    return Page(file.getvalue())


PAGE = _page(FERRY)


def _id(id: str) -> Element:
    (found,) = [one for one in PAGE.elements if one.attributes.get("id") == id]
    return found


def _lit(token: str) -> str:
    """Return the words of the text that a panel lights up by this name."""
    return "".join(
        one.text for one in PAGE.all("span") if token in one.attributes.get("data-at", "").split()
    )


def _words(element: Element) -> str:
    return re.sub(r"\s+", " ", element.text).strip()


def test_a_card_has_name_kind_role_every_mention_and_what_the_actor_says() -> None:
    assert _words(_id("c1-3")) == (
        "Ilke Dorn person · 3× · speaks 2× Mayor names Ilke Dorn Dorn pronouns she "
        "2 admitted that the crews had not been told 3 said “We should have written to them in "
        "March,”"
    )


def test_a_mention_links_to_its_words_in_the_text() -> None:
    assert [_id(f"actor1-3-{item}").text for item in (1, 2, 3)] == ["Ilke Dorn", "she", "Dorn"]
    assert {"#actor1-3-1", "#actor1-3-2", "#actor1-3-3"} <= {
        link.attributes["href"] for link in PAGE.all("a")
    }


def test_a_card_lights_up_all_its_mentions() -> None:
    assert _id("c1-3").attributes["data-tell"] == "actor1-3"
    assert _lit("actor1-3") == "Ilke DornsheDorn"


def test_the_ledger_names_the_actor_where_the_source_does_not() -> None:
    assert "= Ilke Dorn" in _words(_id("a1-3"))
    assert "not by name" not in _words(_id("a1-3"))
    assert "=" not in _words(_id("a1-2"))
    assert "not by name" in _words(_id("a1-5"))


def test_words_that_stand_for_a_name_tell_it_to_a_resting_pointer() -> None:
    titles = {one.text: one.attributes.get("title", "") for one in PAGE.all("span", cls="k")}

    assert titles["she"] == "Vera Lindqvist"
    assert titles["early May"] == "1–10 May 2026"
    assert "distancing, the author’s" in titles["allegedly"]


def _crowd(count: int) -> Reading:
    """Return a reading that names so many people once each."""
    text = " ".join(f"Dorn{number:03}" for number in range(count))
    return replace(
        reading(text),
        actors=tuple(
            Actor(
                id=str(number),
                name=f"Dorn{number:03}",
                kind="person",
                mentions=(Mention(span=Span(number * 8, number * 8 + 7), form="name", score=0.9),),
            )
            for number in range(count)
        ),
    )


def test_those_named_in_passing_are_folded_away_when_they_are_many() -> None:
    (many,) = _page(_crowd(60)).all("details", cls="minor")
    (few,) = _page(_crowd(3)).all("details", cls="minor")

    assert "open" not in many.attributes
    assert many.text.count("person") == 60
    assert "open" in few.attributes


def test_short_forms_say_what_they_stand_for_or_that_nobody_says() -> None:
    assert PAGE.text_of("short") == [
        (
            "TTA 2× Tarn Transport Agency who SUT 1× Seafarers’ Union of Tarn not tied together "
            "by the article who STU 1× never spelled out"
        )
    ]


def test_dates_stand_in_order_with_their_words_and_the_publication_among_them() -> None:
    assert PAGE.text_of("date")[:4] == [
        "6–12 Apr 2026 last week",
        "13 Apr 2026 13 April",
        "14 Apr 2026 Tuesday 14 April",
        "15 Apr 2026 published",
    ]


def test_a_vague_date_is_said_to_be_about_and_tied_to_what_it_dates() -> None:
    (row,) = [row for row in PAGE.text_of("date") if "early May" in row]

    assert row == (
        "about 1–10 May 2026 early May in 1 it would close the old quay at Skarholm in early May"
    )
    assert [one.tag for one in PAGE.all(cls="vague") if "x" in one.attributes]


def test_dates_without_a_place_in_time_are_listed_apart() -> None:
    assert PAGE.text_of("loose") == ["25 years P25Y", "three months P3M"]


def test_the_chain_leads_from_the_article_through_the_outlet_to_its_source() -> None:
    assert PAGE.text_of("box") == [
        "This article The Daily Ferry",
        "outlet The Quay Courier card linked page · statement 4",
        "not by name a senior official · statement 5",
        "person Mayor Ilke Dorn card · statements 2 3",
        "organisation The Tarn Transport Agency card · statement 1",
        "vague Local media",
    ]


def test_a_link_of_a_chain_that_is_no_web_address_is_no_link() -> None:
    (chain, *_) = FERRY.chains
    evil = replace(
        chain,
        steps=(Step(kind="outlet", words="<b>x</b>", span=None, url="javascript:alert(1)"),),
    )
    page = _page(replace(FERRY, chains=(evil,)))

    assert page.text_of("box")[1] == "outlet <b>x</b>"
    assert "javascript" not in page.source


def test_markers_are_listed_by_class_and_by_whose_they_are() -> None:
    (classes,) = PAGE.text_of("classes")

    assert classes.startswith("hedge 1 says it less firmly sources may distancing 1")
    assert "author allegedly" in classes
    assert [one.text for one in PAGE.all("span", cls="softer")] == [
        "may, apparently: less firm",
        "may",
    ]


def test_negation_is_listed_last_and_no_line_stands_under_it() -> None:
    (classes,) = PAGE.text_of("classes")

    assert "negation 1 says that something is not so" in classes[-80:]
    assert _lit("marker1-2") == "not"
    assert "not" not in [one.text for one in PAGE.all("span", cls="m")]


def test_a_flag_shows_its_exact_words_and_signs_them_in_the_text() -> None:
    signs = [one for one in PAGE.all("a", cls="sign") if one.attributes["href"] == "#f1-2"]

    assert _words(_id("f1-2")) == (
        "Anniversary does not add up. 25 years after 1998 is 2023, not 2026. 25 years 1998"
    )
    assert len(signs) == 2
    assert {sign.text for sign in signs} == {""}
    assert signs[0].attributes["aria-label"] == "Flag 2: 25 years after 1998 is 2023, not 2026."
    assert _lit("flag1-2") == "25 years1998"


def test_a_flag_with_many_words_links_the_first_and_counts_the_rest() -> None:
    text = "PF " * 40
    flag = Flag(
        kind="acronym_undefined",
        spans=tuple(Span(at * 3, at * 3 + 2) for at in range(40)),
        message="PF is never spelled out.",
    )
    page = _page(replace(reading(text), flags=(flag,)))

    assert len(page.all("a", cls="sign")) == 6
    assert page.text_of("raised") == ["PF 1 2 3 4 5 6 and 34 more places"]


def test_an_actor_named_very_often_shows_the_first_places_and_folds_the_rest() -> None:
    text = "Orel " * 40
    mentions = tuple(
        Mention(span=Span(at * 5, at * 5 + 4), form="name", score=0.9) for at in range(40)
    )
    orel = Actor(id="e1", name="Orel", kind="person", mentions=mentions)
    page = _page(replace(reading(text), actors=(orel,)))
    (rest,) = page.text_of("rest")
    places = page.all("a", cls="nth")

    assert rest == "28 more " + " ".join(str(number) for number in range(13, 41))
    assert [one.attributes["aria-label"] for one in places][39:] == ["Orel, place 40"]
    assert len(places) == 40


def test_a_reading_without_findings_has_no_panel_but_the_ledger() -> None:
    page = _page(reading("[1s Dorn] [1k said] [1c no]."))

    assert len(page.all("details", cls="panel")) == 1
    assert not page.all(cls="flags")
    assert "firmness" not in page.text_of("legend")


@given(readings())
@settings(max_examples=40)
def test_ids_are_unique_whatever_was_found(read: Reading) -> None:
    page = _page(read, read)
    ids = [one.attributes["id"] for one in page.elements if "id" in one.attributes]

    assert len(set(ids)) == len(ids)
