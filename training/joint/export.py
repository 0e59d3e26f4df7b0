"""Turn a checkpoint into the shipped weights: ONNX graphs, int8, and the numbers beside them.

python -m training.joint.export --checkpoint FILE --minilm DIR --out DIR [--float]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.attribution.network import CueReader, Encoder
from training.joint.network import JointNetwork, PronounReader
from whence.model.load import FILES, SENTENCES
from whence.model.manifest import MANIFEST

NAME, VERSION = "whence-reader-en", "3"


class ByRow(nn.Module):
    """An embedding in int8 with a scale for each row.

    The quantizer has one scale for the whole table, which a few large rows make coarse for all
    others: a third of a point of F1 on sources.
    """

    def __init__(self, embedding: nn.Embedding) -> None:
        super().__init__()
        weight = embedding.weight.detach()
        scale = weight.abs().max(1, keepdim=True).values.clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", (weight / scale).round().to(torch.int8))

    def forward(self, ids: Tensor) -> Tensor:
        """Return the rows of `ids`, each as near to the embedding's as int8 can be."""
        return self.rows[ids].float() * self.scale[ids]


class Encode(nn.Module):
    """Word pieces to vectors."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor) -> Tensor:
        """Return vectors (windows, pieces, HIDDEN)."""
        vectors: Tensor = self.encoder(ids, case, quote)
        return vectors


class ReadCue(nn.Module):
    """Word vectors and a cue to emissions and the cue's logit."""

    def __init__(self, cues: CueReader) -> None:
        super().__init__()
        self.cues = cues

    def forward(self, words: Tensor, mask: Tensor, cue: Tensor) -> tuple[Tensor, Tensor]:
        """Return emissions (cues, words, 5) and logits (cues,)."""
        emit, valid = self.cues(words, mask, cue)
        return emit, valid


class JudgePronoun(nn.Module):
    """Vectors of pronouns and names, and the words between, to log-odds."""

    def __init__(self, pronouns: PronounReader) -> None:
        super().__init__()
        self.pronouns = pronouns

    def forward(self, pronoun: Tensor, first: Tensor, last: Tensor, far: Tensor) -> Tensor:
        """Return log-odds (names,)."""
        scores: Tensor = self.pronouns(pronoun, first, last, far)
        return scores


def graph(
    module: nn.Module,
    args: tuple[Tensor, ...],
    names: list[str],
    outs: list[str],
    axes: list[dict[int, str]],
    path: Path,
    small: bool,
) -> None:
    """Write `module` as an ONNX graph, its matrices int8 per channel if `small`."""
    shapes = tuple({i: torch.export.Dim(n, min=1, max=65536) for i, n in a.items()} for a in axes)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw.onnx"
        program = torch.onnx.export(
            module.eval(),
            args,
            input_names=names,
            output_names=outs,
            dynamic_shapes=shapes,
            dynamo=True,
            opset_version=18,
            verbose=False,
        )
        assert program is not None
        program.save(str(raw), external_data=False)
        if small:
            # The exporter's own shape notes contradict the quantizer's; it infers them afresh.
            model = onnx.load(raw)
            del model.graph.value_info[:]
            quantize_dynamic(
                model,
                path,
                per_channel=True,
                weight_type=QuantType.QInt8,
                op_types_to_quantize=["MatMul", "Gemm"],
            )
        else:
            shutil.copy(raw, path)


def network_of(checkpoint: Path) -> JointNetwork:
    """Return the averaged network of a checkpoint."""
    network = JointNetwork(0.0)
    network.load_state_dict(torch.load(checkpoint, weights_only=False)["average"])
    return network.eval()


def write(network: JointNetwork, tokenizer: Path, out: Path, small: bool) -> None:
    """Write the graphs, the tokenizer and the heads' numbers into `out`."""
    out.mkdir(parents=True, exist_ok=True)
    ids = torch.randint(1, 30000, (3, 40))
    if small:
        network.encoder.word = ByRow(network.encoder.word)  # type: ignore[assignment]
    graph(
        Encode(network.encoder),
        (ids, ids % 5, ids % 4),
        ["ids", "case", "quote"],
        ["vectors"],
        [{0: "windows", 1: "pieces"}] * 3,
        out / "encoder.onnx",
        small,
    )
    words, mask = torch.randn(4, 30, 384), torch.ones(4, 30, dtype=torch.bool)
    cue = torch.tensor([[3, 4]] * 4)
    graph(
        ReadCue(network.cues),
        (words, mask, cue),
        ["words", "mask", "cue"],
        ["emissions", "valid"],
        [{0: "cues", 1: "words"}, {0: "cues", 1: "words"}, {0: "cues"}],
        out / "cue.onnx",
        small,
    )
    vector, far = torch.randn(5, 384), torch.tensor([-40, -3, 1, 7, 90])
    graph(
        JudgePronoun(network.pronouns),
        (vector, vector + 1, vector + 2, far),
        ["pronoun", "first", "last", "far"],
        ["log_odds"],
        [{0: "names"}] * 4,
        out / "pronoun.onnx",
        small=False,
    )
    (out / "heads.json").write_text(json.dumps(_numbers(network)) + "\n", encoding="utf-8")
    shutil.copy(tokenizer, out / "tokenizer.json")
    manifest(out)


def _numbers(network: JointNetwork) -> dict[str, object]:
    """Return what is no graph: the linear heads, the random fields, and calibrations."""
    flat, start = network.flat_crf.scores()
    roles, opening = network.cues.crf.scores()
    names, first = network.names_crf.scores()
    numbers = {
        "flat": {
            "weight": network.flat.weight,
            "bias": network.flat.bias,
            "transitions": flat,
            "start": start,
        },
        "cue": {"transitions": roles, "start": opening},
        "names": {
            "weight": network.names.weight,
            "bias": network.names.bias,
            "transitions": names,
            "start": first,
        },
    }
    # Until `calibrate` has looked at articles kept out of training, the cue reader's trust stands.
    rounded: dict[str, dict[str, object]] = {
        head: {name: _listed(value) for name, value in part.items()}
        for head, part in numbers.items()
    }
    rounded["names"]["calibration"] = [0.0, 1.0]
    return {**rounded, "calibration": [0.0, 0.0, 1.0, 0.0, 0.0]}


def manifest(out: Path) -> None:
    """Write the manifest: the weights' name, version and the SHA-256 of each file that is there."""
    files = [out / name for name in (*FILES, SENTENCES) if (out / name).exists()]
    digests = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    described = {"name": NAME, "version": VERSION, "files": digests}
    (out / MANIFEST).write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")


def _listed(value: Tensor) -> list:  # type: ignore[type-arg]
    listed: list = torch.round(value.detach(), decimals=5).tolist()  # type: ignore[type-arg]
    return listed


def main() -> None:
    """Export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--float", action="store_true", help="keep 32-bit floats")
    options = parser.parse_args()
    write(
        network_of(options.checkpoint),
        options.minilm / "tokenizer.json",
        options.out,
        small=not options.float,
    )


if __name__ == "__main__":
    main()
