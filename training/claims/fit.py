"""Weigh what speaks for a tweet making a claim, on the tweets kept out of the encoder's training.

python -m training.claims.fit --data ../shared/data --weights DIR

A logistic regression over each tweet's candidates (the right one among them is to win), with five
folds by tweet for the figure it prints. Writes `benchmarks/quality/claims/weights.json`.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from benchmarks.quality.claims.checkthat import load
from benchmarks.quality.claims.features import FEATURES, Candidates, Floats, Ground
from benchmarks.quality.claims.score import mean_average_precision
from benchmarks.quality.claims.scorer import WEIGHTS, ranked
from training.claims.data import YEARS, split
from whence.model import load as load_model

PENALTY, FOLDS = 0.1, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A tweet's candidates, and which of them are right, by their places in the collection."""

    words: str
    candidates: Candidates
    right: frozenset[int]


def cases(data: Path, weights: Path) -> list[Case]:
    """Return the cases of the tweets that were kept out, of both years' collections."""
    _, kept = split(data / "claims")
    own = {pair.tweet.words for pair in kept}
    encoder = load_model(weights).sentences
    found: list[Case] = []
    for year in YEARS:
        collection = load(data / "claims", year, "train")
        known = [(tweet, collection.right[tweet.id]) for tweet in collection.tweets]
        ground = Ground(collection, encoder, known)
        place = {claim.id: i for i, claim in enumerate(collection.claims)}
        for tweet in collection.tweets:
            if tweet.words in own:
                right = frozenset(place[id] for id in collection.right[tweet.id])
                candidates = ground.candidates(tweet)
                found.append(Case(words=tweet.words, candidates=candidates, right=right))
    return found


def fit(learnt: list[Case]) -> Floats:
    """Return the weights of features as they are, shape (FEATURES,)."""
    every = np.concatenate([case.candidates.features for case in learnt])
    mean, spread = every.mean(0), every.std(0) + 1e-6
    usable = [case for case in learnt if case.right & set(case.candidates.claims)]
    inputs = [torch.from_numpy((c.candidates.features - mean) / spread) for c in usable]
    right = [torch.tensor([i in c.right for i in c.candidates.claims]) for c in usable]
    padded = torch.nn.utils.rnn.pad_sequence(inputs, batch_first=True)
    wins = torch.nn.utils.rnn.pad_sequence(right, batch_first=True)
    there = torch.arange(padded.shape[1])[None, :] < torch.tensor([len(r) for r in right])[:, None]
    weights = torch.zeros(len(FEATURES), dtype=torch.double, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200)

    def loss() -> float:
        optimizer.zero_grad()
        total = _lost((padded @ weights).masked_fill(~there, -1e4), wins)
        total = total + PENALTY * (weights**2).sum()
        total.backward()  # type: ignore[no-untyped-call]
        return float(total.detach())

    optimizer.step(loss)
    return weights.detach().numpy() / spread


def _lost(scores: Tensor, wins: Tensor) -> Tensor:
    return (scores.logsumexp(1) - scores.masked_fill(~wins, -1e4).logsumexp(1)).mean()


def figure(judged: list[Case], weights: Floats) -> float:
    """Return the mean average precision at five of cases under weights."""
    found = {str(n): [str(i) for i in ranked(c.candidates, weights)] for n, c in enumerate(judged)}
    right = {str(n): frozenset(map(str, case.right)) for n, case in enumerate(judged)}
    return mean_average_precision(found, right)


def folds(every: list[Case]) -> float:
    """Return the mean figure over five folds by tweet, each judged by weights of the others."""
    tweets = sorted({case.words for case in every})
    order = np.random.default_rng(0).permutation(len(tweets)).tolist()
    fold = {tweet: number % FOLDS for tweet, number in zip(tweets, order, strict=True)}
    figures = []
    for number in range(FOLDS):
        weights = fit([case for case in every if fold[case.words] != number])
        figures.append(figure([case for case in every if fold[case.words] == number], weights))
    return float(np.mean(figures))


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    options = parser.parse_args()
    every = cases(options.data, options.weights)
    print(f"{len(every)} cases, MAP@5 in {FOLDS} folds: {folds(every):.4f}")
    fitted = dict(zip(FEATURES, np.round(fit(every), 4).tolist(), strict=True))
    WEIGHTS.write_text(json.dumps(fitted, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
