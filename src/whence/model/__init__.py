"""Inference: the encoder and its heads, and their weights."""

from whence.model.attribution import AttributionHeads, CueReading, Flat, runs
from whence.model.encoder import Encoder
from whence.model.load import WEIGHTS, Model, load
from whence.model.pieces import Pieces, Unit

__all__ = [
    "WEIGHTS",
    "AttributionHeads",
    "CueReading",
    "Encoder",
    "Flat",
    "Model",
    "Pieces",
    "Unit",
    "load",
    "runs",
]
