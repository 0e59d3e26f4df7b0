"""The nouns of Whence: frozen types, ids and the error tree. Standard library only.

Offsets are Unicode code points of `Document.text`, half open. Instants are UTC.
Scores are calibrated probabilities from 0 to 1.
"""

from whence.record.article import Article, Interval
from whence.record.attribution import Attribution, Mode, SourceKind, Stance
from whence.record.document import Block, BlockKind, Document, Link
from whence.record.errors import ErrorKind, InputError, WhenceError
from whence.record.reading import Failure, Maker, Reading, Sentence, Voice
from whence.record.span import Span

__all__ = [
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "Document",
    "ErrorKind",
    "Failure",
    "InputError",
    "Interval",
    "Link",
    "Maker",
    "Mode",
    "Reading",
    "Sentence",
    "SourceKind",
    "Span",
    "Stance",
    "Voice",
    "WhenceError",
]
