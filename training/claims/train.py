"""Teach MiniLM's layers, over the word table they share with the reader, to match claims.

python -m training.claims.train --data ../shared/data --minilm DIR --out DIR

A tweet is drawn to the claim it makes and to that claim's title, away from the batch's other claims
and from those that look like it. On plain news the vectors stay what they were. Resumable, seeded.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from benchmarks.quality.claims.checkthat import Verified
from training.attribution.train import Average, rate_at
from training.claims.data import Pair, Texts, lookalikes, news, split
from training.claims.network import SentenceNetwork, started

SHARPNESS = 20.0
"""Cosines are multiplied by this before they compete."""
WRONG, NEWS = 3, 32
"""Lookalikes of each pair, and sentences of news, in a batch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What batches are made of; `anchors` are the news' vectors before training."""

    pairs: list[Pair]
    wrong: list[list[Verified]]
    news: list[str]
    anchors: Tensor


def steps(count: int, size: int, epochs: int, seed: int) -> list[list[int]]:
    """Return the pairs' indices of each step."""
    rng = random.Random(seed)
    every: list[list[int]] = []
    for _ in range(epochs):
        order = rng.sample(range(count), count)
        every += [order[i : i + size] for i in range(0, count - size + 1, size)]
    return every


def loss_of(
    network: SentenceNetwork, texts: Texts, material: Material, batch: Sequence[int], step: int
) -> Tensor:
    """Return the loss of a batch of pairs, with news of the same step."""
    rng = random.Random(step)
    pairs = [material.pairs[i] for i in batch]
    right = [pair.right for pair in pairs]
    wrong = [c for i in batch for c in rng.sample(material.wrong[i], WRONG)]
    tweets = [pair.tweet for pair in pairs]
    said = network(texts.ids([t.words if rng.random() < 0.3 else t.said for t in tweets]))
    claims = network(texts.ids([c.claim for c in [*right, *wrong]]))
    titles = network(texts.ids([c.title for c in right]))
    same = torch.tensor([[a.claim == b.claim for b in right] for a in right])
    twice = same & ~torch.eye(len(right), dtype=torch.bool)
    none = torch.zeros(len(right), len(wrong), dtype=torch.bool)
    at = [(step * NEWS + i) % len(material.news) for i in range(NEWS)]
    kept = network(texts.ids([material.news[i] for i in at]))
    drift = (1 - (kept * material.anchors[at]).sum(-1)).mean()
    return (
        _contrast(said, claims, torch.cat([twice, none], 1))
        + 0.5 * _contrast(said, titles, twice)
        + 0.3 * _contrast(titles, claims[: len(right)], twice)
        + 5 * drift
    )


def _contrast(vectors: Tensor, others: Tensor, left_out: Tensor) -> Tensor:
    """Return the cross-entropy of each vector's own among the others."""
    scores = (SHARPNESS * vectors @ others.T).masked_fill(left_out, -1e4)
    return nn.functional.cross_entropy(scores, torch.arange(len(vectors)))


def run(options: argparse.Namespace) -> None:
    """Train from the last checkpoint in `options.out`, or from MiniLM."""
    texts, network = Texts(options.minilm), started(options.minilm)
    learn, _ = split(options.data / "claims")
    prepared = options.out / "material.pt"
    if not prepared.exists():
        sentences = news(options.data, options.seed)
        anchors = torch.from_numpy(texts.vectors(network, sentences))
        wrong = lookalikes(learn, texts, network)
        torch.save(Material(pairs=learn, wrong=wrong, news=sentences, anchors=anchors), prepared)
    material: Material = torch.load(prepared, weights_only=False)
    every = steps(len(material.pairs), options.batch, options.epochs, options.seed)
    optimizer = torch.optim.AdamW(network.learnt(), lr=options.rate, weight_decay=0.01)
    average = Average(network, 0.98)
    step, kept = 0, options.out / "checkpoint.pt"
    if kept.exists():
        saved = torch.load(kept, weights_only=False)
        network.load_state_dict(saved["network"])
        optimizer.load_state_dict(saved["optimizer"])
        average.weights, step = saved["average"], saved["step"]
    begun, log = time.time(), (options.out / "log.jsonl").open("a")
    network.train()
    for batch in every[step:]:
        for group in optimizer.param_groups:
            group["lr"] = options.rate * rate_at(step, len(every))
        with torch.autocast("cpu", torch.bfloat16):
            loss = loss_of(network, texts, material, batch, step)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        average.update(network, step)
        step += 1
        row = {"step": step, "of": len(every), "loss": round(float(loss.detach()), 4)}
        log.write(json.dumps({**row, "s": round(time.time() - begun)}) + "\n")
        log.flush()
        if step % 50 == 0 or step == len(every):
            state = {"network": network.state_dict(), "optimizer": optimizer.state_dict()}
            torch.save({**state, "average": average.weights, "step": step}, kept)


def main() -> None:
    """Train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=3e-5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    run(options)


if __name__ == "__main__":
    main()
