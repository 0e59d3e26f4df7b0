"""Readings and lineages in a terminal."""

from whence.export.terminal.article import render
from whence.export.terminal.lineage import render_lineage

__all__ = ["render", "render_lineage"]
