"""What every part of a reading stands on: one text, cut up, and its words' vectors."""

from __future__ import annotations

from dataclasses import dataclass

from whence.language.en.proper import proper_words
from whence.language.en.sentences import sentences
from whence.language.quotation import Quotation, quotations
from whence.model import Model, Unit
from whence.model.crf import Floats
from whence.record import Span
from whence.text import paragraphs


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One text, made ready to be read.

    Args:
        text: the text; offsets are its code points.
        paragraphs: spans of its paragraphs, in order.
        sentences: spans of its sentences, in order.
        quotes: its quotations, in order.
        units: what the encoder saw as one.
        words: the word vectors of each unit, (words, HIDDEN).
        names: the words that are parts of names, by their capitals.
        blind_units: the units with every such word replaced.
        blind_words: their word vectors.
    """

    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    quotes: tuple[Quotation, ...]
    units: tuple[Unit, ...]
    words: tuple[Floats, ...]
    names: tuple[Span, ...]
    blind_units: tuple[Unit, ...]
    blind_words: tuple[Floats, ...]


def ground_of(model: Model, text: str) -> Ground:
    """Return `text` cut up and read by the encoder, once as it stands and once without its names.

    Names and pronouns need the names; who is said to have said what must not hang on them.
    """
    lines = paragraphs(text)
    quotes = quotations(text, lines)
    units = model.pieces.units(text, lines, [(q.span, q.opening, q.closing) for q in quotes])
    names = proper_words(text, lines)
    blind = model.pieces.blinded(units, names)
    return Ground(
        text=text,
        paragraphs=tuple(lines),
        sentences=tuple(sentences(text, lines)),
        quotes=tuple(quotes),
        units=tuple(units),
        words=tuple(model.encoder.words(units)),
        names=tuple(names),
        blind_units=tuple(blind),
        blind_words=tuple(model.encoder.words(blind)),
    )
