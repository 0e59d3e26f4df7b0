"""Whence shows who says what in the news, and in whose voice."""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from whence.desk import demo, read, trace, write, write_lineage

__all__ = ["__version__", "demo", "read", "trace", "write", "write_lineage"]


def __getattr__(name: str) -> object:
    # The desk is loaded when it is first asked for: a lower room should not pay for it, and the
    # command must be able to take an interrupt while it loads.
    if name in __all__:
        from whence import desk

        return getattr(desk, name)
    raise AttributeError(f"module 'whence' has no attribute {name!r}")
