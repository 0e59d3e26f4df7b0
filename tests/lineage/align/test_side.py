"""Sides: whose each statement is, and where the text goes on after its headline."""

from __future__ import annotations

from dataclasses import replace

from tests.lineage.sides import laid_out, written
from whence.record import Span


def test_each_statement_has_those_who_say_it_the_innermost_first() -> None:
    article = written(
        "[1s The agency] [1k reported] [1c that [2s the mayor] [2k said] [2c the pier was shut]]. "
        "It rained all day."
    )
    said = [i for i, s in enumerate(article.statements) if "pier" in s.text]
    assert [a.id for a in article.held[said[0]]] == ["2", "1"]
    assert article.held[-1] == ()


def test_a_source_with_its_cue_is_a_frame() -> None:
    article = written("[1c The old pier was shut in winter], [1s the harbour office] [1k said].")
    assert [s.text for s in article.statements] == [
        "The old pier was shut in winter,",
        "the harbour office said.",
    ]
    assert article.frames == (False, True)


def test_statements_are_found_by_place() -> None:
    article = written("The pier was shut. The bell was found. The school opened again.")
    middle = article.statements[1].span
    assert article.at(middle) == (1,)
    assert article.at(Span(middle.start - 2, middle.end + 2)) == (0, 1, 2)
    assert article.at(Span(0, 0)) == ()


def test_the_text_goes_on_after_the_headline_it_repeats() -> None:
    plain = written("Pier shut\nThe pier was shut on Monday.")
    reading = plain.reading
    article = replace(reading.document.article, headline="Pier shut")
    titled = laid_out(
        replace(reading, document=replace(reading.document, article=article, blocks=()))
    )
    assert titled.body == len("Pier shut")
    other = replace(article, headline="Pier")
    untitled = laid_out(
        replace(reading, document=replace(reading.document, article=other, blocks=()))
    )
    assert untitled.body == 0
