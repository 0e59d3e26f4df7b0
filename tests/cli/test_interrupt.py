"""Runs that end early: Ctrl-C, a closed pipe, a killed parent. Nothing stays behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.command import arguments, environment, start

TEXT = "Mirela Tovanic said the bridge at Ostrel is closed.\n"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and process groups")


def corpus(folder: Path, texts: list[str]) -> Path:
    path = folder / "corpus.jsonl"
    lines = [json.dumps({"id": str(n), "text": text}) for n, text in enumerate(texts)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def group_is_gone(group: int, seconds: float = 5) -> bool:
    """Return whether no process of the group is left within the time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


def begun(run: subprocess.Popen[str]) -> str:
    """Return the first line of output, so that the run is known to be at work."""
    assert run.stdout is not None
    return run.stdout.readline()


def shell_status(run: subprocess.Popen[str]) -> int:
    """Return the status a shell shows: Python ends itself by the signal in some states."""
    return run.returncode if run.returncode >= 0 else 128 - run.returncode


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_run_stops_at_once_with_status_130(tmp_path: Path, jobs: str) -> None:
    path = corpus(tmp_path, [TEXT, *["Sleep for minutes."] * 20])
    run = start("read", path, "--format", "jsonl", "--jobs", jobs)
    assert json.loads(begun(run))["id"] == "0"
    at = time.monotonic()
    # As a terminal does it: to the whole group, so to the workers too.
    os.killpg(run.pid, signal.SIGINT)
    _, errors = run.communicate(timeout=10)
    assert time.monotonic() - at < 5
    assert (shell_status(run), errors) == (130, "whence: interrupted\n")
    assert group_is_gone(run.pid)


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_leaves_the_file_that_was_there(
    tmp_path: Path, told: signal.Signals
) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("before\n")
    path = corpus(tmp_path, [TEXT, "Sleep for minutes."])
    run = start("read", path, "--format", "jsonl", "--jobs", "1", "--out", out)
    deadline = time.monotonic() + 20
    while not list(tmp_path.glob(".out.jsonl.*.part")):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    run.send_signal(told)
    _, errors = run.communicate(timeout=10)
    assert shell_status(run) == 130
    assert errors == f"whence: interrupted, {out} is not written\n"
    assert out.read_text() == "before\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["corpus.jsonl", "out.jsonl"]


@pytest.mark.parametrize("format", ["jsonl", "json", "terminal"])
def test_a_reader_that_goes_away_ends_the_run_without_a_word(tmp_path: Path, format: str) -> None:
    path = corpus(tmp_path, [TEXT] * 2000)
    words = " ".join(f"'{word}'" for word in arguments("read", path, "--format", format))
    run = subprocess.run(
        ["bash", "-c", f"{words} --jobs 2 | head -c 300"],
        capture_output=True,
        text=True,
        env=environment(),
        timeout=60,
        check=False,
        start_new_session=True,
    )
    assert len(run.stdout.encode()) == 300
    assert run.stderr == ""


def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    path = corpus(tmp_path, [TEXT] * 200_000)
    run = start("read", path, "--format", "jsonl", "--jobs", "2", "--out", tmp_path / "out.jsonl")
    deadline = time.monotonic() + 20
    while _processes(run.pid) < 3:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    run.kill()
    run.communicate(timeout=10)
    assert group_is_gone(run.pid)


def _processes(group: int) -> int:
    listed = subprocess.run(["ps", "-e", "-o", "pgid="], capture_output=True, text=True, check=True)
    return [int(line) for line in listed.stdout.split()].count(group)
