"""The nouns of Whence: frozen types, ids and the error tree. Standard library only.

Offsets are Unicode code points of `Document.text`, half open. Instants are UTC.
Scores are calibrated probabilities from 0 to 1.
"""

from whence.record.actor import Acronym, Actor, ActorKind, Form, Mention
from whence.record.article import Article, Interval
from whence.record.attribution import Attribution, Mode, SourceKind, Stance
from whence.record.chain import Chain, Step, StepKind
from whence.record.document import Block, BlockKind, Document, Link
from whence.record.errors import ErrorKind, InputError, WhenceError
from whence.record.event import DatedEvent, TimeKind
from whence.record.flag import Flag, FlagKind
from whence.record.marker import Marker, MarkerKind, Owner
from whence.record.reading import Failure, Maker, Reading, Sentence, Voice
from whence.record.span import Span

__all__ = [
    "Acronym",
    "Actor",
    "ActorKind",
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "Chain",
    "DatedEvent",
    "Document",
    "ErrorKind",
    "Failure",
    "Flag",
    "FlagKind",
    "Form",
    "InputError",
    "Interval",
    "Link",
    "Maker",
    "Marker",
    "MarkerKind",
    "Mention",
    "Mode",
    "Owner",
    "Reading",
    "Sentence",
    "SourceKind",
    "Span",
    "Stance",
    "Step",
    "StepKind",
    "TimeKind",
    "Voice",
    "WhenceError",
]
