"""A reading as bytes, and back."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import Final

import msgspec

from whence.record import Reading

FORMAT: Final = 1
"""Which form the bytes have; one more whenever a type in `whence.record` changes its fields."""

# Higher levels save little and take longer than reading the entry back.
_LEVEL: Final = 5
_DAMAGED: Final = (
    EOFError,
    OSError,
    RecursionError,
    ValueError,
    msgspec.ValidationError,
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
