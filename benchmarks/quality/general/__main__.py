"""Score a reader's output on the general passages.

python -m benchmarks.quality.general PREDICTED.jsonl [--split develop]
"""

from __future__ import annotations

from pathlib import Path

from benchmarks.quality.general.score import score_general
from benchmarks.quality.nesting.command import run

if __name__ == "__main__":
    run(
        Path(__file__).with_name("passages.jsonl"),
        lambda passages: score_general(passages).lines(),
    )
