"""Pronouns in a text, and how each of them stands in its sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whence.language.en import clause
from whence.language.en.pronouns import PRONOUNS, Case, Pronoun, pronoun
from whence.reading.actor.scene import Scene
from whence.record import Span

_FORM = re.compile(
    r"(?<![\w.'’-])(?:" + "|".join(sorted(PRONOUNS, key=len, reverse=True)) + r")(?![\w-])",
    re.IGNORECASE,
)
_NEXT = re.compile(r"\s*([^\W\d_]+|[^\w\s])")
# "World War I", "Elizabeth I", "I. Brandt": a numeral or an initial.
_NUMERAL = re.compile(r"[^\W\d_a-z][\w-]*\s\Z")
_DETERMINERS = frozenset(("a", "an", "the", "this", "that", "these", "those", "some", "any", "no"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A personal pronoun of which it is asked whom it stands for.

    Args:
        span: the word.
        what: what its form says.
        case: its case here.
        sentence: number of its sentence.
        quote: number of the quotation it stands in, if any.
        source: number of the attribution whose source it stands in, if any.
    """

    span: Span
    what: Pronoun
    case: Case
    sentence: int
    quote: int | None
    source: int | None


def pronouns(scene: Scene, names: Sequence[Span]) -> Iterator[Asked]:
    """Yield the personal pronouns of the text, in order; those within names are none.

    Args:
        scene: the text.
        names: spans of its names, in order and not overlapping.
    """
    ends = [name.end for name in names]
    for match in _FORM.finditer(scene.text):
        what = pronoun(match.group())
        if what is None or (match.group() == "I" and _is_numeral(scene.text, match)):
            continue
        index = bisect_right(ends, match.start())
        if index < len(names) and names[index].start < match.end():
            continue
        yield Asked(
            span=Span(*match.span()),
            what=what,
            case=_case(scene, match, what),
            sentence=scene.sentence(match.start()),
            quote=scene.quote(match.start()),
            source=scene.source(match.start()),
        )


def _is_numeral(text: str, match: re.Match[str]) -> bool:
    initial = text[match.end() : match.end() + 1] == "." and text[match.end() + 1 :][:1] != ""
    before = _NUMERAL.search(text, max(0, match.start() - 20), match.start())
    return before is not None and (initial or _is_name(before.group()))


def _is_name(word: str) -> bool:
    """Return whether a capitalised word before "I" is part of a name, not the start of a clause."""
    plain = word.strip().lower()
    return plain not in clause.SUBORDINATORS and plain not in clause.JOINERS


def _case(scene: Scene, match: re.Match[str], what: Pronoun) -> Case:
    """Return the case of a pronoun; "her", "it" and "you" show theirs by the next word."""
    word = match.group().lower()
    if word == "her":
        return "possessive" if _owns(scene.text, match.end()) else "object"
    if word in ("it", "you") and scene.right(match.end()) != "verb":
        left = scene.left(match.start())
        return "object" if left in ("verb", "preposition", "other") else "subject"
    return what.case


def _owns(text: str, end: int) -> bool:
    """Return whether a noun follows, as it does after a possessive."""
    following = _NEXT.match(text, end)
    if following is None or not following[1][0].isalnum():
        return False
    word = following[1].lower()
    closed = clause.PREPOSITIONS | clause.SUBORDINATORS | clause.JOINERS | clause.AUXILIARIES
    return word not in closed and word not in _DETERMINERS and word not in PRONOUNS
