"""Immutable text: paragraphs and other ranges over it, never a changed copy without a map."""

from whence.text.paragraph import paragraphs

__all__ = ["paragraphs"]
