"""A store: what is kept is found again, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from whence.desk.store import Store
from whence.record import WhenceError


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "kept")
    made.prepare()
    return made


def _entries(tmp_path: Path) -> list[Path]:
    return [path for path in tmp_path.rglob("*") if path.is_file()]


def _refuse(packed: bytes) -> bytes:
    raise ValueError(packed)


def test_what_is_kept_is_found_again(store: Store) -> None:
    assert store.find("ab1", bytes) is None
    store.keep("ab1", lambda: b"ferry")

    assert store.find("ab1", bytes) == b"ferry"
    assert store.find("ab2", bytes) is None


def test_what_is_there_is_not_made_again(store: Store) -> None:
    store.keep("ab1", lambda: b"ferry")
    store.keep("ab1", lambda: pytest.fail("packed again"))

    assert store.find("ab1", bytes) == b"ferry"


def test_a_damaged_entry_is_taken_away_and_can_be_kept_again(store: Store) -> None:
    store.keep("ab1", lambda: b"torn")

    assert store.find("ab1", _refuse) is None
    store.keep("ab1", lambda: b"whole")
    assert store.find("ab1", bytes) == b"whole"


def test_a_full_disk_is_one_line_and_leaves_nothing_half_written(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[:2])
        raise OSError(28, os.strerror(28), str(path))

    monkeypatch.setattr(Path, "write_bytes", full)

    with pytest.raises(WhenceError, match="kept: readings cannot be kept there: No space left"):
        store.keep("ab1", lambda: b"ferry")
    assert _entries(tmp_path) == []


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(WhenceError, match="file/kept: readings cannot be kept there: Not a dir"):
        Store(tmp_path / "file" / "kept").prepare()


def test_an_entry_that_cannot_be_opened_is_one_line(store: Store, tmp_path: Path) -> None:
    (tmp_path / "kept" / "ab" / "ab1").mkdir(parents=True)

    with pytest.raises(WhenceError, match="readings cannot be kept there: Is a directory"):
        store.find("ab1", bytes)


def test_what_a_killed_run_left_is_taken_away_a_day_later(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "kept" / "ab"
    folder.mkdir()
    old, new = folder / "ab1.1.part", folder / "ab2.2.part"
    for part in (old, new):
        part.write_bytes(b"half")
    os.utime(old, (0, 0))
    store.prepare()

    assert _entries(tmp_path) == [new]
