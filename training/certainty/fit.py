"""Weigh the words of `whence.lineage.loss.certainty`: a logistic regression on graded findings.

python -m training.certainty.fit --data ../shared/data

Prints the weights as they stand in `whence.lineage.loss.certainty`. The grades are those people
gave to 100 papers' conclusions and those of their press releases, the train part alone. How far
equal grades are favoured was chosen by tenfold cross-validation on it.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from whence.lineage.loss.certainty import FEATURES, GRADES, features

PENALTY = 0.1


def graded(folder: Path) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int64]]:
    """Return features (texts, FEATURES) and grades (texts,) of the train part."""
    texts, grades = [], []
    for line in (folder / "certainty/insciout_train.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        for side in ("abstract", "press_release"):
            texts.append(features(record[f"{side}_conclusion"]))
            grades.append(record[f"{side}_strength"])
    return np.array(texts), np.array(grades)


def fit(
    found: npt.NDArray[np.float64], grades: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return weights (FEATURES, GRADES) and constants (GRADES,) for features as they are."""
    mean, spread = found.mean(0), found.std(0) + 1e-3
    inputs, right = torch.from_numpy((found - mean) / spread), torch.from_numpy(grades)
    weights = torch.zeros(len(FEATURES), len(GRADES), dtype=torch.double, requires_grad=True)
    constants = torch.zeros(len(GRADES), dtype=torch.double, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights, constants], max_iter=300)

    def loss() -> float:
        optimizer.zero_grad()
        wrong = torch.nn.functional.cross_entropy(inputs @ weights + constants, right)
        total = wrong + PENALTY * (weights**2).sum()
        total.backward()  # type: ignore[no-untyped-call]
        return float(total.detach())

    optimizer.step(loss)
    raw = weights.detach().numpy() / spread[:, None]
    return raw, constants.detach().numpy() - mean @ raw


def main() -> None:
    """Print the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    weights, constants = fit(*graded(parser.parse_args().data))
    for name, row in zip(("constant", *FEATURES), [constants, *weights], strict=True):
        print(f'    "{name}": ({", ".join(f"{weight:.2f}" for weight in row)}),')


if __name__ == "__main__":
    main()
