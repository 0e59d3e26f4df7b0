"""A text cut into pieces is the same text, and each span is found again in its pieces."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.markup import reading
from tests.export.readings import readings
from whence.export.notes import Note, notes
from whence.export.pieces import Role, cut, depths
from whence.record import Reading, Span


@given(readings(), st.data())
def test_the_pieces_are_the_text_whatever_the_spans(read: Reading, data: st.DataObject) -> None:
    text = read.document.text
    at = data.draw(st.sets(st.integers(0, len(text)), max_size=4))
    pieces = cut(read, at=at)

    assert "".join(piece.span.of(text) for piece in pieces) == text
    assert all(len(piece.span) for piece in pieces)
    assert at <= {0, len(text)} | {piece.span.end for piece in pieces}


@given(readings())
def test_every_role_of_every_attribution_covers_just_its_own_characters(read: Reading) -> None:
    pieces = cut(read)
    for number, attribution in enumerate(read.attributions, 1):
        roles: dict[Role, tuple[Span, ...]] = {
            "source": attribution.source,
            "cue": attribution.cue,
            "content": attribution.content,
        }
        for role, spans in roles.items():
            wanted = {at for span in spans for at in range(span.start, span.end)}
            found = {
                at
                for piece in pieces
                if number in piece.numbers(role)
                for at in range(piece.span.start, piece.span.end)
            }
            assert found == wanted


@given(readings())
def test_every_attribution_with_words_has_its_index_once(read: Reading) -> None:
    closed = [number for piece in cut(read) for number in piece.closes]

    assert sorted(closed) == [
        number
        for number, one in enumerate(read.attributions, 1)
        if any(len(span) for span in (*one.source, *one.cue, *one.content))
    ]


def test_the_innermost_mark_comes_first() -> None:
    read = reading("[1s Dorn] [1k said] [1c [2s:unnamed the maker] [2k swore] that [2c it held]].")
    marks = {
        piece.span.of(read.document.text): [(mark.number, mark.role) for mark in piece.marks]
        for piece in cut(read)
    }

    assert marks["the maker"] == [(2, "source"), (1, "content")]
    assert marks["it held"] == [(2, "content"), (1, "content")]
    assert marks["."] == []


def test_the_index_stands_after_the_cue_or_else_the_source_or_else_the_content() -> None:
    read = reading("[1s Dorn] [1k said] [1c no]. [2s Verrin] [2c yes]. [3c “Never.”]")
    closes = {piece.span.of(read.document.text): piece.closes for piece in cut(read)}

    assert {words: numbers for words, numbers in closes.items() if numbers} == {
        "said": (1,),
        "Verrin": (2,),
        "“Never.”": (3,),
    }


def test_depth_counts_holders_and_a_ring_of_parents_ends() -> None:
    read = reading("[1k said] [1c a [2k said] [2c b [3k said] [3c c]]]")
    ring = [dataclasses.replace(one, parent=read.attributions[0].id) for one in read.attributions]

    assert depths(read.attributions) == [0, 1, 2]
    assert depths(ring) == [0, 1, 1]


def test_a_span_outside_the_text_is_an_error() -> None:
    read = reading("[1k said] [1c no]")
    short = dataclasses.replace(read.document, text="said")

    with pytest.raises(ValueError, match="outside a text of 4"):
        cut(dataclasses.replace(read, document=short))


@given(readings())
def test_every_note_covers_just_its_own_characters_and_begins_and_ends_once(read: Reading) -> None:
    wanted = [(span, note) for span, note in notes(read) if len(span)]
    pieces = cut(read, notes=notes(read))

    for span, note in wanted:
        over = [piece.span for piece in pieces if note in piece.notes]
        assert (over[0].start, over[-1].end) == (span.start, span.end)
        assert sum(map(len, over)) == len(span)
        assert [piece.span.start for piece in pieces if note in piece.opens] == [span.start]
        assert [piece.span.end for piece in pieces if note in piece.ends] == [span.end]
    assert {note for piece in pieces for note in piece.notes} == {note for _, note in wanted}


def test_pieces_without_notes_are_those_of_the_attributions_alone() -> None:
    read = reading("[1s Dorn] [1k said] [1c no].")
    pieces = cut(read, notes=[(Span(0, 2), Note("actor", 1))])

    assert [piece.span.of(read.document.text) for piece in pieces[:2]] == ["Do", "rn"]
    assert len(cut(read)) == len(pieces) - 1
