"""Firmness: words that raise, lower or turn round how firmly something is said."""

from whence.reading.firmness.markers import markers

__all__ = ["markers"]
