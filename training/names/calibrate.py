"""Fit the score of a name to how often it is right, on articles kept out of training.

python -m training.names.calibrate --data ../shared/data/ner-worldwide --weights DIR

Right means the exact words and kind. Prints F1 on these articles and the error of calibration.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from training.attribution.calibrate import Floats, fit, report
from training.attribution.data import Article
from training.joint.export import manifest
from training.names import data
from whence.model import Encoder, NamesHead, Pieces, runs
from whence.model.names import KINDS

ACTORS = 3
"""Kinds of name that become actors: the first of `KINDS`."""


def observations(weights: Path, articles: list[Article]) -> tuple[Floats, Floats, int]:
    """Return the logits (n, 1) of names found, whether each is right (n,), and gold's number."""
    encoder, head = Encoder(weights / "encoder.onnx", threads=2), NamesHead(weights)
    scores, right, count = [], [], 0
    for article in articles:
        gold = {
            (unit, words, kind)
            for unit, example in enumerate(article.examples)
            for role, kind in enumerate(KINDS[:ACTORS])
            for words in runs(example.flat, role)
        }
        count += len(gold)
        vectors = encoder.words([example.unit for example in article.examples])
        for name in head.read(vectors):
            if name.kind in KINDS[:ACTORS]:
                kept = min(max(name.score, 1e-4), 1 - 1e-4)
                scores.append([np.log(kept / (1 - kept))])
                right.append(float((name.unit, name.words, name.kind) in gold))
    return np.array(scores), np.array(right), count


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
    file = options.weights / "heads.json"
    numbers = json.loads(file.read_text(encoding="utf-8"))
    # A head calibrated before is read as it was made, or its own curve would be fitted again.
    numbers["names"]["calibration"] = [0.0, 1.0]
    file.write_text(json.dumps(numbers) + "\n", encoding="utf-8")
    manifest(options.weights)
    features, right, count = observations(options.weights, kept[::2])
    others, theirs, more = observations(options.weights, kept[1::2])
    found, good = len(right) + len(theirs), right.sum() + theirs.sum()
    print(f"F1 {200 * good / (found + count + more):.1f} on {len(kept)} articles")
    report(fit(features, right), others, theirs)
    final = fit(np.concatenate([features, others]), np.concatenate([right, theirs]))
    numbers["names"]["calibration"] = [round(float(w), 4) for w in final]
    file.write_text(json.dumps(numbers) + "\n", encoding="utf-8")
    manifest(options.weights)


if __name__ == "__main__":
    main()
