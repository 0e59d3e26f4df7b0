"""Headlines that attribute with a bare colon."""

from __future__ import annotations

import pytest

from tests.reading.attribution.scripted import span
from whence.reading.attribution.draft import Draft
from whence.reading.attribution.headline import of_headline
from whence.text import paragraphs

BODY = "\n\nThe ferry Anselma lay at the quay all night."


def found(headline: str, *drafts: Draft, body: str = BODY) -> list[tuple[str, str]]:
    text = headline + body
    return [
        (draft.source[0].of(text), draft.content[0].of(text))
        for draft in of_headline(text, paragraphs(text), drafts)
    ]


@pytest.mark.parametrize(
    ("headline", "source", "content"),
    [
        (
            "Harbour master: storm damage will take a year",
            "Harbour master",
            "storm damage will take a year",
        ),
        ("Poll: two in three want the bridge.", "Poll", "two in three want the bridge"),
        ("Officials: ‘No ferry before May’", "Officials", "‘No ferry before May’"),
        ("Ferry to be mended by spring: minister", "minister", "Ferry to be mended by spring"),
    ],
)
def test_a_description_and_a_colon_attribute_the_rest(
    headline: str, source: str, content: str
) -> None:
    assert found(headline) == [(source, content)]


@pytest.mark.parametrize(
    "headline",
    [
        "Explained: why the ferry is late",
        "Port Ansel: a town without a bridge",
        "The minister and the ferry that never came back to port: a story",
        "Minister says ferries will stay",
        "Ferry 12:30",
    ],
)
def test_other_colons_attribute_nothing(headline: str) -> None:
    assert found(headline) == []


def test_a_text_of_one_paragraph_has_no_headline() -> None:
    assert found("Minister: ferries will stay", body="") == []


def test_a_headline_with_a_cue_already_is_left_alone() -> None:
    headline = "Minister: ferries will stay, union says"
    cue = Draft(source=(), cue=(span(headline, "says"),), content=(), score=0.9)
    assert found(headline, cue) == []
