"""Stance: what the source does with the content."""

from __future__ import annotations

import pytest

from whence.reading.attribution.stance import stance_of


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("said", "the ferry would not sail"),
        ("according to", "the ferry is late"),
        (":", "“I deny nothing, and I demand nothing.”"),
        ("hopes", "to sail by noon"),
        ("promised", "to sail by noon"),
        ("told", "that the ferry is late"),
        ("warned", "that the ferry would be late"),
        ("pleaded guilty", "to two counts of theft"),
        ("did not rule out", "a strike"),
        ("refused to disavow", "the letter"),
        ("has never disputed", "the figures"),
        ("there is no doubt", "that the ferry is late"),
        ("answered a question by saying", "the ferry is late"),
        ("finds more appealing", "the ferry"),
        ("repealed in order to", "save the ferry"),
    ],
)
def test_most_cues_assert(cue: str, content: str) -> None:
    assert stance_of(cue, content) == "asserts"


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("denied", "that the ferry was late"),
        ("has always denied", "owing money"),
        ("has not only rejected", "the findings"),
        ("ruled out", "a strike"),
        ("took issue with", "the figures"),
        ("brushed aside", "“the rumours”"),
        ("pleaded not guilty", "to two counts of theft"),
        ("denials", "that the ferry was late"),
    ],
)
def test_a_cue_of_denial_denies(cue: str, content: str) -> None:
    assert stance_of(cue, content) == "denies"


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("asked", "whether the ferry was late"),
        ("asked", "how the city planned to pay"),
        ("asked", "“Who is going to pay?”"),
        ("asked", "“Are we to wait here all night?”"),
        ("asked about", "plans to sell the ferry"),
        ("wondered", "who would pay"),
        ("questioned", "the figures"),
        ("cast doubt on", "the figures"),
        ("wants to know", "who will pay"),
        ("demanded to know", "who would pay"),
        ("demanded", "“Who will pay?”"),
        ("is sceptical about", "the figures"),
    ],
)
def test_a_cue_that_asks_or_doubts_questions(cue: str, content: str) -> None:
    assert stance_of(cue, content) == "questions"


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("called for", "an end to the strike"),
        ("urged", "the city to freeze fares"),
        ("demanded", "that the ferry sail"),
        ("ordered", "the ferry to turn back"),
        ("asked for", "more time"),
        ("asked", "for more time"),
        ("asked", "the mayor not to sell the ferry"),
        ("asked", "that the ferry be kept"),
        ("told", "to stay indoors"),
        ("told", "not to board"),
        ("warned", "not to board"),
        ("begged", "“Tell them I was late,”"),
        ("pleaded for", "witnesses to come forward"),
    ],
)
def test_a_cue_that_wants_an_act_calls_for_it(cue: str, content: str) -> None:
    assert stance_of(cue, content) == "calls_for"
