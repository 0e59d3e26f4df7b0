"""Trace families of known descent among strangers.

python -m benchmarks.quality.lineage --data ../shared/data [--record]

The weights were fitted on the same families, so the honest figures for links, direction and origins
are those of `python -m training.derivation`, which leaves each family out in turn.
"""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from benchmarks.quality.lineage.gold import Known, families, strangers, undated, witnesses
from benchmarks.quality.lineage.score import Score, judged, reliability, score
from benchmarks.record import append, command, commit, machine
from whence.lineage.derive import Derived, derive
from whence.lineage.passage import reuses
from whence.model import WEIGHTS, load

FLOORS = {"f1": 90.0, "direction": 96.0, "origins": 80.0}
"""Figures with dates below which the benchmark fails."""


def main() -> int:
    """Run the benchmark and return its exit status."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="holds chains/dev and polnear")
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="the model's folder")
    parser.add_argument("--record", action="store_true", help="add to benchmarks/RESULTS.md")
    given = parser.parse_args()
    model = load(given.weights)
    gold = families(given.data / "chains/dev")
    documents = chain(
        *(family.documents for family in gold), strangers(given.data / "polnear/dev.jsonl")
    )
    read = list(witnesses(documents, model))
    shared = reuses(
        {one.id: one.reading.document.text for one in read},
        publishers={one.id: one.reading.document.article.publisher for one in read},
    )
    start = time.process_time()
    dated = derive(read, shared)
    seconds = time.process_time() - start
    bare = derive([undated(one) for one in read], shared)
    figures = {"with dates": score(dated, gold), "without": score(bare, gold)}
    lines = [
        *_table(figures),
        "",
        *_details(dated, gold),
        f"{seconds:.1f} s of CPU for {len(read)} articles, passages and reading apart.",
    ]
    print("\n".join(lines))
    if given.record:
        title = f"## Descent, {datetime.now(UTC):%Y-%m-%d}, commit {commit()}"
        said = f"`{command('benchmarks.quality.lineage')}` on {machine()}."
        append("\n".join([title, "", said, "", *lines, ""]))
    return int(any(getattr(figures["with dates"], n) < least for n, least in FLOORS.items()))


def _table(figures: dict[str, Score]) -> list[str]:
    rows = [
        f"| {name} | {x.precision:.1f} | {x.recall:.1f} | {x.f1:.1f} | {x.direction:.1f}"
        f" | {x.origins:.1f} | {x.relation:.1f} | {x.cited:.1f} |"
        for name, x in figures.items()
    ]
    head = "| dates | precision | recall | F1 | direction | origins | relation | cited |"
    return [head, "|---|---|---|---|---|---|---|---|", *rows]


def _details(derived: Derived, gold: tuple[Known, ...]) -> list[str]:
    ids = frozenset().union(*(family.ids for family in gold))
    truth = frozenset().union(*(family.ways for family in gold))
    links = {(d.child, d.parent): d.probability for d in derived.derivations}
    inside = {link: p for link, p in links.items() if ids & set(link)}
    rows, error = reliability(judged(inside, dict.fromkeys(truth)))
    apart = {(one.a, one.b) for one in derived.independent}
    known = frozenset().union(*(family.independent for family in gold))
    found = len(apart & known)
    touching = sum(bool(ids & set(pair)) for pair in apart)
    said = ", ".join(f"{mean:.2f} said, {share:.2f} right, {n}" for mean, share, n in rows)
    return [
        f"Links between two strangers: {len(links) - len(inside)}.",
        f"Independent pairs: {found} of {len(known)} found, {touching - found} others.",
        f"Expected calibration error {error:.3f}: {said}.",
    ]


if __name__ == "__main__":
    sys.exit(main())
