"""Fine-tune the encoder and its heads on attributions; resumable, seeded.

python -m training.attribution.train --data ../shared/data/polnear --minilm DIR --out DIR
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from training.attribution import data
from training.attribution.network import LAYERS, Network
from whence.model.pieces import Pieces

LAYER_DECAY = 0.9


def groups(network: Network, rate: float, head_rate: float) -> list[dict]:  # type: ignore[type-arg]
    """Return AdamW groups: lower layers learn slower, heads faster; norms and biases undecayed."""
    found: dict[tuple[float, float], list[nn.Parameter]] = {}
    for name, parameter in network.named_parameters():
        if name == "encoder.word.weight":
            parameter.requires_grad_(False)
            continue
        if name.startswith("encoder.layers."):
            speed = rate * LAYER_DECAY ** (LAYERS - 1 - int(name.split(".")[2]))
        elif name.startswith(("encoder.case", "encoder.quote")):
            speed = head_rate
        elif name.startswith("encoder."):
            speed = rate * LAYER_DECAY**LAYERS
        else:
            speed = head_rate
        decay = 0.01 if parameter.dim() > 1 and "crf" not in name else 0.0
        found.setdefault((speed, decay), []).append(parameter)
    return [{"params": p, "lr": s, "peak": s, "weight_decay": d} for (s, d), p in found.items()]


def false_cues(emissions: Tensor, batch: data.Batch) -> list[tuple[int, int, int]]:
    """Return (unit, first, last) of words the flat head takes for cues where the gold has none."""
    chance = emissions.float().softmax(-1)[..., 3:5].sum(-1)
    result = []
    for row, example in enumerate(batch.examples):
        n = len(example.unit.words)
        score = chance[row, :n].clone()
        for first, last in example.cues.tolist():
            score[first : last + 1] = 0
        hot = (score > 0.15).nonzero()[:, 0].tolist()
        runs: list[list[int]] = []
        for place in hot:
            if runs and runs[-1][1] == place - 1:
                runs[-1][1] = place
            else:
                runs.append([place, place])
        result += [(row, a, b) for a, b in runs]
    # More doubt than belief would slow every step: as many as half the gold cues are enough.
    most = 2 + sum(len(e.cues) for e in batch.examples) // 2
    return random.sample(result, min(most, len(result)))


def losses(network: Network, batch: data.Batch) -> tuple[Tensor, Tensor, Tensor]:
    """Return the losses of the flat head and the cue reader per word, and of cue validity."""
    vectors = network.encoder(batch.ids, batch.case, batch.quote)
    words = vectors.reshape(-1, vectors.shape[-1])[batch.at.reshape(-1)]
    words = words.view(*batch.at.shape, -1)
    emissions = network.flat(words)
    count = batch.mask.sum()
    flat = network.flat_crf.loss(emissions, batch.flat, batch.mask) / count
    gold = [(r, *c) for r, e in enumerate(batch.examples) for c in e.cues.tolist()]
    wrong = false_cues(emissions.detach(), batch)
    if not gold:
        return flat, flat.new_zeros(()), flat.new_zeros(())
    sizes = [len(e.unit.words) for e in batch.examples]
    rows = [row for e in batch.examples for row in e.roles] + [None] * len(wrong)
    cases = sorted(zip(gold + wrong, rows, strict=True), key=lambda case: sizes[case[0][0]])
    roles, doubt, labelled = flat.new_zeros(()), flat.new_zeros(()), 0
    # Like lengths together: most units are short, and one long one would pad them all.
    for part in (cases[: len(cases) // 2], cases[len(cases) // 2 : -8], cases[-8:]):
        if part:
            some, more, n = cue_losses(network, words, sizes, part)
            roles, doubt, labelled = roles + some, doubt + more, labelled + n
    return flat, roles / max(labelled, 1), doubt / len(cases)


Case = tuple[tuple[int, int, int], "np.ndarray | None"]


def cue_losses(
    network: Network, words: Tensor, sizes: list[int], cases: list[Case]
) -> tuple[Tensor, Tensor, int]:
    """Return the summed losses of roles and of validity, and the number of words with roles."""
    table = torch.tensor([place for place, _ in cases])
    lengths = torch.tensor([sizes[place[0]] for place, _ in cases])
    most = int(lengths.max())
    mask = torch.arange(most)[None, :] < lengths[:, None]
    emit, valid = network.cues(words[table[:, 0], :most], mask, table[:, 1:])
    known = torch.tensor([row is not None for _, row in cases])
    doubt = nn.functional.binary_cross_entropy_with_logits(
        valid.float(), known.float(), reduction="sum"
    )
    given = [row for _, row in cases if row is not None]
    if not given:
        return emit.new_zeros(()), doubt, 0
    labels = torch.zeros(len(given), most, dtype=torch.long)
    for i, row in enumerate(given):
        labels[i, : len(row)] = torch.from_numpy(row)
    return network.cues.crf.loss(emit[known], labels, mask[known]), doubt, int(mask[known].sum())


class Average:
    """An exponential moving average of the weights, used in their place when reading."""

    def __init__(self, network: Network, decay: float) -> None:
        self.decay = decay
        self.weights = {k: v.detach().clone() for k, v in network.state_dict().items()}

    @torch.no_grad()
    def update(self, network: Network, step: int) -> None:
        """Move towards the weights of `network`, faster in the first steps."""
        decay = min(self.decay, (1 + step) / (10 + step))
        for key, value in network.state_dict().items():
            if value.is_floating_point() and key != "encoder.word.weight":
                self.weights[key].lerp_(value, 1 - decay)


def rate_at(step: int, total: int, warm: float = 0.06) -> float:
    """Return the share of the peak rate: linear warm-up, then linear decay to 2 %."""
    if step < warm * total:
        return (step + 1) / (warm * total)
    return 0.02 + 0.98 * (total - step) / (total * (1 - warm))


def main() -> None:
    """Train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--stop-after", type=int, default=0, help="steps, to try a recipe")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    np.random.seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    run(options)


