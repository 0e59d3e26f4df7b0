"""Acronyms to actors."""

from __future__ import annotations

from whence.reading.actor.short_forms import with_actors
from whence.record import Acronym, Actor, Mention, Span


def actor(id: str, *spans: Span) -> Actor:
    mentions = tuple(Mention(span=span, form="name", score=0.9) for span in spans)
    return Actor(id=id, name="People's Front", kind="organisation", mentions=mentions)


def acronym(*mentions: Span) -> Acronym:
    return Acronym(acronym="PF", expansion="People's Front", defined=True, mentions=mentions)


def test_an_acronym_is_the_actor_that_its_mentions_name() -> None:
    found = with_actors(
        [acronym(Span(20, 22), Span(40, 42))],
        [actor("p1", Span(0, 14)), actor("p2", Span(20, 22), Span(40, 42))],
    )
    assert [each.actor for each in found] == ["p2"]


def test_an_acronym_that_nobody_is_named_by_has_no_actor() -> None:
    assert with_actors([acronym(Span(20, 22))], [actor("p1", Span(0, 14))])[0].actor is None


def test_where_mentions_differ_the_more_frequent_actor_counts() -> None:
    short = acronym(Span(0, 2), Span(5, 7), Span(10, 12))
    found = with_actors([short], [actor("p1", Span(0, 2)), actor("p2", Span(5, 7), Span(10, 12))])
    assert found[0].actor == "p2"
