"""Sides written by hand: an article in the brackets of `tests.export.markup`, ready to compare.

Vectors are bags of words, so that statements are alike as far as they share words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from zlib import crc32

import numpy as np

from tests.export.markup import reading
from whence.language.en.sentences import sentences
from whence.language.quotation import quotations
from whence.lineage.align import Side, side
from whence.lineage.align.side import Floats
from whence.lineage.statement import statements
from whence.reading.attribution.source_kind import source_kind_of
from whence.reading.date.event import dated_events
from whence.reading.firmness import markers
from whence.record import Actor, ActorKind, Article, Mention, Reading, Span
from whence.text import paragraphs

_SIZE = 256
_COMMON = frozenset(("the", "a", "an", "of", "to", "in", "and", "that", "is", "was", "it"))


def written(
    markup: str,
    *,
    id: str = "parent",
    names: Mapping[str, ActorKind] | None = None,
    publisher: str | None = None,
) -> Side:
    """Return the side of a marked-up article, with the actors that it names.

    Args:
        markup: the article, its attributions in brackets.
        id: the article's id.
        names: each actor's names, the fullest first, joined by "/", and its kind.
        publisher: the outlet.
    """
    found = reading(markup, article=Article(id=id, publisher=publisher))
    text = found.document.text
    lines = paragraphs(text)
    actors = tuple(
        _actor(text, f"p{number}", each.split("/"), kind)
        for number, (each, kind) in enumerate((names or {}).items())
    )
    attributions = tuple(
        replace(
            a,
            source_kind=source_kind_of(text, a.source),
            actor=next((p.id for p in actors if _names(p, a.source)), None),
        )
        for a in found.attributions
    )
    whole = sentences(text, lines)
    full = replace(
        found,
        document=replace(found.document, blocks=()),
        sentences=tuple(replace(found.sentences[0], span=span) for span in whole),
        attributions=attributions,
        actors=actors,
        events=dated_events(text, whole, attributions, None),
        markers=markers(text, whole, attributions, quotations(text, lines)),
    )
    return laid_out(full)


def laid_out(read: Reading) -> Side:
    """Return a reading laid out for comparison, with bags of words for vectors."""
    said = statements(read)
    return side(read, said, bags([s.text for s in said]))


def bags(texts: list[str]) -> Floats:
    """Return a unit vector for each text: a bag of the beginnings of its words."""
    vectors = np.full((len(texts), _SIZE), 1e-6, dtype=np.float32)
    for row, text in zip(vectors, texts, strict=True):
        for word in re.findall(r"\w+", text.lower()):
            if word not in _COMMON:
                row[crc32(word[:5].encode()) % _SIZE] += 1
    unit: Floats = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit


def _actor(text: str, id: str, names: list[str], kind: ActorKind) -> Actor:
    every = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return Actor(
        id=id,
        name=names[0],
        kind=kind,
        aliases=tuple(names[1:]),
        mentions=tuple(
            Mention(span=Span(*m.span()), form="name", score=1.0)
            for m in re.finditer(rf"\b(?:{every})\b", text)
        ),
    )


def _names(actor: Actor, source: tuple[Span, ...]) -> bool:
    return any(s.overlaps(m.span) for s in source for m in actor.mentions)
