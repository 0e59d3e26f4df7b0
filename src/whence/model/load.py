"""Loading the weights, each file checked against the manifest."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from whence.model.attribution import AttributionHeads
from whence.model.encoder import Encoder
from whence.model.names import NamesHead
from whence.model.pieces import Pieces
from whence.model.pronouns import PronounReader
from whence.record import Maker, WhenceError

WEIGHTS = Path(__file__).parent / "weights"
"""The folder of the shipped weights."""
MANIFEST = "manifest.json"
FILES = ("encoder.onnx", "cue.onnx", "pronoun.onnx", "heads.json", "tokenizer.json")
"""What the manifest must list with a SHA-256."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """The encoder, its heads, and who made them."""

    pieces: Pieces
    encoder: Encoder
    attribution: AttributionHeads
    names: NamesHead
    pronouns: PronounReader
    maker: Maker


def load(folder: Path = WEIGHTS, *, threads: int = 1) -> Model:
    """Return the model in `folder`.

    Args:
        folder: holds the graphs, the tokenizer, the heads' numbers and the manifest.
        threads: threads of one inference run.

    Raises:
        WhenceError: if a file is missing or differs from its hash in the manifest.
    """
    maker = _checked(folder)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return Model(
        pieces=Pieces(tokenizer),
        encoder=Encoder(folder / "encoder.onnx", threads=threads),
        attribution=AttributionHeads(folder, threads=threads),
        names=NamesHead(folder),
        pronouns=PronounReader(folder, threads=threads),
        maker=maker,
    )


def _checked(folder: Path) -> Maker:
    try:
        raw = (folder / MANIFEST).read_bytes()
        name, version, digests = _described(json.loads(raw))
        for file in FILES:
            if hashlib.sha256((folder / file).read_bytes()).hexdigest() != digests.get(file):
                raise WhenceError(
                    f"{folder / file}: the weights differ from their manifest", kind="unreadable"
                )
    except OSError as error:
        raise WhenceError(
            f"{error.filename}: the weights cannot be read: {error.strerror}", kind="unreadable"
        ) from error
    except (ValueError, RecursionError) as error:
        raise WhenceError(
            f"{folder / MANIFEST}: not a manifest of weights: {error}", kind="unreadable"
        ) from error
    return Maker(name=name, version=version, weights_sha256=hashlib.sha256(raw).hexdigest())


def _described(manifest: object) -> tuple[str, str, dict[str, str]]:
    """Return name, version and digests by file; raise ValueError for another shape."""
    match manifest:
        case {"name": str(name), "version": str(version), "files": {**digests}}:
            return name, version, {str(file): str(digest) for file, digest in digests.items()}
    raise ValueError("name, version and files are wanted")
