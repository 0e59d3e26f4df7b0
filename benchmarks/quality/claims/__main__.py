"""Match tweets to claims: `python -m benchmarks.quality.claims --data FOLDER [--record]`.

FOLDER holds `checkthat2020`, `checkthat2021` and `verified_claims_2021.jsonl`; none is part of this
project. Nothing was trained or chosen on the dev parts.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from benchmarks.quality.claims.checkthat import Collection, Year, load
from benchmarks.quality.claims.features import FEATURES, Floats, Ground
from benchmarks.quality.claims.score import DEPTH, mean_average_precision
from benchmarks.quality.claims.scorer import ranked, weights
from benchmarks.record import append, command, commit, machine
from whence.model import WEIGHTS, SentenceEncoder
from whence.model import load as load_model

YEARS: tuple[Year, ...] = (2020, 2021)
FLOORS = {2020: 0.90, 2021: 0.955}
"""MAP@5 of the scorer below which the benchmark fails."""
KNOWN = ("known", "better_known")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """MAP@5 on the dev part of a year.

    Args:
        claims: how many claims there are to choose from.
        tweets: how many tweets were judged.
        by: MAP@5 by the name of what ranks.
    """

    claims: int
    tweets: int
    by: dict[str, float]


def measured(folder: Path, year: Year, encoder: SentenceEncoder) -> Figures:
    """Return the figures of a year."""
    train, dev = load(folder, year, "train"), load(folder, year, "dev")
    ground = Ground(dev, encoder, [(t, train.right[t.id]) for t in train.tweets])
    weighed = weights()
    alone = weighed * np.array([feature not in KNOWN for feature in FEATURES])
    candidates = {tweet.id: ground.candidates(tweet) for tweet in dev.tweets}
    orders: dict[str, dict[str, Sequence[int]]] = {
        "BM25": {t.id: _first(ground.bm25(t)) for t in dev.tweets},
        "vectors": {t.id: _first(ground.cosines(t)) for t in dev.tweets},
        "scorer, claim and title alone": {i: ranked(c, alone) for i, c in candidates.items()},
        "scorer": {i: ranked(c, weighed) for i, c in candidates.items()},
    }
    by = {name: _figure(dev, order) for name, order in orders.items()}
    return Figures(claims=len(dev.claims), tweets=len(dev.tweets), by=by)


def _first(scores: Floats) -> Sequence[int]:
    first: list[int] = np.argsort(-scores, kind="stable")[:DEPTH].tolist()
    return first


def _figure(collection: Collection, order: Mapping[str, Sequence[int]]) -> float:
    found = {id: [collection.claims[i].id for i in places] for id, places in order.items()}
    return mean_average_precision(found, collection.right)


def main() -> int:
    """Run the benchmark and return its exit status."""
    parser = argparse.ArgumentParser(description="Claims, tweets against verified claims.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="the model's folder")
    parser.add_argument("--record", action="store_true", help="add to benchmarks/RESULTS.md")
    given = parser.parse_args()
    if not given.data.is_dir():
        print(f"{given.data}: no such folder", file=sys.stderr)
        return 2
    encoder, begun = load_model(given.weights).sentences, time.process_time()
    figures = {year: measured(given.data, year, encoder) for year in YEARS}
    text = _report(figures, time.process_time() - begun)
    print(text)
    if given.record:
        append(text)
    return 0 if all(figures[year].by["scorer"] >= FLOORS[year] for year in YEARS) else 1


def _report(figures: dict[Year, Figures], seconds: float) -> str:
    rows = [
        f"| {year} dev | {found.claims} | {found.tweets} | "
        + " | ".join(f"{value:.3f}" for value in found.by.values())
        + " |"
        for year, found in figures.items()
    ]
    names = list(figures[YEARS[0]].by)
    return "\n".join(
        [
            f"## Claims, tweets against verified claims, {datetime.now(UTC):%Y-%m-%d}",
            "",
            f"`{command('benchmarks.quality.claims')}`, commit {commit()}, {machine()}.",
            f"MAP@{DEPTH}; {seconds:.0f} s of one core.",
            "",
            f"| | claims | tweets | {' | '.join(names)} |",
            "|---|---|---|" + "---|" * len(names),
            *rows,
            "",
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
