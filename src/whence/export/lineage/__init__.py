"""A lineage as one self-contained HTML page that runs nothing from an article."""

from whence.export.lineage.page import write

__all__ = ["write"]
