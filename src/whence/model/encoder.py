"""The encoder: one pass over a document, for every head that needs its words' vectors."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime

from whence.model.pieces import CLS, SEP, Ints, Unit, pack

Floats = npt.NDArray[np.float32]

HIDDEN = 384
"""Length of a word's vector."""


def session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    """Return an inference session over the graph at `path` that uses `threads` threads."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # A thread that spins between steps takes the core from the other worker.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


class Encoder:
    """Runs the encoder graph over windows of units.

    Args:
        path: the ONNX graph.
        threads: threads of one run.
    """

    def __init__(self, path: Path, *, threads: int = 1) -> None:
        self._session = session(path, threads)

    def words(self, units: Sequence[Unit]) -> list[Floats]:
        """Return each unit's word vectors, shape (words, HIDDEN); a word is its first piece's.

        Units are packed in order, so that a unit sees its neighbours of the same window.
        """
        result: list[Floats] = []
        for window in pack(units):
            members = [units[i] for i in window]
            ids, case, quote, starts = _inputs(members)
            (vectors,) = self._session.run(None, {"ids": ids, "case": case, "quote": quote})
            result.extend(
                vectors[0, start + unit.first] for unit, start in zip(members, starts, strict=True)
            )
        return result


def _inputs(units: Sequence[Unit]) -> tuple[Ints, Ints, Ints, list[int]]:
    size = 1 + sum(len(unit.ids) + 1 for unit in units)
    ids = np.full((1, size), SEP, dtype=np.int64)
    ids[0, 0] = CLS
    case = np.zeros((1, size), dtype=np.int64)
    quote = np.zeros((1, size), dtype=np.int64)
    starts: list[int] = []
    place = 1
    for unit in units:
        end = place + len(unit.ids)
        ids[0, place:end], case[0, place:end], quote[0, place:end] = unit.ids, unit.case, unit.quote
        starts.append(place)
        place = end + 1
    return ids, case, quote, starts
