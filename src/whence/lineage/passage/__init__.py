"""Passages that two articles share, in any script, exact to the code point."""

from whence.lineage.passage.reuse import add, find, reuses

__all__ = ["add", "find", "reuses"]
