"""Claims: one statement, wherever and in whatever words it is made."""

from whence.lineage.claim.claims import claims

__all__ = ["claims"]
