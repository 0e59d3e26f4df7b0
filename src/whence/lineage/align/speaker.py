"""Who is said to say something, so that two articles' sources can be compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz import fuzz

from whence.language.en.roles import BODIES, PERSONS
from whence.language.en.words import BREAKS, PAPERS, QUANTIFIERS
from whence.language.person_name import short_form
from whence.lineage.align.word import Word, words
from whence.record import Actor, Attribution

Standing = Literal["named", "described", "unnamed", "unknown"]

_ALIKE = 80.0
_SHORT = 0.7
_ANONYMOUS = re.compile(
    r"\b(?:someone|somebody|anonym\w+|unnamed|unidentified|(?:not|never) (?:to )?be (?:named"
    r"|identified)|(?:not|rather not|declined to) be(?:ing)? (?:named|identified)|not authori[sz]ed"
    r"|with knowledge of|familiar with|close to|condition of anonymity|(?:a|one|some) (?:source"
    r"|person|insider|official|friend|member)|(?:a|an) \w+ source|persons?|sources|insiders"
    r"|people|circles|observers|critics|experts|officials|analysts|some|many|others)\b",
    re.IGNORECASE,
)
_SPEAKS_FOR = re.compile(r"\b(?:spokes\w+|representatives?|lawyers?|embassy|office)\b", re.I)
_LETTERS = re.compile(r"(?:\A|\s)[A-Z]{2,}s\Z")
"""A plural of initials: "two Union MPs"."""
_PLURAL = re.compile(r"\w{2,}[^s\W]s\Z|\w{2,}men\Z|people\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """The source of an attribution.

    Args:
        standing: "named" by a proper name or known to have one, "described" (one person or body:
            "the mayor", "a spokesman for the port"), "unnamed" (nobody in particular: "officials",
            "a person close to the talks") or "unknown" ("the company", a pronoun).
        names: the names it goes by.
        said: stems of the source's own words.
        roles: stems of all words that describe it in its article, names included.
        kinds: those of its own words that are no names.
        direct: whether the source itself names or describes it; False for a pronoun.
        person: whether it is known to be a person.
        body: whether its own words describe a body ("the shipping group").
        head: the noun that its own words are built on; empty for a pronoun.
    """

    standing: Standing
    names: tuple[str, ...]
    said: frozenset[str]
    kinds: frozenset[str]
    roles: frozenset[str]
    direct: bool
    person: bool
    body: bool
    head: str


def speaker(text: str, actor: Actor | None, attribution: Attribution) -> Speaker:
    """Return who an article gives as the source of an attribution.

    Args:
        text: the article's text.
        actor: whom the source is, if known.
        attribution: the attribution.
    """
    said = " ".join(span.of(text) for span in attribution.source)
    names = (actor.name, *actor.aliases) if actor else ()
    standing = _standing(said, names, attribution.source_kind == "named")
    if standing == "named" and not names:
        names = (said,)
    own = _stems(said)
    described = [*(actor.roles if actor else ()), *names]
    return Speaker(
        standing=standing,
        names=names if standing == "named" else (),
        said=own,
        roles=own.union(*map(_stems, described)),
        kinds=_stems(" ".join(word for word in said.split() if word[:1].islower())),
        direct=bool(own) or said.lower() in ("who", "which"),
        person=actor is not None and actor.kind == "person",
        body=_head(said) in BODIES,
        head=_head(said),
    )


@lru_cache(maxsize=1 << 12)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word.stem for word in words(text) if word.stem)


def _head_words(said: str) -> tuple[Word, ...]:
    """Return the words of a noun phrase up to its head."""
    cut = BREAKS.search(f" {said} ")
    return words((said[: max(cut.start() - 1, 0)] if cut else said).split(",")[0])


def _head(said: str) -> str:
    found = [word.key for word in _head_words(said)]
    known = [key for key in found if key in BODIES or key in PERSONS or key in PAPERS]
    return (known or found or [""])[-1]


def _standing(said: str, names: tuple[str, ...], named: bool) -> Standing:
    found = words(said)
    if not any(word.stem for word in found):
        return "named" if names else "unknown"
    head = _head_words(said)
    many = bool(head) and _PLURAL.match(head[-1].key) is not None
    if _ANONYMOUS.search(said) or (many and not names) or _LETTERS.search(said):
        return "unnamed"
    if named or names:
        return "named"
    if _SPEAKS_FOR.search(said):
        return "described"
    first = found[0].key
    body = bool(head) and head[-1].key in BODIES
    if body and len(head) <= 2:
        return "unknown" if first == "the" else "described"
    if first in QUANTIFIERS or not head:
        thing = bool(head) and head[-1].key not in PERSONS
        return "described" if thing and first in ("a", "an") else "unnamed"
    return "described"


def alike(one: Speaker, other: Speaker) -> float:
    """Return how likely two sources of two articles are the same, 0 to 1.

    Names count, in another spelling or shorter too; else what the articles call them.
    """
    if "unnamed" in (one.standing, other.standing):
        if one.standing == other.standing:
            return 1.0
        known = frozenset(s for name in (*one.names, *other.names) for s in _stems(name))
        return 1.0 if known & one.said & other.said or one.head == other.head else 0.0
    if _may_be(one, other) or _may_be(other, one):
        return 1.0
    likest = max((names_alike(a, b) for a in one.names for b in other.names), default=0.0)
    if likest or (one.person and other.person):
        return likest
    shared = one.roles & other.roles
    return len(shared) / max(1, min(len(one.roles), len(other.roles)))


def _may_be(described: Speaker, named: Speaker) -> bool:
    """Return whether a body that is only described may be one that is named: "the group"."""
    return (
        described.standing == "described"
        and described.body
        and named.standing == "named"
        and not named.person
    )


def names_alike(a: str, b: str) -> float:
    """Return how likely two names, in one article or two, name the same, 0 to 1.

    A shorter form counts fully, a spelling that sounds the same nearly so.
    """
    return _names_alike(*sorted((a.casefold(), b.casefold())))


@lru_cache(maxsize=1 << 14)
def _names_alike(a: str, b: str) -> float:
    if a == b or set(a.split()) <= set(b.split()) or set(b.split()) <= set(a.split()):
        return 1.0
    spelt = fuzz.ratio(a, b)
    if spelt >= _ALIKE:
        return spelt / 100
    short, full = sorted((a, b), key=lambda name: len(name.split()))
    same = short_form(short, full)
    return same if same >= _SHORT else 0.0
