"""Names to actors: which names in a text are of one person, organisation or place.

Equal names are one; a short form goes to the full name it is short for, if that is clear; spellings
of one name are brought together. Likeness only proposes: two full names that share a surname stay
two, and a surname that two people share goes to one of them only where the text shows which.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from whence.reading.actor.bodies import Bodies
from whence.reading.actor.persons import Persons, Surname
from whence.reading.actor.thread import Seen, Thread
from whence.reading.actor.written import Written
from whence.record import Acronym, ActorKind

SPLIT = 0.35
"""Share of a name's evidence from which its rarer kind makes an actor of its own."""
TITLED = 3.0
"""Weight of a title for a gender, beside 1 for a pronoun."""


@dataclass(slots=True)
class _Group:
    """Names of one actor."""

    kind: ActorKind
    names: list[Written] = field(default_factory=list)


def threads(text: str, names: Sequence[Written], acronyms: Sequence[Acronym]) -> list[Thread]:
    """Return the actors that the names of a text stand for, in order of first mention.

    Args:
        text: the whole text.
        names: its names in text order.
        acronyms: its acronyms with what they stand for.
    """
    people, others = _by_kind(names)
    groups = _people(people)
    groups += _others(text, others, acronyms)
    groups.sort(key=lambda group: group.names[0].span)
    return [_thread(group) for group in groups]


def _by_kind(names: Sequence[Written]) -> tuple[list[Written], list[Written]]:
    """Return the names of persons and the other names; one string is mostly one or the other."""
    votes: dict[tuple[str, ...], list[float]] = defaultdict(lambda: [0.0, 0.0])
    for name in names:
        votes[name.words][name.kind == "person"] += name.score
    people: list[Written] = []
    others: list[Written] = []
    for name in names:
        other, person = votes[name.words]
        both = min(other, person) >= SPLIT * (other + person)
        certain = both or (name.kind == "person" and bool(name.titles))
        is_person = name.kind == "person" if certain else person > other
        (people if is_person else others).append(name)
    return people, others


def _people(names: Sequence[Written]) -> list[_Group]:
    persons = Persons(name.words for name in names)
    groups: dict[object, _Group] = {}
    surnames = Surname()
    for name in names:
        mates = persons.of(name.words)
        whom = surnames.decided(name, mates) if len(mates) > 1 else mates[0]
        surnames.met(name, whom)
        groups.setdefault(whom, _Group("person")).names.append(name)
    return list(groups.values())


def _others(text: str, names: Sequence[Written], acronyms: Sequence[Acronym]) -> list[_Group]:
    bodies = Bodies(text, names, acronyms)
    groups: dict[object, _Group] = {}
    for name in names:
        groups.setdefault(bodies.of(name.words), _Group("organisation")).names.append(name)
    for group in groups.values():
        group.kind = _voted(group.names)
    return list(groups.values())


def _voted(names: Iterable[Written]) -> ActorKind:
    votes: dict[ActorKind, float] = {"organisation": 0.0, "place": 0.0}
    for name in names:
        if name.kind != "person":
            votes[name.kind] += name.score
    return "place" if votes["place"] > votes["organisation"] else "organisation"


def _thread(group: _Group) -> Thread:
    thread = Thread(kind=group.kind)
    for name in group.names:
        thread.add(Seen(span=name.span, outer=name.span, form="name", score=name.score))
        if name.gender is not None:
            thread.vote(name.gender, TITLED)
    return thread
