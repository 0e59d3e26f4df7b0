"""How fast `whence read` is: `python -m benchmarks.speed.read [CORPUS]`, or `make bench`.

CORPUS is a JSON-lines corpus or a folder of .txt files; PolNeAR's dev part if none is named, which
is no part of this project. Whole processes are measured, from start to end, in one run beside a
peer. The figures are printed and added to `benchmarks/RESULTS.md`. Needs Linux.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.record import append, command, commit, machine
from benchmarks.speed.read.corpus import Corpus, make
from benchmarks.speed.read.measure import Run, measure

_ROOT = Path(__file__).resolve().parents[3]
_POLNEAR = _ROOT.parent / "shared/data/polnear/dev.jsonl"
_STARTS = 5


def main() -> int:
    """Measure, print, record, and return the exit status."""
    parser = argparse.ArgumentParser(description="Words a second of whence read.")
    parser.add_argument("corpus", nargs="?", type=Path, default=_POLNEAR)
    parser.add_argument("--articles", type=int, default=1000)
    given = parser.parse_args()
    if not given.corpus.exists():
        print(f"{given.corpus}: not here; name a corpus of your own", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder, "texts")
        texts.mkdir()
        corpus = make(given.corpus, texts, given.articles)
        rows = _measured(corpus)
        started = _started(Path(folder))
    record = _record(given.corpus.name, corpus, rows, started)
    print(record)
    append(record)
    return 0


def _measured(corpus: Corpus) -> list[tuple[str, Run]]:
    peer = [sys.executable, str(Path(__file__).with_name("spacy_blank.py")), str(corpus.folder)]
    rows = [("spaCy blank + sentencizer, one core", measure(peer, cores=1))]
    for cores, name in ((1, "one core"), (2, "two cores")):
        reads = [*_whence(), str(corpus.folder), "--format", "jsonl", "--jobs", str(cores)]
        rows.append((f"whence read, {name}", measure(reads, cores=cores)))
    return rows


def _started(folder: Path) -> list[float]:
    """Return the seconds of several runs over one sentence: what a start costs."""
    text = folder / "one.txt"
    text.write_text("Ilka Brandt said the ferry is late.\n", encoding="utf-8")
    runs = (measure([*_whence(), str(text)], cores=1) for _ in range(_STARTS))
    return [run.seconds for run in runs]


def _whence() -> list[str]:
    return [str(Path(sys.executable).with_name("whence")), "read"]


def _record(name: str, corpus: Corpus, rows: list[tuple[str, Run]], started: list[float]) -> str:
    peer = rows[0][1].cpu
    lines = [
        f"## Speed of reading, {datetime.now(UTC):%Y-%m-%d}, commit {commit()}",
        "",
        (
            f"`{command('benchmarks.speed.read')}`: "
            f"{corpus.articles:,} plain-text files, {corpus.words:,} words, made from `{name}` "
            f"(SHA-256 of its texts `{corpus.digest[:16]}`), on {machine()}; "
            f"load average at the end {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores."
        ),
        "",
        (
            "| whole process | words a second | words a second of CPU "
            "| times the peer’s CPU | peak memory, all |"
        ),
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {what} | {corpus.words / run.seconds:,.0f} | {corpus.words / run.cpu:,.0f} "
        f"| {run.cpu / peer:.1f} | {run.peak_mb:,.0f} MB |"
        for what, run in rows
    ]
    lines += [
        "",
        (
            f"Start-up (one sentence, whole process, one core): median "
            f"{statistics.median(started):.2f} s of {len(started)}, slowest {max(started):.2f} s."
        ),
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
