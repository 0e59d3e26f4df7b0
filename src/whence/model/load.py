"""Loading the weights, each file checked against the manifest."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tokenizers import Tokenizer

from whence.model.attribution import AttributionHeads
from whence.model.encoder import Encoder
from whence.model.manifest import manifest
from whence.model.names import NamesHead
from whence.model.pieces import Pieces
from whence.model.pronouns import PronounReader
from whence.model.sentences import SentenceEncoder
from whence.record import Maker

WEIGHTS = Path(__file__).parent / "weights"
"""The folder of the shipped weights."""
FILES = (
    "encoder.onnx", "words.bin", "cue.onnx", "pronoun.onnx", "heads.json", "tokenizer.json"
)  # fmt: skip
"""What reading needs, and the manifest must list with a SHA-256."""
SENTENCES = "sentences.onnx"
"""What sentence vectors need beside it; looked at when the first is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """The encoders, the heads, and who made them."""

    pieces: Pieces
    encoder: Encoder
    attribution: AttributionHeads
    names: NamesHead
    pronouns: PronounReader
    sentences: SentenceEncoder
    maker: Maker


def load(folder: Path = WEIGHTS, *, threads: int = 1) -> Model:
    """Return the model in `folder`.

    Args:
        folder: holds the graphs, the tokenizer, the heads' numbers and the manifest.
        threads: threads of one inference run.

    Raises:
        WhenceError: if a file is missing or differs from its hash in the manifest. The sentence
            encoder's is looked at when its first vector is asked for.
    """
    listed = manifest(folder)
    for file in FILES:
        listed.path(file)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return Model(
        pieces=Pieces(tokenizer),
        encoder=Encoder(folder / "encoder.onnx", threads=threads),
        attribution=AttributionHeads(folder, threads=threads),
        names=NamesHead(folder),
        pronouns=PronounReader(folder, threads=threads),
        sentences=SentenceEncoder(partial(listed.path, SENTENCES), tokenizer, threads=threads),
        maker=listed.maker,
    )
