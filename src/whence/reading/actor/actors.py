"""Actors: whom and what a text names, with every mention by name, description and pronoun."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from whence.language.quotation import Quotation
from whence.reading.actor.asked import Asked, pronouns
from whence.reading.actor.authors import Authors
from whence.reading.actor.focus import add_in_focus
from whence.reading.actor.found import FoundName, PronounScorer
from whence.reading.actor.group import threads
from whence.reading.actor.missed import with_missed
from whence.reading.actor.nominals import add_nominals, tie
from whence.reading.actor.resolve import Resolver
from whence.reading.actor.scene import Scene
from whence.reading.actor.speakers import Speakers
from whence.reading.actor.thread import Seen, Thread
from whence.reading.actor.weights import WEIGHTS, Family, Weights
from whence.reading.actor.written import written
from whence.record import Acronym, Actor, Attribution, Mention, Span

FIRST_PERSON = 0.9
"""Score of "I" where it is known who speaks or writes, set by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """A text with its actors' names and roles in place, and its pronouns still to be tied.

    Args:
        threads: the actors, in order of first mention.
        asked: the pronouns, in text order.
        speakers: who says what.
        resolver: ties pronouns.
    """

    threads: list[Thread]
    asked: list[Asked]
    speakers: Speakers
    resolver: Resolver

    @property
    def third(self) -> list[Asked]:
        """Return the pronouns of the third person in the order in which to tie them.

        Those outside quotations come first: they show who speaks in the others.
        """
        third = [each for each in self.asked if each.what.person == 3]
        return sorted(third, key=lambda each: (each.quote is not None, each.span))


def actors(
    text: str,
    sentences: Sequence[Span],
    names: Sequence[FoundName],
    quotes: Sequence[Quotation],
    attributions: Sequence[Attribution],
    acronyms: Sequence[Acronym],
    score_pronoun: PronounScorer | None,
) -> tuple[Actor, ...]:
    """Return the actors of a text, in order of first mention by name.

    Args:
        text: the whole text.
        sentences: spans of its sentences, in order.
        names: its names, in any order.
        quotes: its quotations, in order.
        attributions: who is said to have said what.
        acronyms: its acronyms with what they stand for.
        score_pronoun: the model's judge of pronouns; None to go by the rules alone.
    """
    draft = drafted(text, sentences, names, quotes, attributions, acronyms, score_pronoun)
    for each in draft.third:
        draft.resolver.answer(each)
    draft.resolver.settle(draft.third)
    authors = Authors(text, draft.threads)
    for each in draft.asked:
        _speak(each, draft.speakers, authors)
    return tuple(_actor(text, f"p{number}", each) for number, each in enumerate(draft.threads, 1))


def drafted(
    text: str,
    sentences: Sequence[Span],
    names: Sequence[FoundName],
    quotes: Sequence[Quotation],
    attributions: Sequence[Attribution],
    acronyms: Sequence[Acronym],
    score_pronoun: PronounScorer | None,
    weights: Mapping[Family, Weights] = WEIGHTS,
) -> Drafted:
    """Return the actors of a text before its pronouns are tied to them.

    Args:
        text: the whole text.
        sentences: spans of its sentences, in order.
        names: its names, in any order.
        quotes: its quotations, in order.
        attributions: who is said to have said what.
        acronyms: its acronyms with what they stand for.
        score_pronoun: the model's judge of pronouns; None to go by the rules alone.
        weights: how much each piece of evidence counts.
    """
    found = threads(text, written(text, with_missed(text, names)), acronyms)
    tie(text, found)
    add_nominals(text, found)
    scene = Scene(text, sentences, quotes, attributions)
    add_in_focus(scene, found)
    asked = list(pronouns(scene, sorted(seen.span for each in found for seen in each.names)))
    people = (each for each in found if each.kind == "person")
    scene.leads(sorted(seen.span.start for each in people for seen in each.seen))
    speakers = Speakers(text, attributions, found, asked)
    resolver = Resolver(scene, found, speakers, score_pronoun, weights)
    return Drafted(threads=found, asked=asked, speakers=speakers, resolver=resolver)


def _speak(asked: Asked, speakers: Speakers, authors: Authors) -> None:
    """Tie "I" to who is quoted, or to the author; "we" to a quoted organisation."""
    if asked.what.person != 1:
        return
    if asked.quote is not None:
        thread = speakers.of(asked)
    else:
        thread = (
            None if asked.what.plural or speakers.holds(asked) else authors.of(asked.span.start)
        )
    if thread is None or thread.kind == "place":
        return
    if asked.what.plural == (thread.kind == "organisation"):
        thread.add(Seen(span=asked.span, outer=asked.span, form="pronoun", score=FIRST_PERSON))


def _actor(text: str, id: str, thread: Thread) -> Actor:
    written_names = list(dict.fromkeys(seen.span.of(text) for seen in thread.names))
    name = max(written_names, key=lambda each: (len(each.split()), len(each)))
    return Actor(
        id=id,
        name=name,
        kind=thread.kind,
        aliases=tuple(each for each in written_names if each != name),
        roles=tuple(thread.roles),
        mentions=tuple(
            Mention(span=seen.span, form=seen.form, score=round(seen.score, 4))
            for seen in thread.seen
        ),
    )
