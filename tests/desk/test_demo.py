"""The sample shows what a reading finds besides attributions, read with the shipped weights."""

from __future__ import annotations

from importlib.resources import as_file, files

import pytest

import whence
from tests.model.shipped import shipped
from whence.reading.reader import Reader
from whence.record import Reading


@pytest.fixture(scope="module")
def ferry() -> Reading:
    reader = Reader(shipped())
    with as_file(files("whence") / "sample" / "bow-door-strait-mirror.html") as path:
        (found,) = whence.read(path, make_reader=lambda: reader)
    assert isinstance(found, Reading)
    return found


def test_the_ferry_story_raises_four_kinds_of_flag(ferry: Reading) -> None:
    assert [flag.kind for flag in ferry.flags] == [
        "headline_drops_attribution",
        "acronym_drifts",
        "acronym_undefined",
        "anniversary_wrong",
    ]


def test_the_ferry_story_has_a_chain_of_agency_ministry_and_minister(ferry: Reading) -> None:
    longest = max(ferry.chains, key=lambda chain: len(chain.steps))

    assert [step.words for step in longest.steps] == [
        "The Northern Press Agency",
        "the transport ministry",
        "the deputy minister, Oksana Yelnik",
    ]


def test_the_ferry_story_has_vague_dates_and_scare_quotes(ferry: Reading) -> None:
    text = ferry.document.text
    vague = {event.span.of(text) for event in ferry.events if event.vague}
    scare = [one.span.of(text) for one in ferry.markers if one.kind == "scare_quotes"]

    assert {"early March", "late 2019"} <= vague
    assert scare == ["“independent”"]
