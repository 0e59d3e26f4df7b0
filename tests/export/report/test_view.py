"""What the templates print, before it is escaped."""

from __future__ import annotations

import dataclasses

from tests.export.markup import reading
from whence.export.report.view import article_view
from whence.record import Article, Block, Span


def test_lines_that_no_block_holds_are_paragraphs_of_their_own() -> None:
    read = reading("First.\n\nSecond one.\nThird.")
    (first, *_) = read.document.blocks
    bare = dataclasses.replace(read.document, blocks=(dataclasses.replace(first, kind="heading"),))
    view = article_view(dataclasses.replace(read, document=bare), 1)

    assert [(part.kind, part.runs[0].text) for part in view.parts] == [
        ("heading", "First."),
        ("paragraph", "Second one."),
        ("paragraph", "Third."),
    ]


def test_an_attribution_over_two_blocks_is_marked_in_both() -> None:
    read = reading("[1s Dorn] [1k said]: [1c “It fell.\n\n“It was sound.”]\n\nRain.")
    document = dataclasses.replace(
        read.document,
        blocks=(Block(span=Span(0, 20), kind="paragraph"), Block(span=Span(22, 37), kind="quote")),
    )
    view = article_view(dataclasses.replace(read, document=document), 7)

    contents = [[run.text for run in part.runs if run.content == "7-1"] for part in view.parts]
    assert contents == [["“It fell."], ["“It was sound.”"], []]


def test_a_run_knows_its_depth_and_its_look() -> None:
    view = article_view(
        reading("[1s Dorn] [1k said] [1c [2s:unnamed the maker] [2k swore] [2c it held]]."), 1
    )
    runs = {run.text: (run.shape, run.depth) for run in view.parts[0].runs}

    assert runs["Dorn"] == ("source", 0)
    assert runs["the maker"] == ("unnamed", 1)
    assert runs["swore"] == ("cue", 1)
    assert runs["it held"] == ("content", 2)


def test_the_strip_joins_neighbouring_sentences_of_one_voice() -> None:
    view = article_view(
        reading("It fell. It rained. [1s Dorn] [1k said] [1c no]. It was seven."), 1
    )

    assert [stretch.voice for stretch in view.strip] == ["own", "attributed", "own"]
    assert view.strip[-1].start + view.strip[-1].width == 1000


def test_a_headline_is_the_article_id_where_there_is_none() -> None:
    assert article_view(reading("It fell.", article=Article(id="crane")), 1).headline == "crane"
