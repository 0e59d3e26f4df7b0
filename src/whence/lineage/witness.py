"""A witness: one article made ready to be compared with others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from whence.lineage.statement import Statement, statements
from whence.record import Reading

Floats = npt.NDArray[np.float32]
Encode = Callable[[Sequence[str]], Floats]
"""Gives each text a unit vector: shape (texts, size)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """An article with its statements and what they say, as vectors.

    All that costs time for one article alone is done; the rest compares articles.

    Args:
        reading: what was read in it.
        statements: its statements in text order.
        vectors: a unit vector for each of them, shape (statements, size).
    """

    reading: Reading
    statements: tuple[Statement, ...]
    vectors: Floats

    @property
    def id(self) -> str:
        """Return the article's id."""
        return self.reading.document.article.id


def witness(reading: Reading, encode: Encode) -> Witness:
    """Return a reading made ready to be compared."""
    said = statements(reading)
    return Witness(
        reading=reading, statements=said, vectors=encode([statement.text for statement in said])
    )
