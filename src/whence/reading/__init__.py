"""Reading: one Document to one Reading. No input or output, no state."""

from whence.reading.reader import Reader

__all__ = ["Reader"]
