"""Score a reader's output on the nesting passages.

python -m benchmarks.quality.nesting PREDICTED.jsonl [--split develop]
"""

from __future__ import annotations

from pathlib import Path

from benchmarks.quality.nesting.command import run
from benchmarks.quality.nesting.score import score_nesting

if __name__ == "__main__":
    run(
        Path(__file__).with_name("passages.jsonl"),
        lambda passages: score_nesting(passages).lines(),
    )
