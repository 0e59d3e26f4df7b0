"""The names head: names of people, organisations and places in invented sentences."""

from __future__ import annotations

from whence.model import Model
from whence.model.names import KINDS
from whence.text import paragraphs


def names(model: Model, text: str) -> set[tuple[str, str]]:
    units = model.pieces.units(text, paragraphs(text), [])
    return {
        (text[units[n.unit].words[n.words[0], 0] : units[n.unit].words[n.words[1], 1]], n.kind)
        for n in model.names.read(model.encoder.words(units))
    }


def test_people_organisations_and_places_are_told_apart(model: Model) -> None:
    text = "Minister Dana Orel told the United Nations in Geneva that Kenya would help."
    found = names(model, text)
    assert ("Dana Orel", "person") in found
    assert ("United Nations", "organisation") in found
    assert {("Geneva", "place"), ("Kenya", "place")} <= found


def test_a_text_that_names_nobody_has_no_names(model: Model) -> None:
    assert names(model, "The ferry left late, as it often does when the wind is strong.") == set()


def test_scores_are_probabilities_and_kinds_are_known(model: Model) -> None:
    text = "Viktor Brandt, of the Harbour Office in Rime, met Aigul Karimova on Monday."
    units = model.pieces.units(text, paragraphs(text), [])
    found = model.names.read(model.encoder.words(units))
    assert found
    assert all(0 <= name.score <= 1 and name.kind in KINDS for name in found)


def test_nothing_is_named_in_no_units(model: Model) -> None:
    assert model.names.read([]) == []
