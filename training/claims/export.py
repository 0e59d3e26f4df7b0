"""Write the sentence encoder beside the reader's weights, one word table for both.

python -m training.claims.export --checkpoint FILE --weights DIR

`DIR` holds the reader's weights. The rows of their word table move out of `encoder.onnx` into
`words.bin`, which `sentences.onnx` shares; what the reader computes stays the same to the bit.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import onnx
import torch
from onnx import TensorProto, numpy_helper
from torch import Tensor, nn

from training.claims.network import SentenceNetwork
from training.joint.export import ByRow, graph, manifest
from whence.model.load import SENTENCES
from whence.model.pieces import WINDOW

WORDS = "words.bin"
PAGE = 4096
"""Tensors in a file of their own begin at a page, so that they can be mapped and need no copy."""


class Pool(nn.Module):
    """Pieces of one text to its vector; nothing is padded."""

    def __init__(self, network: SentenceNetwork) -> None:
        super().__init__()
        self.encoder = network.encoder
        positions = nn.Embedding.from_pretrained(self.encoder.position.weight[:WINDOW].detach())
        self.encoder.position = positions
        self.encoder.word = ByRow(self.encoder.word)  # type: ignore[assignment]

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor]:
        """Return unit vectors of a text (1, HIDDEN) and of its pieces (1, pieces, HIDDEN).

        Args:
            ids: piece ids (1, pieces).
        """
        none = torch.zeros_like(ids)
        pieces = self.encoder(ids, none, none)
        unit = nn.functional.normalize
        return unit(pieces.mean(1), dim=-1), unit(pieces, dim=-1)


def network_of(checkpoint: Path) -> SentenceNetwork:
    """Return the averaged network of a checkpoint."""
    network = SentenceNetwork(0.0)
    network.load_state_dict(torch.load(checkpoint, weights_only=False)["average"])
    return network.eval()


def write(network: SentenceNetwork, weights: Path) -> None:
    """Write `sentences.onnx` and `words.bin` into `weights`, and the manifest again."""
    ids = torch.randint(1, 30000, (1, 40))
    path = weights / SENTENCES
    graph(Pool(network), (ids,), ["ids"], ["vectors", "pieces"], [{1: "length"}], path, small=True)
    encoder, sentences = onnx.load(weights / "encoder.onnx"), onnx.load(path)
    table = b""
    for model in (sentences, encoder):
        moved = b"".join(_moved_out(tensor) for tensor in _table(model))
        if table and moved != table:
            raise SystemExit(f"{weights}: the two encoders have different word tables")
        table = moved
    (weights / WORDS).write_bytes(table)
    onnx.save(encoder, weights / "encoder.onnx")
    onnx.save(sentences, path)
    manifest(weights)


def _table(model: onnx.ModelProto) -> list[TensorProto]:
    """Return the rows of the word table and their scales, in that order."""
    found = [t for t in model.graph.initializer if len(t.dims) == 2 and t.dims[0] == 30522]
    return sorted(found, key=lambda tensor: -tensor.dims[1])


def _moved_out(tensor: TensorProto) -> bytes:
    """Take the content out of a tensor and return it, filled up to a whole page."""
    content = numpy_helper.to_array(tensor).tobytes()
    offset = 0 if tensor.dims[1] > 1 else -(-30522 * 384 // PAGE) * PAGE
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    del tensor.external_data[:]
    for key, value in (("location", WORDS), ("offset", offset), ("length", len(content))):
        tensor.external_data.add(key=key, value=str(value))
    return content + bytes(-len(content) % PAGE)


def main() -> None:
    """Export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    options = parser.parse_args()
    write(network_of(options.checkpoint), options.weights)


if __name__ == "__main__":
    main()
