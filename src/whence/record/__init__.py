"""The nouns of Whence: frozen types, ids and the error tree. Standard library only.

Offsets are Unicode code points of `Document.text`, half open. Instants are UTC.
Scores are calibrated probabilities from 0 to 1.
"""

from whence.record.actor import Acronym, Actor, ActorKind, Form, Mention
from whence.record.article import Article, Interval
from whence.record.attribution import Attribution, Mode, SourceKind, Stance
from whence.record.chain import Chain, Step, StepKind
from whence.record.claim import Claim, ClaimMention
from whence.record.derivation import (
    Archetype,
    Derivation,
    Evidence,
    EvidenceKind,
    Loss,
    LossKind,
    Relation,
    Undecided,
)
from whence.record.document import Block, BlockKind, Document, Link
from whence.record.errors import ErrorKind, InputError, WhenceError
from whence.record.event import DatedEvent, TimeKind
from whence.record.flag import Flag, FlagKind
from whence.record.lineage import Family, Independent, Lineage
from whence.record.marker import Marker, MarkerKind, Owner
from whence.record.reading import Failure, Maker, Reading, Sentence, Voice
from whence.record.reuse import Passage, Reuse
from whence.record.span import Span

__all__ = [
    "Acronym",
    "Actor",
    "ActorKind",
    "Archetype",
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "Chain",
    "Claim",
    "ClaimMention",
    "DatedEvent",
    "Derivation",
    "Document",
    "ErrorKind",
    "Evidence",
    "EvidenceKind",
    "Failure",
    "Family",
    "Flag",
    "FlagKind",
    "Form",
    "Independent",
    "InputError",
    "Interval",
    "Lineage",
    "Link",
    "Loss",
    "LossKind",
    "Maker",
    "Marker",
    "MarkerKind",
    "Mention",
    "Mode",
    "Owner",
    "Passage",
    "Reading",
    "Relation",
    "Reuse",
    "Sentence",
    "SourceKind",
    "Span",
    "Stance",
    "Step",
    "StepKind",
    "TimeKind",
    "Undecided",
    "Voice",
    "WhenceError",
]
