"""Train the judge of name variants on the develop part of the OFAC persons.

python -m training.names_variants.train --data ../shared/data/names

Needs scikit-learn. Prints what folds, split by person, say of the choices; then trains on all
of the develop part and writes the table that the package ships.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold

from benchmarks.quality.names.ofac import persons
from benchmarks.quality.names.pairs import Pair, pairs
from training.names_variants.invented import invented
from whence.language.person_name.features import NAMES, features
from whence.language.person_name.parse import parse

TABLE = Path("src/whence/language/person_name/trees.json")
INVENTED_WEIGHT = 1.0
FOLDS = 3

# More of these never makes two names less alike (+1), or never more alike (-1): without such
# bounds the trees learn that on this list a pair with nothing in common is a pseudonym. Averages
# over the words that were paired are left free, as one more pair can lower them.
_ALIKE = """covered_most covered_least closely_most closely_least rare_most rare_least strong
rare_letters first last given_found family_found joined ordered winkler patronymics"""
_UNLIKE = "left_least left_letters left_rare inversions genders"
_DIRECTIONS = {
    **dict.fromkeys(_ALIKE.split(), 1),
    **dict.fromkeys(_UNLIKE.split(), -1),
}


def model() -> HistGradientBoostingClassifier:
    """Return an untrained judge."""
    return HistGradientBoostingClassifier(
        max_iter=120,
        max_leaf_nodes=8,
        learning_rate=0.1,
        min_samples_leaf=20,
        l2_regularization=1.0,
        monotonic_cst=[_DIRECTIONS.get(name, 0) for name in NAMES],
        early_stopping=False,
        random_state=1,
    )


def table(trained: HistGradientBoostingClassifier) -> dict[str, object]:
    """Return a trained judge as the package reads it."""
    trees = [
        [
            [-1, round(float(node["value"]), 5), 0, 0]
            if node["is_leaf"]
            else [
                int(node["feature_idx"]),
                round(float(node["num_threshold"]), 5),
                int(node["left"]),
                int(node["right"]),
            ]
            for node in tree.nodes
        ]
        for (tree,) in trained._predictors
    ]
    bias = round(float(trained._baseline_prediction[0][0]), 5)
    return {"features": NAMES, "bias": bias, "trees": trees}


def counted(chosen: Sequence[Pair]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the features of pairs, shape (pairs, features), their answers, and their persons."""
    return (
        np.array([features(parse(pair.a), parse(pair.b)) for pair in chosen]),
        np.array([pair.same for pair in chosen]),
        np.array([pair.person for pair in chosen]),
    )


def report(scores: np.ndarray, same: np.ndarray, title: str) -> None:
    """Print precision, recall and F1 at thresholds, and how often each range of scores is right."""
    for threshold in np.arange(0.3, 0.95, 0.05):
        said = scores >= threshold
        right = (said & same).sum()
        precision, recall = right / said.sum(), right / same.sum()
        f1 = 2 * precision * recall / (precision + recall)
        near = (scores >= threshold) & (scores < threshold + 0.05)
        share = same[near].mean() if near.any() else float("nan")
        print(f"{title} {threshold:.2f}: {precision:.3f} {recall:.3f} {f1:.3f}; here {share:.2f}")


def main() -> None:
    """Train, print what the folds say, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    people = [person for person in persons(parser.parse_args().data) if not person.held_back]
    listed = pairs(people)
    made = [
        pair for pair in invented(people, seed=1) if parse(pair.a).words and parse(pair.b).words
    ]
    counts, same, persons_of = counted(listed)
    more_counts, more_same, more_persons = counted(made)
    scores = np.zeros(len(same))
    for fit, test in GroupKFold(FOLDS).split(counts, same, persons_of):
        apart = ~np.isin(more_persons, persons_of[test])
        trained = model().fit(
            np.vstack([counts[fit], more_counts[apart]]),
            np.concatenate([same[fit], more_same[apart]]),
            np.concatenate([np.ones(len(fit)), np.full(apart.sum(), INVENTED_WEIGHT)]),
        )
        scores[test] = trained.predict_proba(counts[test])[:, 1]
    cyrillic = np.array([pair.cyrillic for pair in listed])
    report(scores[cyrillic], same[cyrillic], "Cyrillic region")
    report(scores[~cyrillic], same[~cyrillic], "elsewhere")
    trained = model().fit(
        np.vstack([counts, more_counts]),
        np.concatenate([same, more_same]),
        np.concatenate([np.ones(len(same)), np.full(len(more_same), INVENTED_WEIGHT)]),
    )
    TABLE.write_text(json.dumps(table(trained), separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
