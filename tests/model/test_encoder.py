"""The encoder: a vector for each word, of the words around it."""

from __future__ import annotations

import numpy as np

from whence.model import Model, Unit
from whence.model.encoder import HIDDEN
from whence.text import paragraphs


def units(model: Model, text: str) -> list[Unit]:
    return model.pieces.units(text, paragraphs(text), [])


def test_every_word_has_a_vector(model: Model) -> None:
    found = units(model, "Ferry late\n\nThe ferry, Brandt said, left Rime unrepaired.")
    vectors = model.encoder.words(found)
    assert [v.shape for v in vectors] == [(len(unit.words), HIDDEN) for unit in found]
    assert all(v.dtype == np.float32 and np.isfinite(v).all() for v in vectors)


def test_no_units_have_no_vectors(model: Model) -> None:
    assert model.encoder.words([]) == []


def test_a_word_means_what_the_words_around_it_make_it_mean(model: Model) -> None:
    late = model.encoder.words(units(model, "The ferry is late."))[0]
    early = model.encoder.words(units(model, "The ferry is early."))[0]
    assert not np.allclose(late[1], early[1], atol=1e-3)


def test_a_unit_sees_its_neighbours_in_the_window(model: Model) -> None:
    one, other = (
        model.encoder.words(units(model, f"{headline}\nThe ferry is late."))[1]
        for headline in ("Storm over Rime", "A new bakery")
    )
    assert not np.allclose(one, other, atol=1e-3)


def test_many_windows_give_their_units_in_order(model: Model) -> None:
    lines = [f"The ferry number {n} left Rime for the islands at nine." for n in range(60)]
    found = units(model, "\n".join(lines))
    vectors = model.encoder.words(found)
    assert [len(v) for v in vectors] == [len(unit.words) for unit in found]
    # Fourteen pieces or more a unit: far too many units for one window of 256 pieces.
    alone = model.encoder.words(found[-1:])[0]
    likeness = [
        float((v * alone).sum() / np.linalg.norm(v) / np.linalg.norm(alone))
        for v in vectors
        if v.shape == alone.shape
    ]
    assert likeness[-1] > 0.8


def test_letter_case_counts(model: Model) -> None:
    lower, title = (model.encoder.words(units(model, f"the {w} left"))[0] for w in ("rime", "Rime"))
    assert not np.allclose(lower, title, atol=1e-3)
