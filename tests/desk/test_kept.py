"""Kept witnesses: found again for the same article and program, and for no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from tests.desk.tracers import idle_tracer, vectors
from tests.export.findings import FERRY
from whence.desk.kept import Keeper, KeptWitnesses, code_digest
from whence.desk.packed import Floats, rounded
from whence.desk.store import Store
from whence.desk.tracing import Tracer
from whence.record import Document, Reading

DOCUMENT = FERRY.document


class _Ferry:
    """Finds the same in every document."""

    def read(self, document: Document) -> Reading:
        return replace(FERRY, document=document)


def _third(texts: object) -> Floats:
    """Return vectors that are not as they are kept."""
    assert isinstance(texts, list)
    return vectors(texts) / np.float32(3)


@pytest.fixture
def keeper(tmp_path: Path) -> Keeper:
    made = Keeper(Store(tmp_path / "kept"), "one maker")
    made.store.prepare()
    made.keep(KeptWitnesses(Tracer(reader=_Ferry(), encode=_third), made).read(DOCUMENT))
    return made


def test_a_kept_reading_is_found_again(keeper: Keeper) -> None:
    assert keeper.reading(DOCUMENT) == FERRY


@pytest.mark.parametrize(
    "document",
    [
        replace(DOCUMENT, text=DOCUMENT.text + " "),
        replace(DOCUMENT, blocks=()),
        replace(DOCUMENT, article=replace(DOCUMENT.article, published=None)),
    ],
)
def test_another_document_has_another_reading(keeper: Keeper, document: Document) -> None:
    assert keeper.reading(document) is None


def test_another_program_or_other_weights_have_other_readings(keeper: Keeper) -> None:
    assert Keeper(keeper.store, "another maker").reading(DOCUMENT) is None


def test_a_copy_under_another_id_has_the_same_reading(keeper: Keeper) -> None:
    copy = replace(DOCUMENT, article=replace(DOCUMENT.article, id="another"))
    found = keeper.reading(copy)

    assert found is not None
    assert found.document == copy


def test_a_page_fetched_again_unchanged_has_the_same_reading(keeper: Keeper) -> None:
    now = datetime(2026, 5, 1, tzinfo=UTC)
    again = replace(DOCUMENT, article=replace(DOCUMENT.article, fetched=now))
    found = keeper.reading(again)

    assert found is not None
    assert found.document == again


def test_a_kept_witness_is_found_without_reading_or_encoding(keeper: Keeper) -> None:
    fresh = KeptWitnesses(Tracer(reader=_Ferry(), encode=_third), keeper)
    idle = KeptWitnesses(idle_tracer(), keeper)

    assert idle.read(DOCUMENT).reading == fresh.read(DOCUMENT).reading
    assert idle.read(DOCUMENT).statements == fresh.read(DOCUMENT).statements


def test_kept_vectors_are_those_of_a_first_run_to_the_last_bit(
    keeper: Keeper, tmp_path: Path
) -> None:
    empty = Keeper(Store(tmp_path / "empty"), "one maker")
    first = KeptWitnesses(Tracer(reader=_Ferry(), encode=_third), empty).read(DOCUMENT)
    again = KeptWitnesses(idle_tracer(), keeper).read(DOCUMENT)

    assert len(first.vectors) == len(first.statements) > 0
    assert np.array_equal(first.vectors, again.vectors)
    assert np.array_equal(first.vectors, rounded(first.vectors))


def test_the_digest_of_the_program_is_the_same_each_time() -> None:
    first = code_digest()
    code_digest.cache_clear()

    assert code_digest() == first
    assert len(first) == 64
