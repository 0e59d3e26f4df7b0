"""Invented articles, read and laid out for comparison without any weights."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np

from whence.language.en.sentences import sentences
from whence.lineage.passage import reuses
from whence.lineage.witness import Floats, Witness, witness
from whence.record import Article, Document, Interval, Maker, Reading, Reuse, Sentence
from whence.text import paragraphs

_WIDTH = 512
NOON = datetime(2026, 4, 7, 12, tzinfo=UTC)


def article(
    id: str,
    text: str,
    *,
    publisher: str | None = None,
    hour: float | None = None,
    headline: str | None = None,
) -> Witness:
    """Return an article; `hour` is when it was published, in hours after noon of one day."""
    published = None if hour is None else minute(hour)
    document = Document(
        article=Article(
            id=id,
            publisher=publisher,
            headline=headline,
            language="en",
            published=published,
        ),
        text=text,
    )
    found = sentences(text, paragraphs(text))
    reading = Reading(
        document=document,
        sentences=tuple(Sentence(span=span, voice="own") for span in found),
        attributions=(),
        maker=Maker(name="test", version="1"),
    )
    return witness(reading, by_words)


def minute(hour: float) -> Interval:
    """Return a minute so many hours after noon of one day."""
    start = NOON + timedelta(hours=hour)
    return Interval(start=start, end=start + timedelta(minutes=1))


def by_words(texts: Sequence[str]) -> Floats:
    """Return vectors that are alike where texts have words in common."""
    vectors = np.zeros((len(texts), _WIDTH), np.float32)
    for row, text in enumerate(texts):
        for word in text.casefold().split():
            vectors[row, zlib.crc32(word.strip(".,:;\"“”'()").encode()) % _WIDTH] += 1
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    np.divide(vectors, lengths, where=lengths > 0, out=vectors)
    return vectors


def shared(witnesses: Sequence[Witness]) -> tuple[Reuse, ...]:
    """Return the passages that articles share."""
    return reuses({each.id: each.reading.document.text for each in witnesses})
