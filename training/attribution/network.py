"""The network: one encoder pass, a flat head over words, and a head that reads once per cue."""

from __future__ import annotations

import math

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from training.attribution.crf import Crf
from whence.model.pieces import CASES, QUOTE_STATES

HIDDEN, LAYERS, HEADS, FFN = 384, 6, 12, 1536
CUE_HIDDEN, CUE_LAYERS, CUE_HEADS, CUE_FFN = 256, 2, 4, 640
DISTANCES = 24
"""Buckets of signed distance from a word to the cue; see `buckets`."""


def shared_dropout(x: Tensor, rate: float, training: bool) -> Tensor:
    """Drop whole features of a sequence, one mask for all places (Gal & Ghahramani, 2016)."""
    if not training or rate == 0:
        return x
    keep = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - rate) / (1 - rate)
    return x * keep.to(x.dtype)


class Layer(nn.Module):
    """A BERT layer, post-norm (Devlin et al., 2019)."""

    def __init__(self, hidden: int, heads: int, ffn: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm1 = nn.LayerNorm(hidden, eps=1e-12)
        self.up = nn.Linear(hidden, ffn)
        self.down = nn.Linear(ffn, hidden)
        self.norm2 = nn.LayerNorm(hidden, eps=1e-12)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Return `x` (batch, length, hidden) one layer on; `bias` is added to the attention."""
        batch, length, hidden = x.shape
        qkv = self.qkv(x).view(batch, length, 3, self.heads, hidden // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        # On a CPU in bfloat16 this is twice as fast, back and forth, as the fused attention.
        weights = q @ k.transpose(-1, -2) * (hidden // self.heads) ** -0.5 + bias.to(q.dtype)
        mixed = weights.softmax(-1).to(v.dtype) @ v
        mixed = self.out(mixed.transpose(1, 2).reshape(batch, length, hidden))
        x = self.norm1(x + shared_dropout(mixed, self.dropout, self.training))
        raised = self.down(nn.functional.gelu(self.up(x)))
        return self.norm2(x + shared_dropout(raised, self.dropout, self.training))


class Encoder(nn.Module):
    """MiniLM with letter case and quotation state added to its word embeddings."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.word = nn.Embedding(30522, HIDDEN)
        self.position = nn.Embedding(512, HIDDEN)
        self.segment = nn.Parameter(torch.zeros(HIDDEN))
        self.case = nn.Embedding(CASES, HIDDEN)
        self.quote = nn.Embedding(QUOTE_STATES, HIDDEN)
        nn.init.zeros_(self.case.weight)
        nn.init.zeros_(self.quote.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(HIDDEN, HEADS, FFN, dropout) for _ in range(LAYERS))
        self.dropout = dropout

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor) -> Tensor:
        """Return vectors (windows, pieces, HIDDEN) of piece ids (windows, pieces); 0 is padding."""
        bias = torch.where(ids == 0, -1e4, 0.0)[:, None, None, :]
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.position(places) + self.segment
        x = x + self.case(case) + self.quote(quote)
        x = shared_dropout(self.norm(x), self.dropout, self.training)
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_minilm(self, path: str) -> None:
        """Take the weights of a BERT checkpoint in safetensors."""
        raw = load_file(path)
        own = self.state_dict()
        own["word.weight"] = raw["embeddings.word_embeddings.weight"]
        own["position.weight"] = raw["embeddings.position_embeddings.weight"]
        own["segment"] = raw["embeddings.token_type_embeddings.weight"][0]
        pairs = [("norm", "embeddings.LayerNorm")]
        for i in range(LAYERS):
            there = f"encoder.layer.{i}"
            pairs += [
                (f"layers.{i}.out", f"{there}.attention.output.dense"),
                (f"layers.{i}.norm1", f"{there}.attention.output.LayerNorm"),
                (f"layers.{i}.up", f"{there}.intermediate.dense"),
                (f"layers.{i}.down", f"{there}.output.dense"),
                (f"layers.{i}.norm2", f"{there}.output.LayerNorm"),
            ]
            for kind in ("weight", "bias"):
                own[f"layers.{i}.qkv.{kind}"] = torch.cat(
                    [raw[f"{there}.attention.self.{n}.{kind}"] for n in ("query", "key", "value")]
                )
        for mine, theirs in pairs:
            for kind in ("weight", "bias"):
                own[f"{mine}.{kind}"] = raw[f"{theirs}.{kind}"]
        self.load_state_dict(own)


def buckets(distance: Tensor) -> Tensor:
    """Return the bucket, 0 to DISTANCES-1, of signed word distances: exact to 4, then by octave."""
    size = distance.abs()
    far = 4 + (size.clamp(min=4).float() / 4).log2().mul(1.5).floor().long()
    bucket = torch.where(size <= 4, size, far).clamp(max=DISTANCES // 2 - 1)
    return torch.where(distance < 0, bucket + DISTANCES // 2, bucket)


class CueReader(nn.Module):
    """Given a cue, finds its source and content among the words of its unit, and doubts the cue."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.enter = nn.Linear(HIDDEN, CUE_HIDDEN)
        self.near = nn.Embedding(DISTANCES, CUE_HIDDEN)
        self.norm = nn.LayerNorm(CUE_HIDDEN)
        self.layers = nn.ModuleList(
            Layer(CUE_HIDDEN, CUE_HEADS, CUE_FFN, dropout) for _ in range(CUE_LAYERS)
        )
        self.emit = nn.Linear(CUE_HIDDEN, 5)
        self.valid = nn.Linear(CUE_HIDDEN, 1)
        self.crf = Crf(2)

    def forward(self, words: Tensor, mask: Tensor, cue: Tensor) -> tuple[Tensor, Tensor]:
        """Return emissions (cues, words, 5) for O, B/I-source, B/I-content and logits (cues,).

        Args:
            words: the unit's word vectors for each cue, (cues, words, HIDDEN).
            mask: which words exist, (cues, words).
            cue: first and last word of each cue, (cues, 2).
        """
        places = torch.arange(words.shape[1], device=words.device)[None, :]
        before = (places - cue[:, :1]).clamp(max=0)
        after = (places - cue[:, 1:]).clamp(min=0)
        x = self.norm(self.enter(words) + self.near(buckets(before + after)))
        bias = torch.where(mask, 0.0, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        inside = ((places >= cue[:, :1]) & (places <= cue[:, 1:])).to(x.dtype).unsqueeze(-1)
        pooled = (x * inside).sum(1) / inside.sum(1)
        return self.emit(x), self.valid(pooled)[:, 0]


class Network(nn.Module):
    """Encoder, flat head (O, B/I of source, cue, content) and cue reader."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = Encoder(dropout)
        self.flat = nn.Linear(HIDDEN, 7)
        self.flat_crf = Crf(3)
        self.cues = CueReader(dropout)
        nn.init.normal_(self.flat.weight, std=1 / math.sqrt(HIDDEN))
