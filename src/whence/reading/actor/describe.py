"""Roles: what a text says an actor is, right beside its name.

A title or office before the name ("Mayor Dana Orel", "the harbour minister Ilka Brandt"), an
apposition before or after it ("the mayor of Rime, Dana Orel,", "Voss & Lark, a shipping company,"),
or "is" and a description after it. A description whose head is no noun for a person, a body or a
place is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from whence.language.en import roles, titles, words
from whence.record import ActorKind, Span

LONGEST = 90
"""Code points of a description."""
_OPENER = r"(?:the|an?|one\s+of\s+the|its|his|her|their|our|my|then|now|[^\W\d_a-z][\w-]*['’]s?)\s+"
_AFTER = re.compile(
    r",\s+(?:\d{1,3}\s*,\s+)?(?:(?:who|which)\s+(?:is|was|has\s+been)\s+)?"
    rf"(?P<role>(?:{_OPENER})?[^\W_][^,;:.()“”\"\n–—]{{2,{LONGEST}}}?)(?=[,;:.)]|\s[–—-]\s|\s*$)",
    re.IGNORECASE | re.MULTILINE,
)
_IS = re.compile(
    rf"\s+(?:is|was|became|remains)\s+(?P<role>(?:{_OPENER})[^,;:.()“”\"\n–—]{{2,{LONGEST}}})",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?P<role>\b(?:the|an?|its|his|her|their|our|my|[^\W\d_a-z][\w-]*['’]s?)\s+"
    r"(?:[\w'’&-]+\s+){0,9}[\w'’&-]+),\s+\Z",
    re.IGNORECASE,
)
_LEADING = re.compile(r"([^\W_][\w'’.-]*)\s\Z")
_OPENS = re.compile(rf"\A(?:{_OPENER})+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:[-'’&][^\W_]+)*")
_JOINED = re.compile(
    r"\b(?:and|or)\s+(?:the|an?|his|her|its|their|two|three|several|other)\b", re.I
)
_PASSED = re.compile(rf"{words.BREAKS.pattern}|\sas\s", re.IGNORECASE)
_CLAUSAL = words.DETERMINERS | words.PRONOUNS | frozenset(("every", "each", "among"))
_ENDS = frozenset(',.;:)”"\n')


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A description beside a name.

    Args:
        role: the words, without an article before them.
        head: its noun, in lower case and singular.
        outer: from its first word to its last, the name included.
    """

    role: Span
    head: str
    outer: Span


def described(text: str, name: Span, kind: ActorKind) -> list[Described]:
    """Return what is said of a name right beside it, title first.

    Args:
        text: the whole text.
        name: the name.
        kind: what it is a name of; only persons bear titles.
    """
    found = [_after(text, name, kind), _is(text, name, kind)]
    if kind == "person":
        found = [_title(text, name), _in_front(text, name), *found]
    return [each for each in found if each is not None]


def head_noun(phrase: str, kind: ActorKind) -> str | None:
    """Return the noun that heads a description, singular; None if it is none for such an actor."""
    known = {"person": roles.PERSONS, "organisation": roles.BODIES, "place": roles.PLACES}[kind]
    cut = _PASSED.search(f" {phrase} ")
    said = _WORD.findall(phrase[: cut.start()] if cut and cut.start() else phrase)
    for place, word in reversed(list(enumerate(said))[-6:]):
        plain: str = word.lower().removesuffix("'s").removesuffix("’s")
        if plain in known:
            # A clause, not a description: "citing the ministry", "who lost a brother".
            return None if _CLAUSAL & {each.lower() for each in said[:place]} else plain
        if word.islower() and cut is None and plain not in words.ADVERBS:
            break
    return None


