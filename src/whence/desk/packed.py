"""Readings and vectors as bytes, and back."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
import zlib
from typing import Final

import msgspec
import numpy as np
import numpy.typing as npt

from whence.record import Reading

Floats = npt.NDArray[np.float32]

FORMAT: Final = 1
"""Which form the bytes have; one more whenever what is packed changes its shape."""

# Higher levels save little and take longer than reading the entry back.
_LEVEL: Final = 5
_DAMAGED: Final = (
    EOFError,
    KeyError,
    OSError,
    RecursionError,
    ValueError,
    msgspec.ValidationError,
    zipfile.BadZipFile,
    zlib.error,
)


def pack(reading: Reading) -> bytes:
    """Return a reading as gzipped JSON; the same bytes for the same reading."""
    # ASCII escapes hold lone surrogates too, which UTF-8 cannot.
    body = json.dumps({"format": FORMAT, "reading": msgspec.to_builtins(reading)})
    return gzip.compress(body.encode("ascii"), _LEVEL, mtime=0)


def unpack(packed: bytes) -> Reading:
    """Return the reading that `pack` made these bytes of.

    JSON makes one character of two surrogates that stand side by side; no input that is read
    holds such a pair.

    Raises:
        ValueError: if they are damaged, of another format, or not a reading.
    """
    try:
        body = json.loads(gzip.decompress(packed))
        if not isinstance(body, dict) or body.get("format") != FORMAT:
            raise ValueError("not of this format")
        return msgspec.convert(body.get("reading"), Reading)
    except _DAMAGED as error:
        raise ValueError(f"not a reading: {error}") from error


def rounded(vectors: Floats) -> Floats:
    """Return vectors as precise as they are kept, so that a kept one differs in nothing."""
    return vectors.astype(np.float16).astype(np.float32)


def pack_vectors(vectors: Floats) -> bytes:
    """Return rounded vectors as bytes, two for each number."""
    file = io.BytesIO()
    # A zip file, since it holds a checksum.
    np.savez(file, vectors=vectors.astype(np.float16))
    return file.getvalue()


def unpack_vectors(packed: bytes, count: int) -> Floats:
    """Return the vectors that `pack_vectors` made these bytes of.

    Args:
        packed: the bytes.
        count: how many vectors there must be.

    Raises:
        ValueError: if they are damaged, or other than that.
    """
    try:
        with np.load(io.BytesIO(packed), allow_pickle=False) as held:
            vectors: npt.NDArray[np.generic] = held["vectors"]
    except _DAMAGED as error:
        raise ValueError(f"not vectors: {error}") from error
    if vectors.dtype != np.float16 or vectors.ndim != 2 or len(vectors) != count:
        raise ValueError(f"not {count} vectors")
    return vectors.astype(np.float32)
