"""Alignment: which statements, quotations and slots of two articles answer to one another."""

from whence.lineage.align.match import Match, Matches, match
from whence.lineage.align.quote import Quote, quotes
from whence.lineage.align.side import Side, side
from whence.lineage.align.speaker import Speaker, alike, names_alike, speaker
from whence.lineage.align.word import Word, stems, words

__all__ = [
    "Match",
    "Matches",
    "Quote",
    "Side",
    "Speaker",
    "Word",
    "alike",
    "match",
    "names_alike",
    "quotes",
    "side",
    "speaker",
    "stems",
    "words",
]
