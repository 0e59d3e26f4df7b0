"""`whence.read`: many inputs, one result each, in order, in flat memory."""

from __future__ import annotations

import gzip
import json
import multiprocessing
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import whence
from tests.desk.readers import LostWeights, SaidReader
from whence.desk.pool import WINDOW
from whence.record import Failure, Reading, WhenceError

TEXT = "Mirela Tovanic said the bridge at Ostrel is closed. Traffic was light.\n"


def article(folder: Path, name: str, text: str = TEXT) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def corpus(folder: Path, texts: list[str]) -> Path:
    path = folder / "corpus.jsonl"
    lines = [json.dumps({"id": f"n{n}", "text": text}) for n, text in enumerate(texts)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def ids(results: list[Reading | Failure]) -> list[str]:
    return [
        result.id if isinstance(result, Failure) else result.document.article.id
        for result in results
    ]


def test_one_file_gives_one_reading_whose_text_is_the_file(tmp_path: Path) -> None:
    text = "A line.\r\n\r\n\tMirela Tovanic said the bridge is closed.\n\n"
    path = tmp_path / "bridge.txt"
    path.write_bytes(text.encode())
    [reading] = whence.read(path, make_reader=SaidReader)
    assert isinstance(reading, Reading)
    assert reading.document.text == text
    assert [span.of(text) for span in reading.attributions[0].source] == ["Mirela Tovanic"]


def test_a_name_alone_is_one_input_and_not_its_letters(tmp_path: Path) -> None:
    path = article(tmp_path, "bridge.txt")
    assert ids(list(whence.read(str(path), make_reader=SaidReader))) == ["bridge"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_keep_the_order_of_the_inputs(tmp_path: Path, jobs: int) -> None:
    slow = "Take a moment. "
    texts = [(slow if n % 5 == 0 else "") + TEXT for n in range(30)]
    results = list(whence.read(corpus(tmp_path, texts), jobs=jobs, make_reader=SaidReader))
    assert ids(results) == [f"n{n}" for n in range(30)]


def test_more_processes_read_the_same(tmp_path: Path) -> None:
    path = corpus(tmp_path, [f"Person {chr(65 + n % 26)}x said {n} is enough." for n in range(40)])
    alone = list(whence.read(path, jobs=1, make_reader=SaidReader))
    assert list(whence.read(path, jobs=2, make_reader=SaidReader)) == alone


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bad_input_takes_its_place_and_the_others_are_read(tmp_path: Path, jobs: int) -> None:
    paths = [article(tmp_path, f"a{n:02}.txt") for n in range(12)]
    paths[3] = article(tmp_path, "empty.txt", "")
    paths[5] = tmp_path / "missing.txt"
    paths[7] = article(tmp_path, "error.txt", "Raise an error.")
    results = list(whence.read(paths, jobs=jobs, make_reader=SaidReader))
    failed = {n: result for n, result in enumerate(results) if isinstance(result, Failure)}
    assert {n: failure.kind for n, failure in failed.items()} == {
        3: "empty",
        5: "not_found",
        7: "internal",
    }
    assert all(failure.message.startswith(str(paths[n])) for n, failure in failed.items())
    assert "ValueError: the reader stumbled" in failed[7].message


def test_an_article_that_kills_its_process_is_named_and_the_others_are_read(
    tmp_path: Path,
) -> None:
    texts = [TEXT] * 20
    texts[4] = texts[11] = "Kill this process."
    results = list(whence.read(corpus(tmp_path, texts), jobs=2, make_reader=SaidReader))
    assert ids(results) == [f"n{n}" for n in range(20)]
    failures = [result for result in results if isinstance(result, Failure)]
    assert [failure.id for failure in failures] == ["n4", "n11"]
    assert failures[0].message.endswith("corpus.jsonl:5: its process was killed by signal 9")


def test_a_few_inputs_start_no_process(tmp_path: Path) -> None:
    path = corpus(tmp_path, [TEXT] * 8)
    results = whence.read(path, jobs=2, make_reader=SaidReader)
    next(results)
    assert multiprocessing.active_children() == []
    assert len(list(results)) == 7


@pytest.mark.parametrize("jobs", [1, 2])
def test_inputs_are_taken_only_a_little_ahead_of_the_results(tmp_path: Path, jobs: int) -> None:
    path = article(tmp_path, "same.txt")
    taken = 0

    def endless() -> Iterator[Path]:
        nonlocal taken
        while True:
            taken += 1
            yield path

    results = whence.read(endless(), jobs=jobs, make_reader=SaidReader)
    for given, _ in zip(range(1, 200), results, strict=False):
        assert taken - given <= (2 * WINDOW if jobs == 2 else 0)
    results.close()
    assert multiprocessing.active_children() == []


def test_nothing_is_read_before_a_result_is_asked_for() -> None:
    def unasked() -> Iterator[str]:
        raise AssertionError("taken")
        yield ""

    whence.read(unasked(), make_reader=LostWeights)


def test_closing_stops_processes_that_are_at_work(tmp_path: Path) -> None:
    path = corpus(tmp_path, [TEXT, *["Sleep for minutes."] * 20])
    results = whence.read(path, jobs=2, make_reader=SaidReader)
    next(results)
    begun = time.monotonic()
    results.close()
    assert time.monotonic() - begun < 3
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize(("jobs", "count"), [(1, 1), (2, 20)])
def test_a_reader_that_cannot_be_made_ends_the_run(tmp_path: Path, jobs: int, count: int) -> None:
    path = corpus(tmp_path, [TEXT] * count)
    with pytest.raises(WhenceError, match=r"weights/model\.onnx: no such file"):
        list(whence.read(path, jobs=jobs, make_reader=LostWeights))


def test_an_input_that_cannot_be_loaded_needs_no_reader(tmp_path: Path) -> None:
    [failure] = whence.read(tmp_path / "missing.txt", make_reader=LostWeights)
    assert isinstance(failure, Failure)


def test_fewer_than_one_process_is_refused() -> None:
    with pytest.raises(ValueError, match="jobs must be 1 or more, not 0"):
        whence.read("bridge.txt", jobs=0)


def test_gzipped_files_and_folders_of_them_are_inputs(tmp_path: Path) -> None:
    article(tmp_path, "a.txt")
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    results = list(whence.read(tmp_path, make_reader=SaidReader))
    assert ids(results) == ["a", "b"]


def test_a_private_address_is_refused_unless_it_is_allowed() -> None:
    [failure] = whence.read("http://127.0.0.1:9/story", make_reader=SaidReader)
    assert isinstance(failure, Failure)
    assert failure.kind == "refused"
    [failure] = whence.read("http://127.0.0.1:9/story", allow_private=True, make_reader=SaidReader)
    assert isinstance(failure, Failure)
    assert failure.kind == "network"
