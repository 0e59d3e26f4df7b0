"""Derivation: which articles were made from which, and how many independent origins there are."""

from whence.lineage.derive.derive import Derived, derive

__all__ = ["Derived", "derive"]
