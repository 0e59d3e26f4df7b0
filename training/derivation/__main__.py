"""Fit the weights of derivations, and measure them on families left out in turn.

python -m training.derivation --data ../shared/data [--out weights.json]
"""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path

from benchmarks.quality.lineage.gold import Known as Family
from benchmarks.quality.lineage.gold import families, strangers, witnesses
from benchmarks.quality.lineage.score import judged, reliability
from training.derivation.fit import Known, fit, known, scores, untimed
from whence.lineage.derive.features import NAMES, Features
from whence.lineage.derive.forest import Link, best, marginals
from whence.lineage.derive.survey import Survey
from whence.lineage.passage import reuses
from whence.lineage.witness import Witness
from whence.model import WEIGHTS, load


def main() -> None:
    """Fit, measure and write."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="holds chains/dev and polnear")
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="the model's folder")
    parser.add_argument("--out", type=Path, help="where the weights are written")
    given = parser.parse_args()
    model = load(given.weights)
    gold = families(given.data / "chains/dev")
    others = witnesses(strangers(given.data / "polnear/dev.jsonl"), model)
    read = {one.id: one for one in witnesses(chain(*(f.documents for f in gold)), model)}
    everything = _features([*read.values(), *others])
    stories = [
        (
            known(_touching(everything, family), list(family.ways)),
            known(_features([read[id] for id in sorted(family.ids)]), list(family.ways)),
        )
        for family in gold
    ]
    fitted = [
        fit([x for place, pair in enumerate(stories) if place != out for x in pair])
        for out in range(len(gold))
    ]
    for title, alone in (("families among strangers", 0), ("each family alone", 1)):
        left_out = [pair[alone] for pair in stories]
        print(f"{title}, with dates:", *_measured(gold, left_out, fitted), sep="\n  ")
        bare = [untimed(each) for each in left_out]
        print(f"{title}, without:", *_measured(gold, bare, fitted), sep="\n  ")
    bias, weights = fit(list(chain(*stories)))
    named = {name: round(each, 4) for name, each in zip(NAMES, weights, strict=True)}
    written = json.dumps({"bias": round(bias, 4), "weights": named}, indent=2) + "\n"
    if given.out:
        given.out.write_text(written, encoding="utf-8")
    print(written)


def _features(articles: Sequence[Witness]) -> dict[Link, Features]:
    texts = {one.id: one.reading.document.text for one in articles}
    outlets = {one.id: one.reading.document.article.publisher for one in articles}
    found = Survey(articles, reuses(texts, publishers=outlets))
    return {link: each for one in found.compared() for link, each in one.features.items()}


def _touching(features: Mapping[Link, Features], family: Family) -> dict[Link, Features]:
    return {link: each for link, each in features.items() if family.ids & set(link)}


def _measured(
    gold: Sequence[Family],
    stories: Sequence[Known],
    fitted: Sequence[tuple[float, tuple[float, ...]]],
) -> list[str]:
    found: dict[Link, float] = {}
    exact = 0
    for family, story, weights in zip(gold, stories, fitted, strict=True):
        probabilities = marginals(scores(story, weights))
        chosen = best(probabilities)
        found |= {link: probabilities[link] for link in chosen.items()}
        exact += len(family.ids - chosen.keys()) == family.origins
    truth = {link for family in gold for link in family.ways}
    right = found.keys() & truth
    turned = sum(link[::-1] in found for link in truth)
    rows, error = reliability(judged(found, dict.fromkeys(truth)))
    f1 = 200 * len(right) / (len(found) + len(truth))
    turned_right = 100 * len(right) / (len(right) + turned)
    said = ", ".join(f"{mean:.2f} said, {share:.2f} right, {n}" for mean, share, n in rows)
    return [
        f"links: {len(right)} right of {len(found)} found, {len(truth)} there; F1 {f1:.1f}",
        f"direction {turned_right:.1f} %; origins exact in {exact} of {len(gold)}",
        f"expected calibration error {error:.3f}: {said}",
    ]


if __name__ == "__main__":
    main()
