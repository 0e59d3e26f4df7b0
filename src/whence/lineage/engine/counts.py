"""How often words occur, in a table of fixed size that can be added up.

Words are counted in buckets. Two rare words in one bucket look a little less rare than they are.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BITS = 20
BUCKETS = 1 << _BITS


def buckets(hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Return the bucket of each word."""
    return (hashes >> np.uint64(64 - _BITS)).astype(np.int64)


def count(hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Return how many words are in each bucket, shape (BUCKETS,)."""
    return np.bincount(buckets(hashes), minlength=BUCKETS)
