"""Measure passage reuse: `python -m benchmarks.speed.reuse [--times N] [--record]`.

The corpus (JSON lines with id and text) is not part of this project. Each run is a process of its
own on one core. datasketch and rensa find documents that are alike as wholes, never passages: they
are there for scale.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.record import append, command, commit, machine
from benchmarks.speed.reuse.vary import vary

_SHARED = Path(__file__).resolve().parents[3].parent / "shared"
_MILLION = 1_000_000
_MEMORIES = (512, 2048)


def main() -> int:
    """Run the benchmark and return its exit status."""
    parser = argparse.ArgumentParser(description="Speed, growth and memory of passage reuse.")
    parser.add_argument("--corpus", type=Path, default=_SHARED / "data/reuse/corpus.jsonl")
    parser.add_argument("--times", type=int, default=10, help="how large the large corpus is")
    parser.add_argument("--record", action="store_true", help="add to benchmarks/RESULTS.md")
    given = parser.parse_args()
    if not given.corpus.is_file():
        print(f"{given.corpus}: no such file", file=sys.stderr)
        return 2
    lines = given.corpus.read_text(encoding="utf-8").splitlines()
    texts = {row["id"]: row["text"] for row in map(json.loads, lines)}
    with tempfile.TemporaryDirectory() as folder:
        runs = dict(_runs(texts, given.times, Path(folder)))
    report = "\n".join(_report(runs, texts, given.times))
    print(report)
    if given.record:
        append(report)
    return 0


def _runs(
    texts: dict[str, str], times: int, folder: Path
) -> Iterator[tuple[str, dict[str, float]]]:
    small, large = folder / "small.jsonl", folder / "large.jsonl"
    for path, repeated in ((small, 1), (large, times)):
        with path.open("w", encoding="utf-8") as file:
            for id, text in vary(texts, repeated):
                file.write(json.dumps({"id": id, "text": text}) + "\n")
    yield "datasketch, documents only", _run(small, "datasketch")
    yield "rensa, documents only", _run(small, "rensa")
    yield "whence, in memory", _run(small, "local")
    yield "whence, in memory, again", _run(small, "local")
    yield "whence, on disk, 512 MB", _run(small, "duckdb", str(_MEMORIES[0]))
    yield f"whence, in memory, {times} times", _run(large, "local")
    for memory in _MEMORIES:
        name = f"whence, on disk, {memory} MB, {times} times"
        yield name, _run(large, "duckdb", str(memory))


def _run(corpus: Path, system: str, *more: str) -> dict[str, float]:
    result = corpus.with_suffix(".cost")
    core = str(min(os.sched_getaffinity(0)))
    words = [sys.executable, "-m", "benchmarks.speed.reuse.run", system, str(corpus), str(result)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    subprocess.run(["taskset", "--cpu-list", core, *words, *more], env=environment, check=True)
    cost: dict[str, float] = json.loads(result.read_text(encoding="utf-8"))
    return cost


def _report(runs: dict[str, dict[str, float]], texts: dict[str, str], times: int) -> Iterator[str]:
    digest = hashlib.sha256("".join(texts.values()).encode("utf-8", "surrogatepass")).hexdigest()
    yield f"## Speed of passage reuse, {datetime.now(UTC):%Y-%m-%d}, commit {commit()}"
    yield ""
    yield (
        f"`{command('benchmarks.speed.reuse')}`: {len(texts)} articles (SHA-256 of their texts "
        f"`{digest[:16]}`), on one core of {machine()}, shared with others: read the CPU seconds. "
        "Passages with spans on both sides; the peers find whole documents."
    )
    yield ""
    yield "| system | articles | CPU s | wall s | articles a CPU s | found | MB over corpus |"
    yield "|---|---|---|---|---|---|---|"
    for name, cost in runs.items():
        speed, memory = cost["articles"] / cost["cpu"], cost["peak_mb"] - cost["before_mb"]
        yield (
            f"| {name} | {cost['articles']:,} | {cost['cpu']:.1f} | {cost['wall']:.1f} "
            f"| {speed:,.0f} | {cost['found']:,} | {memory:,.0f} |"
        )
    small = min(runs["whence, in memory"]["cpu"], runs["whence, in memory, again"]["cpu"])
    yield ""
    for name in (f"whence, in memory, {times} times", f"whence, on disk, 2048 MB, {times} times"):
        base = small if "memory," in name else runs["whence, on disk, 512 MB"]["cpu"]
        growth = runs[name]["cpu"] / base / times
        estimate = runs[name]["cpu"] * _MILLION / runs[name]["articles"] * growth
        yield (
            f"{name}: {growth:.2f} times linear; {_MILLION:,} articles at the same growth: about "
            f"{estimate / 60:.0f} minutes on one core."
        )
        yield ""


if __name__ == "__main__":
    sys.exit(main())
