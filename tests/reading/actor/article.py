"""An article in a test: its names found by their words, its actors shown by their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from whence.language.en.sentences import sentences
from whence.language.quotation import quotations
from whence.reading.actor import FoundName, PronounScorer, actors, resolved
from whence.record import Acronym, Actor, ActorKind, Attribution, Mode, Span
from whence.text import paragraphs


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """An attribution in a test, by its words where they last stand in the text."""

    source: str
    content: str
    cue: str = "said"
    mode: Mode = "direct"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A text and the names to be found in it.

    Args:
        text: the text.
        people: names of persons; every place where they stand is one mention.
        bodies: names of organisations.
        places: names of places.
        said: who says what.
        acronyms: acronyms and what they stand for.
        judge: a judge of pronouns.
    """

    text: str
    people: Sequence[str] = ()
    bodies: Sequence[str] = ()
    places: Sequence[str] = ()
    said: Sequence[Said] = ()
    acronyms: Sequence[tuple[str, str]] = field(default=())
    judge: PronounScorer | None = None

    def names(self) -> list[FoundName]:
        """Return the names where they stand; of names within names the longest."""
        kinds: dict[str, ActorKind] = {
            **dict.fromkeys(self.people, "person"),
            **dict.fromkeys(self.bodies, "organisation"),
            **dict.fromkeys(self.places, "place"),
        }
        longest = sorted(kinds, key=len, reverse=True)
        if not longest:
            return []
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")
        return [
            FoundName(span=Span(*match.span()), kind=kinds[match.group()], score=0.9)
            for match in pattern.finditer(self.text)
        ]

    def attributions(self) -> tuple[Attribution, ...]:
        """Return the attributions of `said`."""
        return tuple(
            Attribution(
                id=f"a{number}",
                source=(self.span(each.source),) if each.source else (),
                cue=(self.span(each.cue),),
                content=(self.span(each.content),),
                mode=each.mode,
                stance="asserts",
                source_kind="unnamed" if each.source else "none",
                score=0.9,
            )
            for number, each in enumerate(self.said, 1)
        )

    def span(self, words: str) -> Span:
        """Return where `words` last stand."""
        start = self.text.rindex(words)
        return Span(start, start + len(words))

    def actors(self) -> tuple[Actor, ...]:
        """Return the actors of the page."""
        lines = paragraphs(self.text)
        return actors(
            self.text,
            sentences(self.text, lines),
            self.names(),
            quotations(self.text, lines),
            self.attributions(),
            [
                Acronym(acronym=short, expansion=long, defined=True, mentions=())
                for short, long in self.acronyms
            ],
            self.judge,
        )

    def groups(self) -> list[list[str]]:
        """Return the words of each actor's mentions, in order."""
        return [[m.span.of(self.text) for m in actor.mentions] for actor in self.actors()]

    def called(self, name: str) -> list[str]:
        """Return the words of the mentions of the actor with that full name."""
        [found] = [actor for actor in self.actors() if actor.name == name]
        return [mention.span.of(self.text) for mention in found.mentions]

    def sources(self) -> list[str | None]:
        """Return the name of the actor that each attribution's source is."""
        found = self.actors()
        names = {actor.id: actor.name for actor in found}
        done = resolved(self.text, self.attributions(), found)
        return [None if each.actor is None else names[each.actor] for each in done]
