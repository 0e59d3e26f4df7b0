"""Tracing a corpus: what is read is kept, and a run that stopped goes on where it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.desk.tracers import idle_tracer, lost_tracer, said_tracer
from whence.desk.tracing import Progress, Traced, demo, trace
from whence.lineage.trace import ARTICLES, PASSAGES, STATEMENTS
from whence.record import WhenceError


def _corpus(folder: Path, *texts: str) -> Path:
    path = folder / "corpus.jsonl"
    lines = [json.dumps({"id": f"n{at}", "text": text}) for at, text in enumerate(texts)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _trace(path: Path, work: Path, progress: Progress | None = None) -> Traced:
    return trace(path, work=work, progress=progress, make_tracer=said_tracer)


def _again(path: Path, work: Path) -> Traced:
    return trace(path, work=work, make_tracer=idle_tracer)


def test_a_corpus_is_read_and_traced_in_the_order_of_its_ids(tmp_path: Path) -> None:
    texts = [f"The ferry was {number} minutes late." for number in range(12)]
    traced = _trace(_corpus(tmp_path, *texts), tmp_path / "work")
    ids = [one.document.article.id for one in traced.lineage.readings]

    assert ids == sorted(f"n{number}" for number in range(12))
    assert traced.failures == ()


def test_what_was_read_before_is_not_read_again(tmp_path: Path) -> None:
    path = _corpus(tmp_path, "Ilka Brandt said the ferry is late.", "The quay is dry.")
    first = _trace(path, tmp_path / "work")

    assert _again(path, tmp_path / "work") == first


def test_a_run_that_was_stopped_goes_on_where_it_was(tmp_path: Path) -> None:
    path = _corpus(tmp_path, "The quay is dry.", "The ferry is late.", "High water is at six.")

    def stop(stage: str, done: int, total: int | None) -> None:
        if (stage, done) == ("reading", 2):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _trace(path, tmp_path / "work", stop)
    kept = list((tmp_path / "work").rglob("*.gz"))
    assert len(kept) == 2

    traced = _trace(path, tmp_path / "work")
    assert len(traced.lineage.readings) == 3
    assert all(entry.exists() for entry in kept)


def test_a_damaged_entry_is_read_again(tmp_path: Path) -> None:
    path = _corpus(tmp_path, "The quay is dry.")
    first = _trace(path, tmp_path / "work")
    for entry in (tmp_path / "work").glob("*/*"):
        entry.write_bytes(b"torn")

    assert _trace(path, tmp_path / "work") == first
    assert _again(path, tmp_path / "work") == first


def test_an_article_that_changed_is_read_again(tmp_path: Path) -> None:
    _trace(_corpus(tmp_path, "The quay is dry."), tmp_path / "work")
    traced = _trace(_corpus(tmp_path, "The quay is wet."), tmp_path / "work")

    assert [one.document.text for one in traced.lineage.readings] == ["The quay is wet."]


def test_what_cannot_be_read_is_told_and_the_rest_is_traced(tmp_path: Path) -> None:
    path = _corpus(tmp_path, "The quay is dry.", "Raise an error.", "High water is at six.")
    traced = _trace(path, tmp_path / "work")

    assert [one.id for one in traced.failures] == ["n1"]
    assert len(traced.lineage.readings) == 2
    assert len(list((tmp_path / "work").rglob("*.gz"))) == 2


def test_every_article_and_every_stage_is_told_of(tmp_path: Path) -> None:
    told: list[tuple[str, int, int | None]] = []
    path = _corpus(tmp_path, "The quay is dry.", "High water is at six.")
    _trace(path, tmp_path / "work", lambda *stage: told.append(stage))

    assert told[:3] == [("reading", 0, None), ("reading", 1, None), ("reading", 2, None)]
    assert [stage for stage, _, _ in told[3:]] == [PASSAGES, ARTICLES, STATEMENTS]


def test_a_killed_process_costs_its_article_and_nothing_else(tmp_path: Path) -> None:
    texts = ["The quay is dry."] * 5 + ["Kill this process."] + ["High water is at six."] * 6
    traced = trace(
        _corpus(tmp_path, *texts),
        jobs=2,
        work=tmp_path / "work",
        make_tracer=said_tracer,
    )

    assert [one.id for one in traced.failures] == ["n5"]
    assert len(traced.lineage.readings) == 11


def test_weights_that_are_missing_end_the_run(tmp_path: Path) -> None:
    with pytest.raises(WhenceError, match="no such file"):
        trace(
            _corpus(tmp_path, "The quay is dry."),
            work=tmp_path / "work",
            make_tracer=lost_tracer,
        )


def test_the_sample_is_traced_from_the_package(tmp_path: Path) -> None:
    traced = demo(work=tmp_path, make_tracer=said_tracer)
    assert len(traced.lineage.readings) >= 10
    assert traced.failures == ()
