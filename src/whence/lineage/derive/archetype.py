"""Lost exemplars: outlets outside the corpus that articles of it say their story comes from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from whence.lineage.witness import Witness
from whence.record import Archetype, Passage, Span

_NAME: Final = r"[A-Z][\w&’'-]*(?: (?:of (?:the )?|and |& )?[A-Z][\w&’'-]*){0,5}"
_CREDITS: Final = (
    re.compile(rf"\A\s*[A-Z][A-Z'’. -]+\b[^()\n]{{0,40}}\((?:The |the )?(?P<name>{_NAME})\)"),
    re.compile(
        rf"^\(?(?:Via|Source|From|With material from|Courtesy of)(?::| ) ?(?:The |the )?"
        rf"(?P<name>{_NAME})\.?\)?\s*$",
        re.MULTILINE,
    ),
    re.compile(
        r"\b(?:first|originally) (?:appeared|published|reported) (?:in|by|on) (?:the |The )?"
        rf"(?P<name>{_NAME})"
    ),
    re.compile(rf", (?:the |The )?(?P<name>{_NAME}) (?:reported|reports|has reported)\b"),
)


def archetypes(witnesses: Sequence[Witness]) -> tuple[Archetype, ...]:
    """Return the publishers that articles credit and that the corpus has no article of.

    A credit is a dateline with an agency's name, a line of its own, or "as X reported".

    Args:
        witnesses: all articles of the corpus.
    """
    known = {
        _key(one.reading.document.article.publisher or "")
        for one in witnesses
        if one.reading.document.article.publisher
    }
    places: dict[str, list[Passage]] = defaultdict(list)
    names: dict[str, list[str]] = defaultdict(list)
    for one in sorted(witnesses, key=lambda each: each.id):
        text = one.reading.document.text
        for span in _credited(text):
            key = _key(span.of(text))
            if key not in known:
                places[key].append(Passage(article=one.id, span=span))
                names[key].append(span.of(text))
    return tuple(
        Archetype(
            id=f"x{number}",
            name=min(names[key]),
            children=tuple(sorted({place.article for place in places[key]})),
            mentions=tuple(places[key]),
        )
        for number, key in enumerate(sorted(places), start=1)
    )


def _credited(text: str) -> Iterator[Span]:
    seen = set()
    for pattern in _CREDITS:
        for match in pattern.finditer(text):
            span = Span(*match.span("name"))
            if span not in seen:
                seen.add(span)
                yield span


def _key(name: str) -> str:
    return re.sub(r"\Athe ", "", " ".join(name.casefold().split()))
