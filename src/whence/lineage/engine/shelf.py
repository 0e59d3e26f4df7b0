"""Words of many texts, kept one after another."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from whence.text import Words


def take(words: Words, texts: NDArray[np.int64]) -> Words:
    """Return the words of some texts, in the order given."""
    lengths = np.diff(words.bounds)[texts]
    bounds = np.concatenate([[0], np.cumsum(lengths)])
    places = np.arange(bounds[-1]) + np.repeat(words.bounds[texts] - bounds[:-1], lengths)
    return Words(words.hashes[places], words.starts[places], words.ends[places], bounds)


def join(parts: list[Words]) -> Words:
    """Return the words of all parts as one; there must be at least one part."""
    if len(parts) == 1:
        return parts[0]
    lengths = np.concatenate([np.diff(part.bounds) for part in parts])
    return Words(
        np.concatenate([part.hashes for part in parts]),
        np.concatenate([part.starts for part in parts]),
        np.concatenate([part.ends for part in parts]),
        np.concatenate([[0], np.cumsum(lengths)]),
    )
