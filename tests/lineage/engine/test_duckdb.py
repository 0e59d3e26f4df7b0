"""The index on disk: it lasts, it is bounded, and what is broken off does no harm."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whence.lineage.engine import duckdb as engine_duckdb
from whence.lineage.engine.duckdb import DuckDBEngine
from whence.lineage.passage import add, find, reuses
from whence.record import WhenceError

FERRY = "The Tolva ferry ran aground off Rime on Monday with 40 people aboard, the mate said."


def invented(number: int) -> dict[str, str]:
    """Return articles of invented words, of which every other carries the ferry's story."""
    generator = random.Random(number)
    return {
        f"a{place}": " ".join(f"w{generator.randrange(900)}" for _ in range(60))
        + (f" {FERRY}" if place % 2 else "")
        for place in range(number)
    }


def test_an_index_is_there_again_when_its_folder_is_opened_again(tmp_path: Path) -> None:
    texts = invented(12)
    first = DuckDBEngine(tmp_path)
    add(first, {id: texts[id] for id in list(texts)[:7]}, publishers={"a3": "Rime Courier"})
    first.close()
    second = DuckDBEngine(tmp_path)
    add(second, {id: texts[id] for id in list(texts)[7:]})
    assert {entry.id: entry.publisher for entry, _ in second.entries()}["a3"] == "Rime Courier"
    assert find(second) == reuses(texts, publishers={"a3": "Rime Courier"})


def test_a_batch_that_was_broken_off_is_not_there(tmp_path: Path) -> None:
    texts = invented(8)
    first = DuckDBEngine(tmp_path)
    add(first, {id: texts[id] for id in list(texts)[:6]})
    first.close()
    (tmp_path / "grams-000001.parquet").write_bytes(b"PAR1 broken")
    (tmp_path / "words-000001.bin").write_bytes(b"off")
    second = DuckDBEngine(tmp_path)
    assert find(second) == reuses({id: texts[id] for id in list(texts)[:6]})
    add(second, {id: texts[id] for id in list(texts)[6:]})
    assert find(second) == reuses(texts)


def test_a_small_memory_gives_the_same_in_more_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_duckdb, "_FEWEST_ROWS", 64)
    texts = invented(20)
    small = DuckDBEngine(tmp_path, memory=1)
    add(small, texts)
    assert len(list(small.postings())) > 5
    assert find(small) == reuses(texts)


def test_what_was_spilled_is_taken_away(tmp_path: Path) -> None:
    engine = DuckDBEngine(tmp_path)
    add(engine, invented(6))
    find(engine)
    assert not list((tmp_path / "spill").iterdir())
    engine.close()
    assert not (tmp_path / "spill").exists()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(WhenceError, match=r"file/index: the index of passages failed: .+"):
        DuckDBEngine(tmp_path / "file" / "index")


def test_an_index_that_was_damaged_is_named(tmp_path: Path) -> None:
    engine = DuckDBEngine(tmp_path)
    add(engine, invented(4))
    (tmp_path / "grams-000000.parquet").write_bytes(b"no parquet")
    with pytest.raises(WhenceError, match="the index of passages failed"):
        find(engine)


def test_ids_and_publishers_of_any_characters_last(tmp_path: Path) -> None:
    id, outlet = "it's “Rime”\n\ud800", 'The "Courier"\n'
    first = DuckDBEngine(tmp_path / "o'clock")
    add(first, {id: FERRY}, publishers={id: outlet})
    first.close()
    ((entry, number),) = DuckDBEngine(tmp_path / "o'clock").entries()
    assert (entry.id, entry.publisher, number) == (id, outlet, 0)


@settings(max_examples=6, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 5))
def test_the_order_of_arrival_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, generator: random.Random, size: int
) -> None:
    texts = invented(9)
    ids = list(texts)
    generator.shuffle(ids)
    engine = DuckDBEngine(tmp_path_factory.mktemp("index"))
    for start in range(0, len(ids), size):
        add(engine, {id: texts[id] for id in ids[start : start + size]})
    assert find(engine) == reuses(texts)