def _title(text: str, name: Span) -> Described | None:
    """Return the offices right before a name: "Foreign Minister", "the harbour minister"."""
    begin = place = name.start
    head = None
    while match := _LEADING.search(text, max(0, begin - 40), begin):
        word = match[1].rstrip(".").lower()
        if "." in match[1][:-1] or (match[1][-1] == "." and word not in titles.TITLES):
            break
        noun = word in roles.PERSONS or word in titles.TITLES
        if noun and head is None and word in roles.PERSONS:
            head = word
        if not (noun or word in words.MODIFIERS):
            capital = match[1][0].isupper() and word not in words.DETERMINERS
            if head is None or not (capital or match[1].islower()) or not _modifies(text, match):
                break
        begin = match.start(1)
        place = begin
        if name.start - begin > LONGEST:
            break
    if head is None:
        return None
    role = _trimmed(text, Span(place, name.start))
    return Described(role=role, head=head, outer=Span(_article(text, place), name.end))


def _modifies(text: str, match: re.Match[str]) -> bool:
    """Return whether a word may be part of the office after it: "Rime harbour master"."""
    word = match[1]
    if word[0].isupper():
        before = text[max(0, match.start(1) - 2) : match.start(1)].strip()
        return bool(before) and before not in (".", "“", '"', "\n")
    article = text[max(0, match.start(1) - 4) : match.start(1)].lower()
    return article == "the " and word.isalpha() and not word.endswith(("ed", "ing"))


def _article(text: str, place: int) -> int:
    before = text[max(0, place - 4) : place].lower()
    for article in ("the ", "an ", "a "):
        if before.endswith(article):
            return place - len(article)
    return place


def _trimmed(text: str, span: Span) -> Span:
    """Return the span without honorifics at its end and white space."""
    end = span.end
    while match := _LEADING.search(text, span.start, end):
        word = match[1].rstrip(".").lower()
        if word in roles.PERSONS:
            break
        end = match.start(1)
    return Span(span.start, len(text[:end].rstrip())) if end > span.start else span


def _in_front(text: str, name: Span) -> Described | None:
    """Return the description before a name and a comma: "the mayor of Rime, Dana Orel"."""
    if name.end < len(text) and text[name.end] not in _ENDS:
        return None
    match = _BEFORE.search(text, max(0, name.start - LONGEST), name.start)
    if match is None:
        return None
    inner = _innermost(match["role"])
    start = match.end("role") - len(inner)
    head = head_noun(_bare(inner), "person")
    if head is None:
        return None
    role = Span(start + len(inner) - len(_bare(inner)), match.end("role"))
    return Described(role=role, head=head, outer=Span(start, name.end))


def _innermost(phrase: str) -> str:
    """Return the phrase from its first article on that opens a description of a person."""
    starts = [match.start() for match in re.finditer(_OPENER, phrase, re.IGNORECASE)]
    fitting = [start for start in starts if head_noun(_bare(phrase[start:]), "person")]
    return phrase[fitting[0] :] if fitting else phrase


def _bare(phrase: str) -> str:
    match = _OPENS.match(phrase)
    return phrase[match.end() :] if match and match.end() < len(phrase) else phrase


def _after(text: str, name: Span, kind: ActorKind) -> Described | None:
    match = _AFTER.match(text, name.end, min(len(text), name.end + 2 * LONGEST))
    found = None if match is None else _description(match, kind)
    if match is None or found is None:
        return None
    closed = text[match.end() : match.end() + 1] == ","
    return Described(role=found[0], head=found[1], outer=Span(name.start, match.end() + closed))


def _is(text: str, name: Span, kind: ActorKind) -> Described | None:
    match = _IS.match(text, name.end, min(len(text), name.end + 2 * LONGEST))
    found = None if match is None else _description(match, kind)
    if found is None:
        return None
    return Described(role=found[0], head=found[1], outer=name)


def _description(match: re.Match[str], kind: ActorKind) -> tuple[Span, str] | None:
    phrase = match["role"].rstrip()
    bare = _bare(phrase)
    head = head_noun(bare, kind)
    if head is None or _JOINED.search(phrase):
        return None
    start = match.start("role") + len(phrase) - len(bare)
    return Span(start, start + len(bare)), head
