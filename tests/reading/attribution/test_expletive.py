"""The "it" that fills a subject's place is no source."""

from __future__ import annotations

import pytest

from tests.reading.attribution.scripted import span
from whence.reading.attribution.draft import Draft
from whence.reading.attribution.expletive import without_expletive


def source(text: str, name: str, cue: str) -> list[str]:
    draft = Draft(
        source=(span(text, name),), cue=(span(text, cue),), content=(span(text, "late"),), score=0.5
    )
    return [part.of(text) for part in without_expletive(text, draft).source]


@pytest.mark.parametrize("cue", ["was reported", "has been widely claimed", "is alleged"])
def test_it_before_a_passive_cue_is_no_source(cue: str) -> None:
    assert source(f"It {cue} that the ferry was late.", "It", cue) == []


def test_it_may_be_a_company_that_speaks() -> None:
    assert source("It said the ferry was late.", "It", "said") == ["It"]


def test_another_subject_of_a_passive_cue_stays() -> None:
    text = "Brandt was told the ferry was late."
    assert source(text, "Brandt", "was told") == ["Brandt"]
