"""Runs the command as its users do: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Wide, so that no line that a test looks for is folded.
_ENVIRONMENT = {**os.environ, "COLUMNS": "200", "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}


def arguments(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "tests.cli.driver", *map(str, words)]


def environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    return {**_ENVIRONMENT, **(changes or {})}


def whence(
    *words: str | Path, stdin: bytes = b"", env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `whence` to its end; output decoded as UTF-8."""
    done = subprocess.run(
        arguments(*words),
        input=stdin,
        capture_output=True,
        env=environment(env),
        timeout=60,
        check=False,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    )


def start(*words: str | Path) -> subprocess.Popen[str]:
    """Start `whence` in a process group of its own, with pipes for its output."""
    return subprocess.Popen(
        arguments(*words),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment(),
        start_new_session=True,
    )
