"""One command run to its end on some of the cores: how long it took and how much memory."""

from __future__ import annotations

import os
import resource
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_EVERY = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one run cost.

    Args:
        seconds: wall clock, from the start of the process to its end.
        cpu: seconds that all its processes kept a core busy; who else uses the cores matters
            less to it.
        peak_mb: the greatest sum of the resident sizes of all its processes, sampled ten times a
            second, in MB; pages that processes share count once for each.
    """

    seconds: float
    cpu: float
    peak_mb: float


def measure(command: Sequence[str], *, cores: int) -> Run:
    """Run a command on the first `cores` cores this process may use.

    Raises:
        RuntimeError: if it does not end with status 0, with what it wrote to standard error.
    """
    chosen = sorted(os.sched_getaffinity(0))[:cores]
    if len(chosen) < cores:
        raise RuntimeError(f"{cores} cores are asked for, {len(chosen)} are here")
    pinned = ["taskset", "--cpu-list", ",".join(map(str, chosen)), *command]
    begun, used = time.perf_counter(), _children()
    # Inference libraries size their thread pools by these, whatever the affinity.
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    with subprocess.Popen(
        pinned,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment,
        start_new_session=True,
    ) as process:
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, _resident_mb(process.pid))
            time.sleep(min(_EVERY, 0.02 + (time.perf_counter() - begun) / 100))
        seconds = time.perf_counter() - begun
        assert process.stderr is not None
        errors = process.stderr.read().decode(errors="replace")
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}: {errors}")
    return Run(seconds=seconds, cpu=_children() - used, peak_mb=peak)


def _children() -> float:
    """Return the CPU seconds of all child processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _resident_mb(session: int) -> float:
    pages = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            # After the name, which may hold spaces: state, parent, group, session.
            stat = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(stat[3]) == session:
                pages += int((folder / "statm").read_text().split()[1])
        except (FileNotFoundError, ProcessLookupError):
            continue  # It ended while we looked.
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
