"""Tweets and the claims they make, split in two; lookalikes of those claims; plain news."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from torch import Tensor

from benchmarks.quality.claims.checkthat import Collection, Verified, Year, load
from benchmarks.quality.claims.tweet import Tweet
from training.claims.network import SentenceNetwork
from whence.language.en.sentences import sentences
from whence.model.sentences import plain
from whence.text import paragraphs

YEARS: tuple[Year, ...] = (2020, 2021)
LONGEST = 96
"""Pieces of a text in training; hardly a tweet has more."""
ALIKE = 0.6
"""Share of words that make a tweet of train a copy of one of dev."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A tweet and a claim that it makes, of one year's collection."""

    tweet: Tweet
    right: Verified
    claims: tuple[Verified, ...]


def split(folder: Path) -> tuple[list[Pair], list[Pair]]:
    """Return the pairs to learn from, and those kept out for choices and for the scorer.

    Tweets of one claim stay together. Tweets that are nearly one of a dev part are in neither.
    """
    dev = [words(t.words) for year in YEARS for t in load(folder, year, "dev").tweets]
    learn: list[Pair] = []
    kept: list[Pair] = []
    part_of: dict[str, int] = {}
    for year in YEARS:
        collection = load(folder, year, "train")
        for pair in _pairs(collection):
            own = words(pair.tweet.words)
            if any(len(own & other) > ALIKE * len(own | other) for other in dev):
                continue
            # The two years word one claim alike, and give its tweets the same text.
            part = part_of.get(pair.tweet.words)
            if part is None:
                part = part_of.setdefault(_folded(pair.right.claim), len(part_of))
                part_of[pair.tweet.words] = part
            (kept if part % 4 == 0 else learn).append(pair)
    return learn, kept


def _pairs(collection: Collection) -> list[Pair]:
    by_id = {claim.id: claim for claim in collection.claims}
    return [
        Pair(tweet=tweet, right=by_id[right], claims=collection.claims)
        for tweet in collection.tweets
        for right in sorted(collection.right[tweet.id])
    ]


def words(text: str) -> frozenset[str]:
    """Return the lower-case words of a text."""
    return frozenset(re.findall(r"\w+", text.lower()))


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


class Texts:
    """Texts to piece ids.

    Args:
        minilm: the folder of the starting checkpoint.
    """

    def __init__(self, minilm: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(minilm / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(LONGEST)

    def ids(self, texts: Sequence[str]) -> Tensor:
        """Return padded piece ids (texts, pieces)."""
        encoded = [torch.tensor(e.ids) for e in self._tokenizer.encode_batch([*map(plain, texts)])]
        return torch.nn.utils.rnn.pad_sequence(encoded, batch_first=True)

    def vectors(
        self, network: SentenceNetwork, texts: Sequence[str], size: int = 64
    ) -> npt.NDArray[np.float32]:
        """Return the network's vectors (texts, HIDDEN), without gradients."""
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        found = np.zeros((len(texts), 384), dtype=np.float32)
        network.eval()
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            for begin in range(0, len(order), size):
                part = order[begin : begin + size]
                found[part] = network(self.ids([texts[i] for i in part])).numpy()
        network.train()
        return found


def lookalikes(
    pairs: Sequence[Pair], texts: Texts, network: SentenceNetwork, most: int = 24
) -> list[list[Verified]]:
    """Return, for each pair, the wrong claims that look most like its tweet."""
    found: list[list[Verified]] = []
    kept: dict[int, npt.NDArray[np.float32]] = {}
    said = texts.vectors(network, [pair.tweet.said for pair in pairs])
    for pair, vector in zip(pairs, said, strict=True):
        own = kept.get(id(pair.claims))
        if own is None:
            own = kept[id(pair.claims)] = texts.vectors(network, [c.claim for c in pair.claims])
        same = {_folded(pair.right.claim), _folded(pair.right.title)}
        nearest = np.argsort(-(own @ vector))[: 2 * most].tolist()
        wrong = [pair.claims[i] for i in nearest]
        found.append([c for c in wrong if not {_folded(c.claim), _folded(c.title)} & same][:most])
    return found


def news(folder: Path, seed: int, most: int = 6000) -> list[str]:
    """Return plain sentences of training articles, in random order."""
    found: list[str] = []
    for path in (folder / "polnear/train.jsonl", folder / "ner-worldwide/train.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            if "text" in record:
                text = record["text"]
                found += [s.of(text) for s in sentences(text, paragraphs(text))]
    random.Random(seed).shuffle(found)
    return [sentence for sentence in found if 30 < len(sentence) < 400][:most]
