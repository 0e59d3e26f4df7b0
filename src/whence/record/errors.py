"""The error tree. Every error names the input and the cause in one line."""

from __future__ import annotations

from typing import Literal

ErrorKind = Literal[
    "not_found",
    "unreadable",
    "empty",
    "binary",
    "encoding",
    "too_large",
    "no_article",
    "bad_record",
    "unsupported",
    "refused",
    "timeout",
    "network",
    "internal",
]


class WhenceError(Exception):
    """The base of every error Whence raises on purpose.

    Args:
        message: one line for people; it names the input and the cause.
        kind: the class of the cause, for programs.
    """

    def __init__(self, message: str, *, kind: ErrorKind) -> None:
        super().__init__(message)
        self.kind: ErrorKind = kind


class InputError(WhenceError):
    """An input that cannot be turned into a document."""
