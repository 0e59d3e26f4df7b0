"""Markers: the words of firmness in a text, by class, and whose they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from whence.language.en.hedges import folded
from whence.language.quotation import Quotation
from whence.reading.firmness.holder import Holders
from whence.reading.firmness.scare import scare_quotes
from whence.reading.firmness.words import Found, anywhere, in_cues
from whence.record import Attribution, Marker, Span


def markers(
    text: str,
    sentences: Sequence[Span],
    attributions: Sequence[Attribution],
    quotes: Sequence[Quotation],
) -> tuple[Marker, ...]:
    """Return the words that show how firmly things are said, in text order, not overlapping.

    Where two overlap, the one that begins first counts, and of two that begin together the longer:
    "could not be verified" is one hedge and no negation.

    Args:
        text: the whole text.
        sentences: spans of its sentences, in order.
        attributions: its attributions, nested ones too.
        quotes: its outermost quotations, in order.
    """
    plain = folded(text)
    holders = Holders(len(text), attributions)
    found: list[Found] = [*anywhere(text, plain), *in_cues(plain, attributions)]
    found += [
        (span, "scare_quotes") for span in scare_quotes(text, plain, sentences, quotes, holders)
    ]
    return tuple(_marker(one, holders) for one in _apart(found))


def _apart(found: Iterable[Found]) -> list[Found]:
    kept: list[Found] = []
    # Stable: of two classes for the same words, the one found first.
    for span, kind in sorted(found, key=lambda one: (one[0].start, -one[0].end)):
        if not kept or span.start >= kept[-1][0].end:
            kept.append((span, kind))
    return kept


def _marker(found: Found, holders: Holders) -> Marker:
    span, kind = found
    owner, attribution = holders.of(span)
    return Marker(span=span, kind=kind, owner=owner, attribution=attribution)
