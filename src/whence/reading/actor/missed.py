"""Names that were missed where they stand, though the same text names the person elsewhere.

"Obama's White House. Mr. Obama, who …": once a person is known by a surname, the same word with a
capital, with no other name around it, is that name again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from whence.language.en import clause, titles
from whence.language.en.proper import common_words
from whence.reading.actor.found import FoundName
from whence.record import Span

SCORE = 0.8
"""Set by hand: such a word is mostly that name."""
SURE = 0.8
"""Score from which a name of a person shows a surname."""
_SHORT = 3
_CAPITALISED = re.compile(
    r"(?<![\w'’.-])[^\W\d_a-z][^\W\d_]*(?:[-'’][^\W\d_a-z][^\W\d_]*)*(?![\w-])"
)
_LAST = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\Z")
_BEFORE = re.compile(r"(?P<word>[\w'’-]+)(?P<stop>\.?) \Z")
_AFTER = re.compile(r"\s(?P<word>[\w'’-]+)")
_OPENERS = clause.PREPOSITIONS | clause.JOINERS | clause.SUBORDINATORS
_REACH = 24
"""Code points before a word in which the word before it is looked for."""


def with_missed(text: str, names: Sequence[FoundName]) -> list[FoundName]:
    """Return the names and those that were missed, in text order.

    Args:
        text: the whole text.
        names: as found, in any order.
    """
    known = _surnames(text, names)
    ordered = sorted(names, key=lambda name: name.span)
    if not known:
        return ordered
    missed = [
        FoundName(span=span, kind="person", score=SCORE)
        for span in _again(text, known, [name.span for name in ordered])
    ]
    return sorted([*ordered, *missed], key=lambda name: name.span)


def _surnames(text: str, names: Sequence[FoundName]) -> set[str]:
    """Return the last words of names that are surely persons' and nothing else's, as printed."""
    persons, others = set(), set()
    for name in names:
        last = _LAST.search(name.span.of(text))
        word = last.group() if last is not None else ""
        if name.kind != "person":
            others.add(word)
        elif name.score >= SURE and len(word) >= _SHORT and word[0].isupper():
            persons.add(word)
    return {word for word in persons - others if not word.isupper()}


def _again(text: str, known: set[str], taken: Sequence[Span]) -> Iterator[Span]:
    """Yield where a known surname stands alone and no name was found."""
    starts = [span.start for span in taken]
    reached = [0]
    for span in taken:
        reached.append(max(reached[-1], span.end))
    for match in _CAPITALISED.finditer(text):
        word = match.group()
        if word not in known:
            continue
        index = bisect_right(starts, match.start())
        next_taken = starts[index] if index < len(starts) else len(text)
        free = reached[index] <= match.start() and next_taken >= match.end()
        if free and _stands_alone(text, Span(*match.span())):
            yield Span(*match.span())


def _stands_alone(text: str, span: Span) -> bool:
    """Return whether no other name goes on around the word, and it is no other word."""
    after = _AFTER.match(text, span.end)
    if after is not None and after["word"][0].isupper():
        return False
    before = _BEFORE.search(text, max(0, span.start - _REACH), span.start)
    opens = before is None or bool(before["stop"])
    word = "" if before is None else before["word"]
    if word.lower() in titles.TITLES:
        return True
    if opens and text[span.start - 2 : span.start] != ", ":
        # A sentence or a quotation opens here, where every word has its capital.
        return span.of(text).lower() not in common_words()
    return opens or word.lower() in _OPENERS or (word.islower() and word not in ("the", "a", "an"))
