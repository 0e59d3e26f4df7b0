"""Nomenklatura's own pairs of names: the persons among them, as a report only.

Companies, organisations, vessels and legal entities are left out: they are no persons. Cases of
every quality are in. Nothing was fitted to these pairs.
"""

from __future__ import annotations

import csv
from pathlib import Path

from benchmarks.quality.names.pairs import Pair


def bench_pairs(path: Path) -> list[Pair]:
    """Return the pairs of persons of `name_bench_cases.csv`."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            Pair(
                a=row["name1"],
                b=row["name2"],
                same=row["is_match"] == "true",
                cyrillic=False,
                person=str(number),
            )
            for number, row in enumerate(csv.DictReader(lines))
            if row["schema"] == "Person"
        ]
