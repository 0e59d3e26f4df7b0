"""Lost exemplars: outlets outside the corpus that articles of it say their story comes from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from whence.lineage.derive.wording import words
from whence.lineage.witness import Witness
from whence.record import Archetype, Passage, Reading, Span

_NAME: Final = r"[A-Z][\w&’'-]*(?: (?:of (?:the )?|and |& )?[A-Z][\w&’'-]*){0,5}"
_CREDITS: Final = (
    re.compile(rf"\A\s*[A-Z][A-Z'’. ,-]{{1,60}}\b[^()\n]{{0,40}}\((?:[Tt]he )?(?P<name>{_NAME})\)"),
    re.compile(
        rf"^\(?(?:Via|Source|From|With material from|Courtesy of)(?::| ) ?(?:[Tt]he )?"
        rf"(?P<name>{_NAME})\.?\)?\s*$",
        re.MULTILINE,
    ),
    re.compile(
        r"\b(?:first|originally) (?:appeared|published) (?:in|by|on) (?:[Tt]he )?"
        rf"(?P<name>{_NAME})"
    ),
)
_OUTLET: Final = re.compile(rf"(?:(?:[Tt]he|[Aa]n?) )?(?P<name>{_NAME})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A lost exemplar.

    Args:
        archetype: it, with all articles that name it as what statements came through.
        credited: those that credit it with the whole of their story.
    """

    archetype: Archetype
    credited: frozenset[str]


def lost(witnesses: Sequence[Witness]) -> tuple[Lost, ...]:
    """Return the publishers that articles draw on and that the corpus has no article of.

    An article draws on a publisher that it names as the outlet a statement came through, and on
    one that it credits: in a dateline, in a line of its own, as where it "first appeared". A name
    of one word ("Radio", "NATO") counts only in a credit.

    Args:
        witnesses: all articles of the corpus.
    """
    publishers = [one.reading.document.article.publisher or "" for one in witnesses]
    known = {frozenset(words(name)) for name in publishers if name}
    whole: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    named: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for one in sorted(witnesses, key=lambda each: each.id):
        credits = list(_credited(one.reading.document.text))
        for span in credits:
            whole[_key(span.of(one.reading.document.text))].append((one.id, span))
        for span in sorted({*credits, *_outlets(one.reading)}):
            named[_key(span.of(one.reading.document.text))].append((one.id, span))
    texts = {one.id: one.reading.document.text for one in witnesses}
    unseen = [
        key for key in sorted(named) if (" " in key or key in whole) and not _is_known(key, known)
    ]
    return tuple(
        Lost(
            archetype=_archetype(number, named[key], texts),
            credited=frozenset(id for id, _ in whole.get(key, ())),
        )
        for number, key in enumerate(unseen, start=1)
    )


def siblings(
    exemplars: Sequence[Lost], partners: Mapping[str, Sequence[str]]
) -> list[tuple[str, str]]:
    """Return the pairs of articles that are alike and credit one lost exemplar."""
    return sorted(
        {
            (a, b)
            for each in exemplars
            for a in each.credited
            for b in partners.get(a, ())
            if a < b and b in each.credited
        }
    )


def _archetype(
    number: int, places: Sequence[tuple[str, Span]], texts: Mapping[str, str]
) -> Archetype:
    return Archetype(
        id=f"x{number}",
        name=min(span.of(texts[id]) for id, span in places),
        children=tuple(sorted({id for id, _ in places})),
        mentions=tuple(Passage(article=id, span=span) for id, span in places),
    )


def _credited(text: str) -> Iterator[Span]:
    found = {Span(*m.span("name")) for pattern in _CREDITS for m in pattern.finditer(text)}
    yield from sorted(found)


def _outlets(reading: Reading) -> Iterator[Span]:
    """Yield where a reading names an outlet that statements came through, by a proper name."""
    text = reading.document.text
    for chain in reading.chains:
        for step in chain.steps if chain.content else ():
            if step.kind == "outlet" and step.span is not None:
                match = _OUTLET.match(text, step.span.start, step.span.end)
                if match:
                    start, end = match.span("name")
                    yield Span(start, start + len(re.sub("['’]s\\Z", "", text[start:end])))


def _key(name: str) -> str:
    return " ".join(words(name))


def _is_known(key: str, known: set[frozenset[str]]) -> bool:
    """Return whether a name is a publisher's of the corpus, or short for one's."""
    return not key or any(set(key.split()) <= publisher for publisher in known)
