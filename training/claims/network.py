"""The sentence encoder: MiniLM's layers, and the mean of its pieces' vectors."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from training.attribution.network import Encoder


class SentenceNetwork(nn.Module):
    """From word pieces to one vector of length 1."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = Encoder(dropout)

    def forward(self, ids: Tensor) -> Tensor:
        """Return unit vectors (texts, HIDDEN) of piece ids (texts, pieces); 0 is padding."""
        none = torch.zeros_like(ids)
        pieces = self.encoder(ids, none, none).float() * (ids != 0).unsqueeze(-1)
        vectors: Tensor = nn.functional.normalize(pieces.sum(1), dim=-1)
        return vectors

    def learnt(self) -> list[nn.Parameter]:
        """Return what is trained: all but the word table, which the reader shares, and marks."""
        for name, parameter in self.encoder.named_parameters():
            parameter.requires_grad_(not name.startswith(("word.", "case.", "quote.")))
        return [p for p in self.parameters() if p.requires_grad]


def started(minilm: Path, dropout: float = 0.1) -> SentenceNetwork:
    """Return the network with the weights of MiniLM."""
    network = SentenceNetwork(dropout)
    network.encoder.load_minilm(str(minilm / "model.safetensors"))
    return network
