"""Measure losses on families whose losses are known, and alarms where nothing was lost.

python -m benchmarks.quality.losses --data ../shared/data

Derivations are given. The weights were fitted on the same families, so the honest figures are those
of `python -m training.losses`, which leaves each family out in turn.
"""

from __future__ import annotations

import json
import random
from argparse import ArgumentParser
from collections import Counter
from dataclasses import replace
from itertools import islice
from pathlib import Path

from benchmarks.quality.losses.gold import Families, document, families, sides
from benchmarks.quality.losses.neutral import neutral
from benchmarks.quality.losses.score import Count, Found, right
from whence.lineage.align import Side
from whence.lineage.loss import losses
from whence.model import Model, load
from whence.model.load import WEIGHTS
from whence.record import LossKind

COPIES = 60
SEED = 1


def main() -> None:
    """Print the figures."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="holds chains/dev and polnear")
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="the model's folder")
    given = parser.parse_args()
    model = load(given.weights)
    gold = families(given.data / "chains/dev")
    read = {s.reading.document.article.id: s for s in sides(gold.documents.values(), model)}
    for line in _by_kind(gold, read):
        print(line)
    print(_alarms(given.data / "polnear/dev.jsonl", model))


def _by_kind(gold: Families, read: dict[str, Side]) -> list[str]:
    counts: dict[LossKind, Count] = {}
    for edge in gold.edges:
        found = [
            Found(kind=x.kind, parent=x.parent_span, child=x.child_span, probability=x.probability)
            for x in losses(read[edge.child], read[edge.parent])
        ]
        for one, verdict in zip(found, right(found, edge.losses), strict=True):
            counts[one.kind] = counts.get(one.kind, Count()) + Count(int(verdict), 1, 0)
        for lost in edge.losses:
            counts[lost.kind] = counts.get(lost.kind, Count()) + Count(0, 0, 1)
    rows = [("all", sum(counts.values(), Count())), *sorted(counts.items())]
    return [
        f"{name:24s} P {100 * c.precision:5.1f}  R {100 * c.recall:5.1f}  F1 {100 * c.f1:5.1f}"
        f"  of {c.there}"
        for name, c in rows
    ]


def _alarms(corpus: Path, model: Model) -> str:
    draw = random.Random(SEED)
    with corpus.open(encoding="utf-8") as lines:
        originals = [document(json.loads(line)) for line in islice(lines, COPIES)]
    copies = [replace(each, text=neutral(each.text, draw)) for each in originals]
    raised: Counter[LossKind] = Counter()
    for child, parent in zip(sides(copies, model), sides(originals, model), strict=True):
        raised.update(loss.kind for loss in losses(child, parent))
    return f"{sum(raised.values())} alarms in {len(copies)} copies in other words: {dict(raised)}"


if __name__ == "__main__":
    main()
