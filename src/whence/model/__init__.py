"""Inference: the encoder and its heads, and their weights."""

from whence.model.attribution import AttributionHeads, CueReading
from whence.model.encoder import Encoder
from whence.model.load import WEIGHTS, Model, load
from whence.model.names import Name, NamesHead
from whence.model.pieces import Pieces, Unit
from whence.model.pronouns import PronounReader
from whence.model.sentences import SentenceEncoder
from whence.model.tagger import Tagged, runs

__all__ = [
    "WEIGHTS",
    "AttributionHeads",
    "CueReading",
    "Encoder",
    "Model",
    "Name",
    "NamesHead",
    "Pieces",
    "PronounReader",
    "SentenceEncoder",
    "Tagged",
    "Unit",
    "load",
    "runs",
]
