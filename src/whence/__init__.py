"""Whence shows where each statement in the news came from."""

__version__ = "0.1.0"
