"""Chains: this article ← outlet ← person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.chain.way import chained, marked, shown, ways

PEOPLE = (("person", "Dana Orel"), ("person", "Ivo Brandt"))


def test_one_who_speaks_to_the_article_is_one_step() -> None:
    assert ways("{s1 Dana Orel} {q1 said} {c1 the pier sank}.") == ["person Dana Orel"]


def test_what_an_outlet_has_from_a_person_came_through_both() -> None:
    markup = (
        "{s1 The Port Courier} {q1 reported} {c1 that {s2 Dana Orel} {q2 said} {c2 the pier sank}}."
    )
    assert ways(markup) == ["outlet The Port Courier < person Dana Orel"]


def test_what_an_outlet_says_besides_is_a_way_of_its_own() -> None:
    markup = (
        "{s1 The Port Courier} {q1 reported} {c1 that the night was calm, that no boat was out on"
        " the lake, and that {s2 Dana Orel} {q2 said} {c2 the pier sank}}."
    )
    assert ways(markup) == [
        "outlet The Port Courier",
        "outlet The Port Courier < person Dana Orel",
    ]


def test_three_deep() -> None:
    markup = (
        "{s1 Tarn Radio} {q1 said} {c1 {s2 the Port Courier} {q2 had reported} {c2 that {s3 Dana"
        " Orel} {q3 denied} {c3 it}}}."
    )
    assert ways(markup) == ["outlet Tarn Radio < outlet the Port Courier < person Dana Orel"]


@pytest.mark.parametrize(
    ("markup", "way"),
    [
        (
            "{s1 Dana Orel} {q1 told} the Port Courier {c1 that the pier sank}.",
            "outlet the Port Courier < person Dana Orel",
        ),
        (
            "{s1 Dana Orel} {q1 told} state television on Monday {c1 the pier sank}.",
            "outlet state television < person Dana Orel",
        ),
        (
            "{s1 Dana Orel} {q1 told} Tarn News host Ivo Brandt {c1 that the pier sank}.",
            "outlet Tarn News < person Dana Orel",
        ),
        (
            "{s1 Dana Orel} {q1 said} in an interview with the Lindmoor Gazette {c1 it sank}.",
            "outlet the Lindmoor Gazette < person Dana Orel",
        ),
        (
            "In a Tarn News interview, {s1 Dana Orel} {q1 said} {c1 the pier sank}.",
            "outlet Tarn News < person Dana Orel",
        ),
        (
            "{c1 The pier sank}, {s1 Dana Orel} {q1 said}, as first reported by the Port Courier.",
            "outlet the Port Courier < person Dana Orel",
        ),
        (
            "{s1 Dana Orel} {q1 was quoted} by the Lakes news agency {q1 as saying} {c1 it sank}.",
            "outlet the Lakes news agency < person Dana Orel",
        ),
        (
            "{s1 Dana Orel} {q1 told} local media {c1 that the pier sank}.",
            "vague local media < person Dana Orel",
        ),
        (
            "{s1 Dana Orel} {q1 wrote} on Telegram {c1 that the pier sank}.",
            "document Telegram < person Dana Orel",
        ),
        (
            "{s1 Dana Orel} {q1 said} in a written statement {c1 that the pier sank}.",
            "document a written statement < person Dana Orel",
        ),
        (
            "{s1 Dana Orel} {q1 said} in a letter carried by the Lakes news agency {c1 it sank}.",
            "outlet the Lakes news agency < document a letter < person Dana Orel",
        ),
    ],
)
def test_what_a_person_says_elsewhere_came_through_there(markup: str, way: str) -> None:
    assert ways(markup) == [way]


@pytest.mark.parametrize(
    ("markup", "way"),
    [
        (
            "{s1 The Lakes news agency}, citing the harbour ministry, {q1 reported} {c1 a storm}.",
            "outlet The Lakes news agency < unnamed the harbour ministry",
        ),
        (
            "{q1 According to} {s1 the Port Courier}, which cited a report, {c1 the pier sank}.",
            "outlet the Port Courier < document a report",
        ),
        (
            "{q1 According to} {s1 a report by Dana Orel}, {c1 the pier sank}.",
            "document a report < person Dana Orel",
        ),
        (
            "{q1 According to} {s1 a study from the Lake Institute sent today}, {c1 it sank}.",
            "document a study < organisation the Lake Institute",
        ),
        (
            "{q1 According to} {s1 a report by Dana Orel} quoted by Tarn News, {c1 the pier sank}.",
            "outlet Tarn News < document a report < person Dana Orel",
        ),
    ],
)
def test_whom_a_source_has_it_from_is_further_away(markup: str, way: str) -> None:
    assert ways(markup) == [way]


@pytest.mark.parametrize(
    "markup",
    [
        "{s1 Dana Orel} {q1 told} reporters {c1 that the pier sank}.",
        "{s1 Dana Orel} {q1 told} Ivo Brandt {c1 that the pier sank}.",
        "{s1 Dana Orel} {q1 told} the council {c1 that the pier sank}.",
        "{s1 Dana Orel} {q1 told} Parliament {c1 that the pier sank}.",
        "{s1 Dana Orel} {q1 said}, citing the storm, {c1 that the pier sank}.",
        "{s1 Dana Orel} {q1 said} on Monday {c1 that the pier sank}.",
        "{s1 Dana Orel}, an editor for the Port Courier, {q1 said} {c1 the pier sank}.",
        "{s1 Dana Orel} {q1 said} {c1 the pier sank}, and cited the ministry for its delays.",
        "{s1 Dana Orel} {q1 said} in a speech in Rime {c1 that the pier sank}.",
    ],
)
def test_others_told_are_no_step(markup: str) -> None:
    assert ways(markup, *PEOPLE) == ["person Dana Orel"]


def test_the_articles_own_outlet_is_no_step() -> None:
    markup = "{s1 Dana Orel} {q1 told} the Port Courier {c1 that the pier sank}."
    assert ways(markup, publisher="Port Courier") == ["person Dana Orel"]


def test_a_name_that_the_article_calls_a_newspaper_is_an_outlet_everywhere() -> None:
    markup = (
        "Halden, a daily close to the crown, has closed. {s1 Dana Orel} {q1 told} Halden {c1 it"
        " sank}."
    )
    assert ways(markup) == ["outlet Halden < person Dana Orel"]


@pytest.mark.parametrize(
    ("markup", "way"),
    [
        ("{q1 According to} {s1 media reports}, {c1 the pier sank}.", "vague media reports"),
        ("{s1 The same paper} {q1 said} {c1 the pier sank}.", "outlet The same paper"),
        ("{s1 Sources} {q1 said} {c1 the pier sank}.", "vague Sources"),
        (
            "{s1 Sources close to the mayor} {q1 said} {c1 the pier sank}.",
            "unnamed Sources close to the mayor",
        ),
        ("{s1 A senior official} {q1 said} {c1 the pier sank}.", "unnamed A senior official"),
        (
            "{s1 A poll released on Friday} {q1 found} {c1 a lead}.",
            "document A poll released on Friday",
        ),
        ("{c1 The pier} {q1 reportedly} {c1 sank}.", "vague reportedly"),
        (
            "{s1 The Lake Institute} {q1 said} {c1 the pier sank}.",
            "organisation The Lake Institute",
        ),
    ],
)
def test_kinds_of_steps(markup: str, way: str) -> None:
    assert ways(markup) == [way]


def test_one_way_is_one_chain_with_all_that_came_by_it() -> None:
    markup = (
        "{s1 Dana Orel} {q1 said} {c1 the pier sank}. {s2 Ivo Brandt} {q2 wept}, {q2 saying} {c2 so"
        " too}. {c3 The lake rose}, {s3 Dana Orel} {q3 said}."
    )
    orel, brandt = chained(markup, *PEOPLE)
    text, _ = marked(markup)
    assert shown(orel) == "person Dana Orel"
    assert [span.of(text) for span in orel.content] == ["the pier sank", "The lake rose"]
    assert shown(brandt) == "person Ivo Brandt"


def test_an_outlet_named_in_short_is_the_same_one() -> None:
    markup = (
        "{s1 The Port Courier} {q1 reported} {c1 a storm}. {s2 The Courier} {q2 reported} {c2 a"
        " flood}."
    )
    assert ways(markup) == ["outlet The Port Courier"]


def test_a_credit_without_an_attribution_is_a_way_of_its_sentence() -> None:
    markup = "The sinking of the pier was first reported by the Port Courier last week."
    (chain,) = chained(markup)
    assert shown(chain) == "outlet the Port Courier"
    assert [span.of(markup) for span in chain.content] == [markup]


def test_a_linked_step_has_its_address() -> None:
    markup = "{s1 The Port Courier} {q1 reported} {c1 a storm}. {s2 Orel} {q2 wrote} {c2 so}."
    links = {"Port Courier": "https://courier.example/7", "wrote": "https://orel.example/"}
    assert ways(markup, links=links) == [
        "outlet The Port Courier [https://courier.example/7]",
        "person Orel [https://orel.example/]",
    ]


def test_a_link_that_nothing_is_attributed_to_stands_alone_and_empty() -> None:
    markup = "The pier sank, after a survey of it."
    (chain,) = chained(markup, links={"a survey": "https://lake.example/survey"})
    assert shown(chain) == "document a survey [https://lake.example/survey]"
    assert chain.content == ()


@pytest.mark.parametrize("url", ["https://quay.example/2", "mailto:orel@lake.example", "http://["])
def test_a_link_within_the_site_or_to_no_page_is_left_out(url: str) -> None:
    assert ways("The pier sank, after a survey of it.", links={"a survey": url}) == []


@given(
    st.lists(
        st.sampled_from(
            [
                *("{s1 Orel} {q1 told} Tarn News {c1 it sank}", "{q2 said} {s2 he}: {c2 a report}"),
                *("{q3 wrote} {c3 a {s4 who} {q4 says} {c4 so}}", "the Post", ", ", "quoted by"),
                *("\n", ".", "citing", "AFX", "İ", "in a letter", "reported by"),
            ]
        )
    ).map(" ".join)
)
def test_any_text_gives_chains_whose_words_stand_in_it(markup: str) -> None:
    text, _ = marked(markup)
    for chain in chained(markup, ("person", "Orel")):
        assert chain.steps
        assert all(step.span and step.span.of(text) == step.words for step in chain.steps)


def test_a_word_that_only_points_back_to_nobody_known_is_no_step() -> None:
    assert ways("A driver, {s1 who} {q1 said} {c1 the pier sank}, left.") == []
    assert ways("{s1 He} {q1 said} {c1 the pier sank}.") != []
