"""Train the judge of name variants on the develop part of the OFAC persons.

python -m training.names_variants.train --data ../shared/data/names

Needs scikit-learn. Prints what five folds, split by person, say of the choices; then trains on all
of the develop part and writes the table that the package ships.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import GroupKFold
from whence.language.person_name.features import NAMES, features
from whence.language.person_name.parse import parse

from benchmarks.quality.names.ofac import persons
from benchmarks.quality.names.pairs import pairs

TABLE = Path("src/whence/language/person_name/trees.json")


def model() -> GradientBoostingClassifier:
    """Return an untrained judge."""
    return GradientBoostingClassifier(
        n_estimators=80,
        max_depth=3,
        learning_rate=0.1,
        subsample=0.7,
        min_samples_leaf=15,
        random_state=1,
    )


def table(trained: GradientBoostingClassifier) -> dict[str, object]:
    """Return a trained judge as the package reads it."""
    prior = trained.init_.class_prior_
    trees = []
    for (regressor,) in trained.estimators_:
        tree = regressor.tree_
        trees.append(
            [
                [-1, round(float(tree.value[i][0][0]) * trained.learning_rate, 5), 0, 0]
                if tree.children_left[i] < 0
                else [
                    int(tree.feature[i]),
                    round(float(tree.threshold[i]), 5),
                    int(tree.children_left[i]),
                    int(tree.children_right[i]),
                ]
                for i in range(tree.node_count)
            ]
        )
    return {"features": NAMES, "bias": float(np.log(prior[1] / prior[0])), "trees": trees}


def main() -> None:
    """Train, print what the folds say, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    develop = pairs(
        [person for person in persons(parser.parse_args().data) if not person.held_back]
    )
    counted = np.array([features(parse(pair.a), parse(pair.b)) for pair in develop])
    same = np.array([pair.same for pair in develop])
    groups = np.array([pair.person for pair in develop])
    scores = np.zeros(len(same))
    for fit, test in GroupKFold(5).split(counted, same, groups):
        scores[test] = model().fit(counted[fit], same[fit]).predict_proba(counted[test])[:, 1]
    for cyrillic in (True, False):
        here = np.array([pair.cyrillic is cyrillic for pair in develop])
        for threshold in np.arange(0.3, 0.95, 0.05):
            said = scores[here] >= threshold
            right = (said & same[here]).sum()
            precision, recall = right / said.sum(), right / same[here].sum()
            f1 = 2 * precision * recall / (precision + recall)
            print(f"cyrillic={cyrillic} {threshold:.2f}: {precision:.3f} {recall:.3f} {f1:.3f}")
    trained = model().fit(counted, same)
    TABLE.write_text(json.dumps(table(trained), separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
