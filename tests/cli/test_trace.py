"""`whence trace`: formats, messages, exit statuses, and runs that go on where they stopped."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.cli.command import arguments, environment, start, whence

pty = pytest.importorskip("pty", reason="terminals are tested where there are any")

TEXTS = {
    "weir": "Lune Varo said the weir at Osk may have cracked. Some 40 homes lie below it.",
    "tides": "High water at Port Ansel is at six. The quay will be closed from five.",
}


def _corpus(folder: Path, texts: dict[str, str]) -> Path:
    path = folder / "corpus.jsonl"
    lines = [json.dumps({"id": id, "text": text}) for id, text in texts.items()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return _corpus(tmp_path, TEXTS)


@pytest.fixture
def work(tmp_path: Path) -> Path:
    return tmp_path / "work"


def _entries(work: Path) -> list[Path]:
    return [path for path in work.rglob("*") if path.is_file()]


def test_the_sentence_comes_first_for_people(corpus: Path, work: Path) -> None:
    done = whence("trace", corpus, "--work", work)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("2 articles")
    assert "\x1b[" not in done.stdout


def test_the_record_holds_every_article(corpus: Path, work: Path) -> None:
    done = whence("trace", corpus, "--work", work, "--format", "json")
    record = json.loads(done.stdout)

    assert (done.returncode, done.stderr) == (0, "")
    assert record["schema"] == "whence.lineage/1"
    assert [one["id"] for one in record["articles"]] == ["tides", "weir"]


def test_the_page_goes_to_a_file(corpus: Path, work: Path, tmp_path: Path) -> None:
    page = tmp_path / "trace.html"
    done = whence("trace", corpus, "--work", work, "--format", "html", "--out", page)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>")


def test_several_inputs_are_one_corpus(corpus: Path, work: Path, tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text("Ilka Brandt said the ferry is late.", "utf-8")
    done = whence("trace", corpus, tmp_path / "ferry.txt", "--work", work, "--format", "json")

    assert [one["id"] for one in json.loads(done.stdout)["articles"]] == [
        "ferry",
        "tides",
        "weir",
    ]


def test_a_bad_line_is_one_message_and_status_1_and_the_rest_is_traced(
    corpus: Path, work: Path
) -> None:
    with corpus.open("a", encoding="utf-8") as file:
        file.write("not json\n")
    done = whence("trace", corpus, "--work", work, "--format", "json")
    record = json.loads(done.stdout)

    assert done.returncode == 1
    assert done.stderr.startswith(f"whence: {corpus}:3: ")
    assert len(done.stderr.splitlines()) == 1
    assert len(record["articles"]) == 2
    assert [one["line"] for one in record["failures"]] == [3]


def test_readings_are_kept_in_the_users_cache_by_default(corpus: Path, tmp_path: Path) -> None:
    done = whence("trace", corpus, env={"XDG_CACHE_HOME": str(tmp_path / "cache")})

    assert done.returncode == 0
    assert len(list((tmp_path / "cache" / "whence" / "readings").glob("*/*.json.gz"))) == 2


def test_a_folder_that_cannot_be_used_is_one_line_and_status_1(
    corpus: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    done = whence("trace", corpus, "--work", tmp_path / "file")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"whence: {tmp_path / 'file'}: readings cannot be kept there: File exists\n"
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_full_disk_is_one_line_and_status_1(corpus: Path, work: Path) -> None:
    done = whence("trace", corpus, "--work", work, "--format", "json", "--out", "/dev/full")

    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith("No space left on device")


def test_another_format_is_wrong_usage(corpus: Path) -> None:
    assert whence("trace", corpus, "--format", "jsonl").returncode == 2


def test_an_interrupted_run_says_so_and_goes_on_where_it_was(tmp_path: Path, work: Path) -> None:
    path = _corpus(tmp_path, {**TEXTS, "slow": "Sleep for minutes."})
    run = start("trace", path, "--work", work, "--jobs", "1")
    end = time.monotonic() + 40
    while len(list(work.glob("*/*.npz"))) < 2 and time.monotonic() < end:
        time.sleep(0.05)
    os.killpg(run.pid, signal.SIGINT)
    _, errors = run.communicate(timeout=20)

    assert (run.returncode, errors) == (130, "whence: interrupted\n")
    kept = {entry: entry.stat().st_mtime_ns for entry in _entries(work)}
    assert len(kept) == 4
    assert not [entry for entry in kept if entry.name.endswith(".part")]

    done = whence("trace", _corpus(tmp_path, TEXTS), "--work", work)
    assert done.returncode == 0
    assert {entry: entry.stat().st_mtime_ns for entry in _entries(work)} == kept


def _on_a_terminal(*words: str | Path) -> str:
    """Return what a run shows on standard error where that is a terminal."""
    ours, theirs = pty.openpty()
    run = subprocess.Popen(
        arguments(*words), stdout=subprocess.PIPE, stderr=theirs, env=environment()
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.close(ours)
    run.communicate(timeout=60)
    return shown.decode("utf-8")


def test_stages_are_shown_on_a_terminal_unless_told_not_to(corpus: Path, work: Path) -> None:
    words = ("trace", corpus, "--work", work, "--format", "json")

    assert "reading" in _on_a_terminal(*words)
    assert _on_a_terminal(*words, "--quiet") == ""
