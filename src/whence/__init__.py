"""Whence shows who says what in the news, and in whose voice."""

__version__ = "0.1.0"

# The names below need the version to be there already.
from whence.desk import demo, read, write

__all__ = ["__version__", "demo", "read", "write"]
