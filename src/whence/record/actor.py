"""Actors: the people, organisations and places an article names, and where it mentions them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from whence.record.span import Span

ActorKind = Literal["person", "organisation", "place"]
Form = Literal["name", "nominal", "pronoun"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words that stand for an actor.

    Args:
        span: the words, without a title before a name or a possessive ending after it.
        form: a name ("Dana Orel"), a nominal ("the mayor") or a pronoun ("she").
        score: probability that the words are such a mention of this actor: calibrated for a
            name; for a pronoun the share of its choice, not checked; else set by hand.
    """

    span: Span
    form: Form
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Someone or something an article names, with every mention of it in that article.

    Args:
        id: unique within one reading.
        name: the fullest name the article uses.
        kind: person, organisation or place.
        aliases: the other names the article uses, in order of first use, each once.
        mentions: in text order; spans do not repeat.
        roles: what the article calls the actor ("mayor of Rime"), as printed, each once.
    """

    id: str
    name: str
    kind: ActorKind
    mentions: tuple[Mention, ...]
    aliases: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Acronym:
    """A short form made of initials, and what it stands for.

    Args:
        acronym: the short form as printed ("PF").
        expansion: the long form as printed; None where the article never gives one.
        defined: whether the article ties the two itself ("People's Front (PF)").
        mentions: every place where the short form stands.
        definition: the long form and its short form where the article ties them.
        actor: id of the actor both stand for, if known.
    """

    acronym: str
    expansion: str | None
    defined: bool
    mentions: tuple[Span, ...]
    definition: Span | None = None
    actor: str | None = None
