"""Immutable text: paragraphs, folded forms, words, shingles, alignment.

Never a changed copy without a map back.
"""

from whence.text.align import Aligner, Common, Extent, Sides
from whence.text.fold import Folded, fold
from whence.text.paragraph import paragraphs
from whence.text.shingle import GRAM, grams
from whence.text.words import Words, cut, mix

__all__ = [
    "GRAM",
    "Aligner",
    "Common",
    "Extent",
    "Folded",
    "Sides",
    "Words",
    "cut",
    "fold",
    "grams",
    "mix",
    "paragraphs",
]
