"""Weigh the candidates of losses, and say how well that does on families left out.

python -m training.losses --data ../shared/data [--out WEIGHTS.json]

What is printed is fitted on eleven families and measured on the twelfth, for each in turn. What is
written is fitted on all.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.quality.losses.gold import Edge, families, sides
from benchmarks.quality.losses.score import Count, Found, calibration_error, right
from training.losses.fit import Floats, fit, probabilities
from whence.lineage.align import Side
from whence.lineage.loss import Candidate, candidates
from whence.lineage.loss.weigh import KINDS, NAMES, features
from whence.model import load
from whence.model.load import WEIGHTS

LEAST = 0.5
"""The probability from which a loss is reported: likelier than not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Candidates with their families, and whether each is a loss."""

    found: tuple[Candidate, ...]
    family: tuple[str, ...]
    features: Floats
    truth: Floats


def main() -> None:
    """Print the figures with each family left out, and write the weights of all."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="holds chains/dev")
    parser.add_argument("--out", type=Path, help="where the weights go")
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="the model's folder")
    given = parser.parse_args()
    gold = families(given.data / "chains/dev")
    read = {
        s.reading.document.article.id: s
        for s in sides(gold.documents.values(), load(given.weights))
    }
    known = _known(gold.edges, read)
    for line in _report(known, gold.edges):
        print(line)
    if given.out:
        weights = fit(known.features, known.truth).round(4).tolist()
        table = {
            "bias": weights[0],
            "least": LEAST,
            "weights": dict(zip(NAMES, weights[1:], strict=True)),
        }
        given.out.write_text(json.dumps(table, indent=1) + "\n", "utf-8")


def _known(edges: tuple[Edge, ...], read: dict[str, Side]) -> Known:
    rows = [
        (edge.family, one, verdict)
        for edge in edges
        for found in [candidates(read[edge.child], read[edge.parent])]
        for one, verdict in zip(found, right(_plainest(found), edge.losses), strict=True)
    ]
    return Known(
        found=tuple(one for _, one, _ in rows),
        family=tuple(family for family, _, _ in rows),
        features=np.array([features(one) for _, one, _ in rows]),
        truth=np.array([float(verdict) for _, _, verdict in rows]),
    )


def _plainest(found: tuple[Candidate, ...]) -> list[Found]:
    """Return candidates so that of several for one loss the plainest counts."""
    return [
        Found(
            kind=one.kind,
            parent=one.parent,
            child=one.child,
            probability=one.likeness * (0.2 + one.evidence * one.absence),
        )
        for one in found
    ]


def _report(known: Known, edges: tuple[Edge, ...]) -> Iterator[str]:
    likely = np.zeros(len(known.truth))
    named = np.array(known.family)
    for family in sorted(set(known.family)):
        rest = named != family
        weights = fit(known.features[rest], known.truth[rest])
        likely[~rest] = probabilities(weights, known.features[~rest])
    reported = likely >= LEAST
    for kind in (None, *KINDS):
        own = np.array([kind in (None, one.kind) for one in known.found])
        there = sum(kind in (None, lost.kind) for edge in edges for lost in edge.losses)
        count = Count(int(known.truth[own & reported].sum()), int((own & reported).sum()), there)
        yield (
            f"{kind or 'all':24s} P {100 * count.precision:5.1f}  R {100 * count.recall:5.1f}"
            f"  F1 {100 * count.f1:5.1f}  of {there}"
        )
    verdicts = [bool(value) for value in known.truth]
    yield f"expected calibration error {calibration_error(likely.tolist(), verdicts):.3f}"


if __name__ == "__main__":
    main()
