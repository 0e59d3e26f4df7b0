"""Readings in a terminal."""

from whence.export.terminal.article import render

__all__ = ["render"]
