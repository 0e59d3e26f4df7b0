"""Kept readings: found again for the same article and program, whole or not at all."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.export.findings import FERRY
from whence.desk.store import KeptReader, Store, code_digest
from whence.record import Document, Reading, WhenceError

DOCUMENT = FERRY.document


class _Once:
    """Gives one reading, and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def read(self, document: Document) -> Reading:
        self.asked += 1
        return replace(FERRY, document=document)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "kept", "one maker")
    made.prepare()
    return made


def _entries(tmp_path: Path) -> list[Path]:
    return [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_kept_reading_is_found_again(store: Store) -> None:
    assert store.find(DOCUMENT) is None
    store.keep(FERRY)

    assert store.find(DOCUMENT) == FERRY


@pytest.mark.parametrize(
    "document",
    [
        replace(DOCUMENT, text=DOCUMENT.text + " "),
        replace(DOCUMENT, blocks=()),
        replace(DOCUMENT, article=replace(DOCUMENT.article, id="another")),
        replace(DOCUMENT, article=replace(DOCUMENT.article, published=None)),
    ],
)
def test_another_document_has_another_reading(store: Store, document: Document) -> None:
    store.keep(FERRY)

    assert store.find(document) is None


def test_another_program_or_other_weights_have_other_readings(store: Store, tmp_path: Path) -> None:
    store.keep(FERRY)

    assert Store(tmp_path / "kept", "another maker").find(DOCUMENT) is None


def test_a_page_fetched_again_unchanged_has_the_same_reading(store: Store) -> None:
    store.keep(FERRY)
    now = datetime(2026, 5, 1, tzinfo=UTC)
    again = replace(DOCUMENT, article=replace(DOCUMENT.article, fetched=now))
    found = store.find(again)

    assert found is not None
    assert found.document == again


def test_a_damaged_entry_is_taken_away_and_read_again(store: Store, tmp_path: Path) -> None:
    store.keep(FERRY)
    (entry,) = _entries(tmp_path)
    entry.write_bytes(entry.read_bytes()[:-9])

    assert store.find(DOCUMENT) is None
    assert not entry.exists()
    store.keep(FERRY)
    assert store.find(DOCUMENT) == FERRY


def test_a_reader_is_asked_only_for_what_is_not_kept(store: Store) -> None:
    once = _Once()
    reader = KeptReader(once, store)
    first = reader.read(DOCUMENT)
    store.keep(first)

    assert reader.read(DOCUMENT) == first
    assert once.asked == 1


def test_a_full_disk_is_one_line_and_leaves_nothing_half_written(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[:5])
        raise OSError(28, os.strerror(28), str(path))

    monkeypatch.setattr(Path, "write_bytes", full)

    with pytest.raises(WhenceError, match="kept: readings cannot be kept there: No space left"):
        store.keep(FERRY)
    assert _entries(tmp_path) == []


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(WhenceError, match="file/kept: readings cannot be kept there: Not a dir"):
        Store(tmp_path / "file" / "kept", "").prepare()


def test_what_a_killed_run_left_is_taken_away_a_day_later(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "kept" / "ab"
    folder.mkdir()
    old, new = folder / "a.json.gz.1.part", folder / "b.json.gz.2.part"
    for part in (old, new):
        part.write_bytes(b"half")
    os.utime(old, (0, 0))
    store.prepare()

    assert _entries(tmp_path) == [new]


def test_the_digest_of_the_program_is_the_same_each_time() -> None:
    first = code_digest()
    code_digest.cache_clear()

    assert code_digest() == first
    assert len(first) == 64
