"""Notes say of which actor, date, flag, marker or step each span is."""

from __future__ import annotations

from tests.export.findings import FERRY
from whence.export.notes import Layer, Note, notes


def _words(layer: Layer, number: int) -> list[tuple[str, int]]:
    text = FERRY.document.text
    return [
        (span.of(text), note.item)
        for span, note in notes(FERRY)
        if (note.layer, note.number) == (layer, number)
    ]


def test_mentions_of_an_actor_are_numbered_in_text_order() -> None:
    assert _words("actor", 3) == [("Ilke Dorn", 1), ("she", 2), ("Dorn", 3)]


def test_every_span_of_a_flag_has_a_note() -> None:
    assert _words("flag", 2) == [("25 years", 1), ("1998", 2)]


def test_the_steps_of_a_chain_are_numbered_from_the_article_outwards() -> None:
    assert _words("step", 4) == [("The Quay Courier", 1), ("a senior official", 2)]


def test_dates_and_markers_have_one_note_each() -> None:
    assert _words("date", 2) == [("early May", 1)]
    assert _words("marker", 1) == [("admitted", 1)]
    assert len([note for _, note in notes(FERRY) if note.layer == "date"]) == len(FERRY.events)


def test_notes_are_ordered_by_layer_then_number_then_item() -> None:
    assert Note("actor", 2, 1) < Note("actor", 2, 2) < Note("actor", 10, 1) < Note("date", 1, 1)
