"""Fit the score of an attribution to how often it is right, on articles kept out of training.

python -m training.attribution.calibrate --data ../shared/data/polnear --weights DIR

Right means what the scorers call linked: the cues overlap, the sources overlap or are both empty,
and the contents share at least half of their words. Prints the error of calibration by tenths.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from training.attribution import data
from training.joint.export import manifest
from whence.model import AttributionHeads, Encoder, Model, NamesHead, Pieces, PronounReader
from whence.reading.attribution.decode import decode
from whence.reading.attribution.draft import Draft
from whence.record import Maker, Span

Floats = npt.NDArray[np.float64]


class Recorder(AttributionHeads):
    """Heads that keep the features they are asked to judge, and answer with their number."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, threads=2)
        self.seen: list[Floats] = []

    def calibrated(self, features: Floats) -> float:
        """Return the features' place in `seen`."""
        self.seen.append(features)
        return float(len(self.seen) - 1)


def observations(weights: Path, articles: list[data.Article]) -> tuple[Floats, Floats]:
    """Return features (n, 4) of the drafts of `articles` and whether each is right (n,)."""
    heads = Recorder(weights)
    tokenizer = Tokenizer.from_file(str(weights / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    model = Model(
        pieces=Pieces(tokenizer),
        encoder=Encoder(weights / "encoder.onnx", threads=2),
        attribution=heads,
        names=NamesHead(weights),
        pronouns=PronounReader(weights),
        maker=Maker(name="", version=""),
    )
    rows, right = [], []
    for article in articles:
        free = list(article.record["attributions"])
        units = [example.unit for example in article.examples]
        for draft in decode(model, units, model.encoder.words(units)):
            match = next((gold for gold in free if linked(draft, gold)), None)
            if match is not None:
                free.remove(match)
            rows.append(heads.seen[int(draft.score)])
            right.append(float(match is not None))
    return np.array(rows), np.array(right)


def linked(draft: Draft, gold: dict[str, Any]) -> bool:
    """Return whether a draft is right, counting code points where the scorers count words."""
    cue, source, content = (_points(gold[role]) for role in ("cue", "source", "content"))
    said = _points([(s.start, s.end) for s in draft.content])
    named = _points([(s.start, s.end) for s in draft.source])
    if not cue & _points([(s.start, s.end) for s in draft.cue]) or bool(source) != bool(named):
        return False
    shared = len(content & said)
    return (not source or bool(source & named)) and 2 * shared >= len(content | said) > 0


def _points(spans: list[Any]) -> set[int]:
    return {place for span in spans for place in range(Span(*span).start, Span(*span).end)}


def fit(features: Floats, right: Floats, ridge: float = 1.0) -> Floats:
    """Return intercept and weights (features + 1,) of a logistic regression, by Newton steps."""
    x = np.hstack([np.ones((len(features), 1)), features])
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (p - right) + ridge * weights
        curve = (x * (p * (1 - p))[:, None]).T @ x + ridge * np.eye(len(weights))
        weights -= np.linalg.solve(curve, gradient)
    return weights


def report(weights: Floats, features: Floats, right: Floats) -> None:
    """Print, by tenths of the score, how many attributions are right, and the expected error."""
    score = 1 / (1 + np.exp(-(weights[0] + features @ weights[1:])))
    error = 0.0
    for low in np.arange(0, 1, 0.1):
        part = (score >= low) & (score < low + 0.1)
        if part.any():
            mean, share = score[part].mean(), right[part].mean()
            error += abs(mean - share) * part.mean()
            print(f"{low:.1f}  n {part.sum():5d}  score {mean:.2f}  right {share:.2f}")
    print(f"expected calibration error {error:.3f}")


def main() -> None:
    """Calibrate; half of the kept articles fit, the other half is reported."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    options = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(options.weights / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    _, kept = data.split(data.load(options.data / "train.jsonl", Pieces(tokenizer)))
    features, right = observations(options.weights, kept[::2])
    others, theirs = observations(options.weights, kept[1::2])
    report(fit(features, right), others, theirs)
    final = fit(np.concatenate([features, others]), np.concatenate([right, theirs]))
    numbers = json.loads((options.weights / "heads.json").read_text(encoding="utf-8"))
    numbers["calibration"] = [round(float(w), 4) for w in final]
    (options.weights / "heads.json").write_text(json.dumps(numbers) + "\n", encoding="utf-8")
    manifest(options.weights)


if __name__ == "__main__":
    main()
