"""A thread: an actor while a text is read, with what is known of it so far."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from operator import attrgetter

from whence.language.en.pronouns import Gender
from whence.record import ActorKind, Form, Span

AROUND = 12
"""Mentions before and after a place that count as around it."""
_START = attrgetter("start")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A mention, and how much of the text around it belongs to it.

    Args:
        span: the words.
        outer: the words with a title before and an apposition after them.
        form: name, nominal or pronoun.
        score: probability that it is a mention of its thread.
        gender: what the form of a pronoun shows.
    """

    span: Span
    outer: Span
    form: Form
    score: float
    gender: Gender | None = None

    @property
    def start(self) -> int:
        """Return where the words begin."""
        return self.span.start


@dataclass(slots=True, kw_only=True, eq=False)
class Thread:
    """An actor in the making.

    Args:
        kind: person, organisation or place.
        seen: its mentions in text order.
        votes: how much speaks for each gender.
        roles: what the text calls it, as printed, in text order, each once.
        heads: nouns of those roles, in lower case and singular.
    """

    kind: ActorKind
    seen: list[Seen] = field(default_factory=list)
    votes: dict[Gender, float] = field(default_factory=dict)
    roles: list[str] = field(default_factory=list)
    heads: set[str] = field(default_factory=set)

    def add(self, seen: Seen) -> None:
        """Put a mention in its place."""
        insort(self.seen, seen, key=_START)

    @property
    def names(self) -> list[Seen]:
        """Return the mentions by name."""
        return [seen for seen in self.seen if seen.form == "name"]

    def names_near(self, place: int) -> list[Span]:
        """Return the names among the few mentions around `place`, the nearest first."""
        index = bisect_left(self.seen, place, key=_START)
        around = self.seen[max(0, index - AROUND) : index + AROUND]
        names = [seen.span for seen in around if seen.form == "name"]
        return sorted(names, key=lambda span: abs(span.start - place))

    def vote(self, gender: Gender, weight: float) -> None:
        """Count evidence for a gender."""
        self.votes[gender] = self.votes.get(gender, 0.0) + weight

    def rule_out(self, gender: Gender | None, margin: float) -> None:
        """Make evidence against `gender` weigh at least `margin`."""
        if gender is not None and self.for_gender(gender) > -margin:
            self.votes[gender] = self.votes.get(gender, 0.0) - margin - self.for_gender(gender)

    def for_gender(self, gender: Gender) -> float:
        """Return how much more speaks for `gender` than for the other; negative if less."""
        mine = self.votes.get(gender, 0.0)
        return mine - sum(weight for other, weight in self.votes.items() if other != gender)

    def before(self, place: int) -> Seen | None:
        """Return the last mention that begins before `place`."""
        index = bisect_left(self.seen, place, key=_START)
        return self.seen[index - 1] if index else None

    def after(self, place: int) -> Seen | None:
        """Return the first mention that begins at `place` or after."""
        index = bisect_left(self.seen, place, key=_START)
        return self.seen[index] if index < len(self.seen) else None

    def count_before(self, place: int) -> int:
        """Return how many mentions begin before `place`."""
        return bisect_left(self.seen, place, key=_START)
