"""The model's judge of pronouns, and how much it counts beside the rules.

The judge was trained on four fifths of GAP's development part, so only the fifth that was kept from
it can tell how far to believe it. Three numbers are fitted there: one that all weights of the rules
are multiplied by, one for the judge, and one that is added for nobody.

python -m benchmarks.quality.actors.judged --gap ../shared/data/gap
"""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks.quality.actors.choice import Choice, maximised
from benchmarks.quality.actors.fit import gap_choices, table
from benchmarks.quality.actors.heads import judge_of, names_in
from whence.model import load
from whence.reading.actor.evidence import FEATURES, NOTHING
from whence.reading.actor.weights import WEIGHTS, Family, Weights

KEPT = 5
"""One example of this many, the last of each, was kept from the judge's training."""
_JUDGED = FEATURES.index("judged")
_NOTHING = NOTHING.index("nothing")


def with_judge(
    weights: Mapping[Family, Weights], choices: Sequence[Choice]
) -> dict[Family, Weights]:
    """Return the weights with the judge among them, fitted on choices that it never saw."""
    rules, judge, nobody = _shares(weights["one"], choices)
    return {
        kind: _weighed(each, rules, judge, nobody if kind == "one" else 0.0)
        for kind, each in weights.items()
    }


def _shares(weights: Weights, choices: Sequence[Choice]) -> tuple[float, float, float]:
    actor = np.array(weights.actor)
    actor[_JUDGED] = 0.0
    rows: list[list[float]] = []
    starts, right = [], []
    for choice in choices:
        starts.append(len(rows))
        for index, row in enumerate(choice.question.rows):
            rows.append([float(np.array(row) @ actor), row[_JUDGED], 0.0])
            right.append(float(index in choice.right))
        none = float(np.array(choice.question.nothing) @ np.array(weights.nothing))
        rows.append([none, 0.0, 1.0])
        right.append(float(len(choice.question.rows) in choice.right))
    found = maximised(np.array(rows), np.array(starts, dtype=np.int64), np.array(right))
    return float(found[0]), float(found[1]), float(found[2])


def _weighed(weights: Weights, rules: float, judge: float, nobody: float) -> Weights:
    actor = [rules * value for value in weights.actor]
    actor[_JUDGED] = judge
    nothing = [rules * value for value in weights.nothing]
    nothing[_NOTHING] += nobody
    return Weights(
        actor=tuple(actor),
        nothing=tuple(nothing),
        least=weights.least,
    )


def main() -> None:
    """Print the weights in use, fitted again to the judge of the shipped model."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--gap", type=Path, required=True)
    given = parser.parse_args()
    file = given.gap / "gap-development.tsv"
    model = load()
    finds, judge = partial(names_in, model), partial(judge_of, model)
    choices = list(gap_choices(file, WEIGHTS, finds, judge, one_of=KEPT))
    print(table(with_judge(WEIGHTS, choices)))


if __name__ == "__main__":
    main()
