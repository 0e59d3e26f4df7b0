"""The sentence encoder: a vector that hangs on what a text says, and on nothing else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from whence.model import Model, load
from whence.model.encoder import HIDDEN
from whence.model.load import SENTENCES, WEIGHTS
from whence.model.pieces import WINDOW
from whence.model.sentences import LONGEST
from whence.record import WhenceError

LATE = "The ferry to Rime was two hours late."
LATER = "Passengers bound for Rime waited two hours for their boat."
BREAD = "Bread costs more than it did last year."


def test_every_text_has_a_vector_of_length_one(model: Model) -> None:
    found = model.sentences.vectors([LATE, "", "…", "Паром опоздал."])
    assert found.shape == (4, HIDDEN)
    assert found.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)


def test_no_texts_have_no_vectors(model: Model) -> None:
    assert model.sentences.vectors([]).shape == (0, HIDDEN)


def test_what_says_the_same_is_nearer_than_what_does_not(model: Model) -> None:
    late, later, bread = model.sentences.vectors([LATE, LATER, BREAD])
    assert late @ later > 0.5 > late @ bread


def test_a_vector_does_not_hang_on_its_neighbours(model: Model) -> None:
    [alone] = model.sentences.vectors([LATE])
    among = model.sentences.vectors([BREAD * 9, LATE, "x", LATE, LATER])
    np.testing.assert_array_equal(among[1], alone)
    np.testing.assert_array_equal(among[3], alone)


@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "‘{}’", "«{}»"])
def test_which_quotation_marks_are_used_changes_nothing(model: Model, marks: str) -> None:
    straight, other = model.sentences.vectors(
        [f"'{LATE}' she said", marks.format(LATE) + " she said"]
    )
    np.testing.assert_array_equal(straight, other)


def test_a_long_text_has_the_vector_of_its_first_window(model: Model) -> None:
    long = (LATE + " ") * (LONGEST // len(LATE))
    short, longer = model.sentences.vectors([long, long + BREAD * 100_000])
    np.testing.assert_array_equal(short, longer)


def test_the_graph_is_looked_at_when_the_first_vector_is_asked_for(tmp_path: Path) -> None:
    for file in WEIGHTS.iterdir():
        if file.name != SENTENCES:
            (tmp_path / file.name).symlink_to(file)
    loaded = load(tmp_path)
    with pytest.raises(WhenceError, match="the weights cannot be read: No such file") as caught:
        loaded.sentences.vectors([LATE])
    assert str(caught.value).startswith(f"{tmp_path / SENTENCES}: ")


def test_each_piece_has_a_vector_of_its_own(model: Model) -> None:
    found = model.sentences.pieces("The ferry was late; the ferry sank.")
    assert found.pieces == ("the", "ferry", "was", "late", ";", "the", "ferry", "sank", ".")
    assert found.vectors.shape == (len(found.pieces), HIDDEN)
    np.testing.assert_allclose(np.linalg.norm(found.vectors, axis=1), 1, atol=1e-5)
    nearest = found.vectors @ found.vectors[1]
    assert nearest[6] > nearest[3]


def test_a_text_without_pieces_has_none(model: Model) -> None:
    found = model.sentences.pieces("")
    assert found.pieces == ()
    assert found.vectors.shape == (0, HIDDEN)


def test_no_more_pieces_than_a_window_holds_are_looked_at(model: Model) -> None:
    found = model.sentences.pieces("ferry " * 1_000)
    assert len(found.pieces) == len(found.vectors) == WINDOW - 2
