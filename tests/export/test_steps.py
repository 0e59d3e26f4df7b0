"""A step of a chain is called by words that tell a reader who or what it is."""

from __future__ import annotations

import pytest

from whence.export.steps import step_name
from whence.record import Chain, Span, Step, StepKind

SAID = (Span(10, 20),)
NAMES = {"e1": "Ilke Dorn"}


def _named(
    words: str,
    *,
    kind: StepKind = "person",
    actor: str | None = None,
    url: str | None = None,
    content: tuple[Span, ...] = SAID,
) -> str:
    step = Step(kind=kind, words=words, span=Span(0, len(words)), actor=actor, url=url)
    return step_name(step, Chain(steps=(step,), content=content), NAMES)


@pytest.mark.parametrize("words", ["the harbour master", "Dorn", "US"])
def test_words_that_name_or_describe_stay_as_they_are(words: str) -> None:
    assert _named(words, actor="e1") == words


@pytest.mark.parametrize("words", ["she", "Her", "who"])
def test_a_pronoun_gives_way_to_its_actor(words: str) -> None:
    assert _named(words, actor="e1") == "Ilke Dorn"


@pytest.mark.parametrize("words", ["It", "he", "who"])
def test_a_pronoun_without_an_actor_is_said_to_be_unclear(words: str) -> None:
    assert _named(words, kind="unnamed") == f"“{words}”, unclear who"


def test_a_linked_page_that_nothing_is_attributed_to_is_called_by_its_site() -> None:
    url = "https://www.easternreview.example/world"

    assert _named("was estimated", kind="document", url=url, content=()) == (
        "easternreview.example: “was estimated”"
    )
    assert _named("a report", kind="document", url=url) == "a report"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://[x", "mailto:a@b.example"])
def test_what_is_no_web_address_is_no_site(url: str) -> None:
    assert _named("a page", kind="document", url=url, content=()) == "a page"