def run(options: argparse.Namespace) -> None:
    """Train from the last checkpoint in `options.out`, or from the start."""
    tokenizer = Tokenizer.from_file(str(options.minilm / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    train, _ = data.split(data.load(options.data / "train.jsonl", Pieces(tokenizer)))
    network = Network(options.dropout)
    network.encoder.load_minilm(str(options.minilm / "model.safetensors"))
    parameters = groups(network, options.rate, options.head_rate)
    optimizer = torch.optim.AdamW(parameters, betas=(0.9, 0.99))
    average = Average(network, 0.998)
    per_epoch = len(data.epoch(train, 0, options.batch))
    total = per_epoch * options.epochs
    done, kept = 0, options.out / "checkpoint.pt"
    if kept.exists():
        saved = torch.load(kept, weights_only=False)
        network.load_state_dict(saved["network"])
        optimizer.load_state_dict(saved["optimizer"])
        average.weights, done = saved["average"], saved["epoch"]
    step, started, log = done * per_epoch, time.time(), (options.out / "log.jsonl").open("a")
    for number in range(done, options.epochs):
        network.train()
        for batch in data.epoch(train, options.seed * 1000 + number, options.batch):
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * rate_at(step, total)
            with torch.autocast("cpu", torch.bfloat16):
                flat, roles, doubt = losses(network, data.collate(batch))
            optimizer.zero_grad(set_to_none=True)
            (flat + roles + 0.1 * doubt).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            average.update(network, step)
            step += 1
            if step % 20 == 0:
                row = [round(float(x.detach()), 4) for x in (flat, roles, doubt)]
                log.write(json.dumps([step, total, *row, round(time.time() - started)]) + "\n")
                log.flush()
            if options.stop_after and step >= options.stop_after:
                return
        saved = {
            "network": network.state_dict(),
            "optimizer": optimizer.state_dict(),
            "average": average.weights,
            "epoch": number + 1,
        }
        torch.save(saved, kept.with_suffix(".new"))
        kept.with_suffix(".new").replace(kept)


if __name__ == "__main__":
    main()
