"""Paper against press release: `python -m benchmarks.quality.certainty --data FOLDER [--record]`.

FOLDER holds `insciout_test.jsonl`; it is no part of this project. The weights were fitted to the
train part alone.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.record import append, command, commit, machine
from whence.lineage.loss.certainty import certainty, change

LABELS = ("same", "exaggerates", "downplays")
FLOOR = 0.50
"""Macro F1 below which the benchmark fails."""


def predicted(paper: str, release: str) -> str:
    """Return what the press release does to the paper's conclusion, one of `LABELS`."""
    found = change(certainty(paper), certainty(release))
    chances = dict(zip(LABELS, (found.same, found.stronger, found.weaker), strict=True))
    return max(LABELS, key=chances.__getitem__)


def f1(pairs: Counter[tuple[str, str]], label: str) -> float:
    """Return the F1 of a label in counts of (right, predicted)."""
    right = sum(count for pair, count in pairs.items() if pair[0] == label)
    found = sum(count for pair, count in pairs.items() if pair[1] == label)
    return 2 * pairs[label, label] / (right + found) if right + found else 0.0


def main() -> int:
    """Run the benchmark and return its exit status."""
    parser = argparse.ArgumentParser(description="Certainty, paper against press release.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--record", action="store_true", help="add to benchmarks/RESULTS.md")
    given = parser.parse_args()
    path = given.data / "insciout_test.jsonl"
    if not path.is_file():
        print(f"{path}: no such file", file=sys.stderr)
        return 2
    records = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    pairs = Counter(
        (
            str(record["exaggeration_label"]),
            predicted(record["abstract_conclusion"], record["press_release_conclusion"]),
        )
        for record in records
    )
    scores = {label: f1(pairs, label) for label in LABELS}
    macro = sum(scores.values()) / len(LABELS)
    text = _report(pairs, scores, macro)
    print(text)
    if given.record:
        append(text)
    return 0 if macro >= FLOOR else 1


def _report(pairs: Counter[tuple[str, str]], scores: dict[str, float], macro: float) -> str:
    baseline = f1(Counter({(right, "same"): n for (right, _), n in pairs.items()}), "same") / 3
    rows = [
        f"| {label} | {scores[label]:.3f} | "
        + " | ".join(str(pairs[label, other]) for other in LABELS)
        + " |"
        for label in LABELS
    ]
    return "\n".join(
        [
            f"## Certainty, paper against press release, {datetime.now(UTC):%Y-%m-%d}",
            "",
            f"`{command('benchmarks.quality.certainty')}`, commit {commit()}, {machine()}.",
            f"{pairs.total()} pairs of the test part. Macro F1 **{macro:.3f}**.",
            f"One answer for all, that it is the same, gives {baseline:.3f}.",
            "",
            "| | F1 | found same | found exaggerates | found downplays |",
            "|---|---|---|---|---|",
            *rows,
            "",
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
