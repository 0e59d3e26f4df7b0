"""What every recorded figure carries: command, commit, machine; and where it is recorded."""

from __future__ import annotations

import platform
import shlex
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
RESULTS = _ROOT / "benchmarks/RESULTS.md"


def command(module: str) -> str:
    """Return the command line as anyone would type it; paths are cut to their last part."""
    # A path of this machine means nothing on another.
    words = [word.rpartition("/")[2] for word in sys.argv[1:]]
    return shlex.join(["python", "-m", module, *words])


def commit() -> str:
    """Return the commit of the working tree, marked where the tree differs from it."""
    words = ["git", "-C", str(_ROOT), "describe", "--always", "--dirty", "--exclude", "*"]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def machine() -> str:
    """Return the processor and the version of Python."""
    names = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    python = platform.python_version()
    return f"{names[0] if names else platform.machine()}, Python {python}"


def append(text: str) -> None:
    """Add a section to the results."""
    with RESULTS.open("a", encoding="utf-8") as results:
        results.write("\n" + text)
