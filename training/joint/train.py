"""Second stage: teach the encoder names and pronouns, and go on with attributions.

python -m training.joint.train --data ../shared/data --start FILE --minilm DIR --out DIR

Batches of the three kinds come in one random order, so that none is forgotten. Resumable, seeded.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from corpora.gum import is_held_back
from training.attribution import data
from training.attribution.network import LAYERS
from training.attribution.train import LAYER_DECAY, Average, losses, rate_at
from training.joint.network import JointNetwork
from training.names import data as names_data
from training.pronouns import batch as pronoun_batch
from training.pronouns.gap import gap as read_gap
from training.pronouns.gum import gum as read_gum
from training.pronouns.text import Text, split
from whence.model.pieces import Pieces

NEW = ("names", "pronouns")
NOT_FREE = ("whow", "fiction")
"""Genres of GUM whose texts may not be used commercially: no weights are made from them."""
PRONOUN_WINDOWS = 14


@dataclass
class Corpora:
    """What each of the three kinds of batch is made of."""

    attributions: list[data.Article]
    names: list[data.Article]
    gap: list[Text]
    gum: list[Text]


def load(folder: Path, pieces: Pieces) -> Corpora:
    """Return the training parts of the corpora under `folder`."""
    gum = [
        read_gum(path, pieces)
        for path in sorted((folder / "gum/dep").glob("*.conllu"))
        if not is_held_back(path.stem) and path.stem.split("_")[1] not in NOT_FREE
    ]
    gap = split(read_gap(folder / "gap/gap-development.tsv", pieces))
    return Corpora(
        data.split(data.load(folder / "polnear/train.jsonl", pieces))[0],
        names_data.split(names_data.load(folder / "ner-worldwide/train.jsonl", pieces))[0],
        gap[0],
        gum,
    )


def schedule(corpora: Corpora, rounds: dict[str, float], seed: int, size: int) -> list[Any]:
    """Return (kind, batch) in random order; `rounds` says how often each kind is gone through."""
    rng = random.Random(seed)
    every: list[Any] = []
    for kind, articles in (("attributions", corpora.attributions), ("names", corpora.names)):
        every += [(kind, b) for b in _rounds(articles, rounds[kind], rng, size)]
    for number in range(int(rounds["pronouns"])):
        windows = pronoun_batch.windows(corpora.gap, data.WINDOW)
        # GUM's own windows hold several pronouns each, and are cut anew in each round.
        windows += pronoun_batch.windows(corpora.gum, data.WINDOW - 20 * number)
        windows.sort(key=lambda w: sum(len(u.ids) for u in w[1]) + rng.random() * 30)
        parts = [windows[i : i + PRONOUN_WINDOWS] for i in range(0, len(windows), PRONOUN_WINDOWS)]
        every += [("pronouns", part) for part in parts]
    rng.shuffle(every)
    return every


def _rounds(
    articles: list[data.Article], rounds: float, rng: random.Random, size: int
) -> Iterator[Any]:
    for number in range(int(np.ceil(rounds))):
        batches = data.epoch(articles, rng.randrange(10**9), size)
        share = min(1.0, rounds - number)
        yield from batches[: int(share * len(batches))]


def names_loss(network: JointNetwork, batch: data.Batch) -> Tensor:
    """Return the loss of the names head per word."""
    words = _words(network, batch)
    return network.names_crf.loss(network.names(words), batch.flat, batch.mask) / batch.mask.sum()


def pronouns_loss(network: JointNetwork, windows: list[Any]) -> Tensor:
    """Return the loss per pronoun: that one of its names, or none, is chosen (Lee et al., 2017)."""
    batch, cases = pronoun_batch.collate(windows)
    if not cases:
        return torch.zeros((), requires_grad=True)
    words = _words(network, batch)
    flat = words.reshape(-1, words.shape[-1])
    own, names, far, right, known = pronoun_batch.tables(cases)
    pronoun = flat[own][:, None, :].expand(-1, names.shape[1], -1)
    scores = network.pronouns(pronoun, flat[names[..., 0]], flat[names[..., 1]], far).float()
    scores = scores.masked_fill(~known, -1e4)
    none = torch.zeros(len(cases), 1)
    total = torch.cat([none, scores], 1).logsumexp(1)
    good = scores.masked_fill(right == 0, -1e4)
    # Where no candidate is right, choosing none is.
    chosen = torch.where(right.any(1), good.logsumexp(1), none[:, 0])
    return (total - chosen).mean()


def _words(network: JointNetwork, batch: data.Batch) -> Tensor:
    vectors = network.encoder(batch.ids, batch.case, batch.quote)
    words: Tensor = vectors.reshape(-1, vectors.shape[-1])[batch.at.reshape(-1)]
    return words.view(*batch.at.shape, -1)


def groups(network: JointNetwork, rate: float) -> list[dict[str, Any]]:
    """Return AdamW groups: new heads fast, old heads slower, lower layers slower still."""
    found: dict[tuple[float, float], list[nn.Parameter]] = {}
    for name, parameter in network.named_parameters():
        if name == "encoder.word.weight":
            parameter.requires_grad_(False)
            continue
        if name.startswith("encoder.layers."):
            speed = rate * LAYER_DECAY ** (LAYERS - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder."):
            speed = rate * LAYER_DECAY**LAYERS
        else:
            speed = 1e-3 if name.startswith(NEW) else 3e-4
        decay = 0.01 if parameter.dim() > 1 and "crf" not in name else 0.0
        found.setdefault((speed, decay), []).append(parameter)
    return [{"params": p, "lr": s, "peak": s, "weight_decay": d} for (s, d), p in found.items()]


def loss_of(network: JointNetwork, kind: str, batch: Any) -> Tensor:
    """Return the loss of a batch of a kind."""
    if kind == "attributions":
        flat, roles, doubt = losses(network, data.collate(batch))
        return flat + roles + 0.1 * doubt
    if kind == "names":
        return names_loss(network, data.collate(batch))
    return 0.1 * pronouns_loss(network, batch)


def run(options: argparse.Namespace) -> None:
    """Train from the last checkpoint in `options.out`, or from the first stage's weights."""
    tokenizer = Tokenizer.from_file(str(options.minilm / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    corpora = load(options.data, Pieces(tokenizer))
    rounds = {k: getattr(options, k) for k in ("attributions", "names", "pronouns")}
    every = schedule(corpora, rounds, options.seed, options.batch)
    network = JointNetwork(options.dropout)
    network.load_state_dict(torch.load(options.start, weights_only=False)["average"], strict=False)
    optimizer = torch.optim.AdamW(groups(network, options.rate), betas=(0.9, 0.99))
    average = Average(network, 0.998)
    step, kept = 0, options.out / "checkpoint.pt"
    if kept.exists():
        saved = torch.load(kept, weights_only=False)
        network.load_state_dict(saved["network"])
        optimizer.load_state_dict(saved["optimizer"])
        average.weights, step = saved["average"], saved["step"]
    started, log = time.time(), (options.out / "log.jsonl").open("a")
    seen: dict[str, list[float]] = {kind: [] for kind in rounds}
    network.train()
    for kind, batch in every[step:]:
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * rate_at(step, len(every))
        with torch.autocast("cpu", torch.bfloat16):
            loss = loss_of(network, kind, batch)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        average.update(network, step)
        step += 1
        seen[kind].append(float(loss.detach()))
        if step % 50 == 0:
            row = {k: round(float(np.mean(v[-60:])), 4) for k, v in seen.items() if v}
            passed = round(time.time() - started)
            log.write(json.dumps({"step": step, "of": len(every), **row, "s": passed}) + "\n")
            log.flush()
        if step % 400 == 0 or step == len(every):
            save(kept, network, optimizer, average, step)


def save(
    kept: Path, network: JointNetwork, optimizer: torch.optim.Optimizer, average: Average, step: int
) -> None:
    """Write a checkpoint, whole or not at all."""
    saved = {
        "network": network.state_dict(),
        "optimizer": optimizer.state_dict(),
        "average": average.weights,
        "step": step,
    }
    torch.save(saved, kept.with_suffix(".new"))
    kept.with_suffix(".new").replace(kept)


def main() -> None:
    """Train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--attributions", type=float, default=0.8, help="rounds")
    parser.add_argument("--names", type=float, default=2.5)
    parser.add_argument("--pronouns", type=float, default=3)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    np.random.seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    run(options)


if __name__ == "__main__":
    main()
