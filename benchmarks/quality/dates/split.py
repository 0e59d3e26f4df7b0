"""Which documents choices are made on, and which are held back."""

from __future__ import annotations

import hashlib


def is_held_back(name: str) -> bool:
    """Return whether the document `name` is one of the three in ten that are held back.

    The name's SHA-256 decides, so that the split stays the same whatever else there is.
    """
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 10 < 3
