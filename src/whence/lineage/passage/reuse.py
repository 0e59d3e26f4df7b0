"""Passage reuse from texts to spans: what is shared, where it stands, and how much it tells."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Set

import numpy as np

from whence.lineage.engine.local import LocalEngine
from whence.lineage.engine.port import Batch, Engine, Entry, Seeds
from whence.lineage.passage.copies import among, between
from whence.lineage.passage.found import Found, passages
from whence.lineage.passage.opened import Library
from whence.lineage.passage.seed import Order, order, seeds
from whence.lineage.passage.weigh import PROSE, required
from whence.record import Passage, Reuse, Span
from whence.text import cut, grams

# Articles added at once: few enough that the work on them needs little memory.
_BATCH = 1 << 12


def reuses(
    texts: Mapping[str, str], *, publishers: Mapping[str, str | None] | None = None
) -> tuple[Reuse, ...]:
    """Return the passages that the texts of a corpus share, in order of their places.

    Any script will do: no text is read, words are only compared. In scripts without spaces each
    character counts as a word.

    Args:
        texts: by article id.
        publishers: outlets by article id, where known: what one outlet prints again and again
            tells less.
    """
    engine = LocalEngine()
    add(engine, texts, publishers=publishers)
    return find(engine)


def add(
    engine: Engine, texts: Mapping[str, str], *, publishers: Mapping[str, str | None] | None = None
) -> None:
    """Add articles to an index.

    Args:
        engine: that keeps the index.
        texts: by article id.
        publishers: outlets by article id, where known.

    Raises:
        ValueError: if an id is in the index already. Articles are added by some thousands; those of
            the same batch and of later ones are not added then.
    """
    outlets = publishers or {}
    ids = list(texts)
    for start in range(0, len(ids), _BATCH):
        chosen = ids[start : start + _BATCH]
        entries = tuple(
            Entry(id=id, publisher=outlets.get(id), digest=_digest(texts[id])) for id in chosen
        )
        engine.add(Batch(entries, cut([texts[id] for id in chosen])))


def find(engine: Engine, *, of: Set[str] | None = None) -> tuple[Reuse, ...]:
    """Return the passages that articles of an index share, in order of their places.

    What is found depends on the articles in the index alone, not on the order in which they came,
    and is the same whether all were added at once or one by one. Counts are taken as they stand:
    a passage that was rare may be a formula when more articles have come.

    Where more than a hundred pairs of articles have the same two texts, or more than thirty texts
    the same words, each is given as a reuse of one of them (the least id), not of every other.

    Args:
        engine: that keeps the index.
        of: only what involves these articles; None for all.
    """
    ordered = order(engine.entries())
    least = required(engine.counts().total)
    numbers = {number for entry, number in engine.entries() if of is None or entry.id in of}
    library = Library(engine, ordered, whole=of is None)
    found: list[Reuse] = []
    for piece in engine.by_pair(_seeds(engine, ordered, None if of is None else numbers)):
        for passage in passages(piece, library, least):
            found += _reuses(passage, ordered)
    found += _copies(engine, ordered, least)
    if of is not None:
        found = [each for each in found if each.a.article in of or each.b.article in of]
    return tuple(sorted(found, key=lambda each: (each.a, each.b)))


def _seeds(engine: Engine, ordered: Order, of: Set[int] | None) -> Iterator[Seeds]:
    if of is None:
        for postings in engine.postings():
            yield from seeds(postings, ordered)
        return
    shared, _ = grams(engine.words(np.array(sorted(of), np.int64)))
    ranks = ordered.ranks[sorted(of)]
    for postings in engine.postings(shared):
        for each in seeds(postings, ordered):
            yield each.take(np.isin(each.a, ranks) | np.isin(each.b, ranks))


def _reuses(passage: Found, ordered: Order) -> Iterator[Reuse]:
    """Yield a passage of two texts for the articles that have them."""
    for one, other in between(ordered.articles[passage.a], ordered.articles[passage.b]):
        a, b = (
            Passage(article=one, span=passage.span_a),
            Passage(article=other, span=passage.span_b),
        )
        yield Reuse(
            a=min(a, b),
            b=max(a, b),
            words=passage.words,
            identity=passage.identity,
            rarity=passage.rarity,
        )


def _copies(engine: Engine, ordered: Order, least: float) -> Iterator[Reuse]:
    """Yield the reuses between articles with one text, which tells if its words do."""
    several = [rank for rank, articles in enumerate(ordered.articles) if len(articles) > 1]
    texts = engine.words(ordered.numbers[several])
    for place, rank in enumerate(several):
        words = texts.of(place)
        if len(words.hashes) * PROSE < least:
            continue
        span = Span(int(words.starts[0]), int(words.ends[-1]))
        for one, other in among(ordered.articles[rank]):
            yield Reuse(
                a=Passage(article=one, span=span),
                b=Passage(article=other, span=span),
                words=len(words.hashes),
                identity=1.0,
                rarity=1.0,
            )


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
