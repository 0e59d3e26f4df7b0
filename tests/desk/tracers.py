"""Tracers small enough to know by heart, for tests that are not about tracing."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from tests.desk.readers import LostWeights, SaidReader
from whence.desk.packed import Floats
from whence.desk.tracing import Tracer
from whence.record import Document, Reading

SIZE = 384


def vectors(texts: Sequence[str]) -> Floats:
    """Return a vector for each text: the same for the same one, far from that of another."""
    made = np.zeros((len(texts), SIZE), dtype=np.float32)
    for row, text in zip(made, texts, strict=True):
        row[int.from_bytes(hashlib.sha256(text.encode()).digest()[:4]) % SIZE] = 1.0
    return made


def said_tracer() -> Tracer:
    """Return a tracer that finds "Somebody said something." and the same words again."""
    return Tracer(reader=SaidReader(), encode=vectors)


class _Never:
    """Must not be asked to read."""

    def read(self, document: Document) -> Reading:
        raise AssertionError(f"{document.article.id} was read again")


def _no_vectors(texts: Sequence[str]) -> Floats:
    raise AssertionError(f"{texts} were encoded again")


def idle_tracer() -> Tracer:
    """Return a tracer that passes for `said_tracer`, but must not be asked anything."""
    return Tracer(reader=_Never(), encode=_no_vectors)


idle_tracer.__qualname__ = said_tracer.__qualname__


def lost_tracer() -> Tracer:
    """Raise as a tracer does whose weights are not there."""
    return Tracer(reader=LostWeights(), encode=vectors)
