"""Loading the weights, each file checked against the manifest."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from whence.model.attribution import AttributionHeads
from whence.model.encoder import Encoder
from whence.model.pieces import Pieces
from whence.record import Maker, WhenceError

WEIGHTS = Path(__file__).parent / "weights"
"""The folder of the shipped weights."""
MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """The encoder, its heads, and who made them."""

    pieces: Pieces
    encoder: Encoder
    attribution: AttributionHeads
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
        maker=maker,
    )


def _checked(folder: Path) -> Maker:
    try:
        raw = (folder / MANIFEST).read_bytes()
        manifest = json.loads(raw)
        for name, digest in manifest["files"].items():
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
                raise WhenceError(
                    f"{folder / name}: the weights differ from their manifest", kind="unreadable"
                )
    except OSError as error:
        raise WhenceError(
            f"{folder}: the weights cannot be read: {error.strerror}", kind="unreadable"
        ) from error
    except (ValueError, KeyError) as error:
        raise WhenceError(
            f"{folder / MANIFEST}: not a manifest of weights: {error}", kind="unreadable"
        ) from error
    return Maker(
        name=manifest["name"],
        version=manifest["version"],
        weights_sha256=hashlib.sha256(raw).hexdigest(),
    )
