"""Failures, errors, and how records travel between processes."""

from __future__ import annotations

import pickle

import pytest

from whence.record import (
    Article,
    Attribution,
    Document,
    Failure,
    InputError,
    Maker,
    Reading,
    Sentence,
    Span,
    WhenceError,
)


def test_a_failure_says_what_its_error_said() -> None:
    error = InputError("ferry.txt: the file is empty", kind="empty")
    assert Failure.of("ferry", error) == Failure(
        id="ferry", kind="empty", message="ferry.txt: the file is empty"
    )


def test_every_error_raised_on_purpose_can_be_caught_as_one() -> None:
    with pytest.raises(WhenceError):
        raise InputError("ferry.txt: no such file or folder", kind="not_found")


def test_a_reading_is_the_same_after_travelling_to_another_process() -> None:
    text = "Ilka Brandt said the ferry is late."
    reading = Reading(
        document=Document(article=Article(id="ferry", language="en"), text=text),
        sentences=(Sentence(span=Span(0, len(text)), voice="mixed"),),
        attributions=(
            Attribution(
                id="a1",
                source=(Span(0, 11),),
                cue=(Span(12, 16),),
                content=(Span(17, 34),),
                mode="indirect",
                stance="asserts",
                source_kind="named",
                score=0.9,
            ),
        ),
        maker=Maker(name="by hand", version="1"),
    )
    assert pickle.loads(pickle.dumps(reading)) == reading
