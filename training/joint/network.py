"""The joint network: attribution, names and pronouns on one encoder pass."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from training.attribution.crf import Crf
from training.attribution.network import DISTANCES, HIDDEN, Network, buckets
from whence.model.names import KINDS

PAIR, PAIR_OUT = 192, 128


class PronounReader(nn.Module):
    """How well a name fits a pronoun: log-odds against no name at all."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.pronoun = nn.Linear(HIDDEN, PAIR)
        self.name = nn.Linear(2 * HIDDEN, PAIR)
        self.far = nn.Embedding(DISTANCES, PAIR_OUT)
        self.join = nn.Linear(3 * PAIR, PAIR_OUT)
        self.out = nn.Linear(PAIR_OUT, 1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, pronoun: Tensor, first: Tensor, last: Tensor, far: Tensor) -> Tensor:
        """Return log-odds (n,).

        Args:
            pronoun: vectors of the pronouns, (n, HIDDEN).
            first: vectors of the names' first words, (n, HIDDEN).
            last: vectors of the names' last words, (n, HIDDEN).
            far: words from pronoun to name, negative where the name stands before, (n,).
        """
        p = self.dropout(torch.tanh(self.pronoun(pronoun)))
        n = self.dropout(torch.tanh(self.name(torch.cat([first, last], -1))))
        joined = self.join(torch.cat([p, n, p * n], -1)) + self.far(buckets(far))
        scores: Tensor = self.out(self.dropout(nn.functional.gelu(joined)))[..., 0]
        return scores


class JointNetwork(Network):
    """The attribution network with a names head and a pronoun reader beside its heads."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__(dropout)
        self.names = nn.Linear(HIDDEN, 2 * len(KINDS) + 1)
        self.names_crf = Crf(len(KINDS))
        self.pronouns = PronounReader(2 * dropout)
        nn.init.normal_(self.names.weight, std=1 / math.sqrt(HIDDEN))
