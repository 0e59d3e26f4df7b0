"""The report: one self-contained HTML page that runs nothing from an article."""

from whence.export.report.page import write

__all__ = ["write"]
