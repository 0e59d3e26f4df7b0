"""What every page has in common: its frame, its look, and the wall around it."""

from whence.export.html.frame import environment, inline

__all__ = ["environment", "inline"]
