"""What else may be known of an article, written by hand: actors, dates, markers, chains, flags.

Words are found by their n-th place in the text, counted from 1: `Orel#2` is the second "Orel".
A mention's form follows after a slash, as in `she#2/pronoun`; without one it is a name.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

from tests.export.markup import day, reading
from whence.record import (
    Acronym,
    Actor,
    ActorKind,
    Article,
    Chain,
    DatedEvent,
    Flag,
    Form,
    Interval,
    Marker,
    MarkerKind,
    Mention,
    Owner,
    Reading,
    Span,
    Step,
    StepKind,
    TimeKind,
)

_WHERE = re.compile(r"(.+?)(?:#(\d+))?")


def place(text: str, where: str) -> Span:
    """Return where the words of `words#n` stand as words of their own."""
    found = _WHERE.fullmatch(where)
    assert found
    places = list(re.finditer(rf"(?<!\w){re.escape(found[1])}(?!\w)", text))
    number = int(found[2] or 1)
    assert number <= len(places), f"{where} is not in the text"
    return Span(*places[number - 1].span())


def actor(
    text: str,
    id: str,
    kind: ActorKind,
    *mentions: str,
    aliases: tuple[str, ...] = (),
    roles: tuple[str, ...] = (),
) -> Actor:
    """Return an actor whose name is the words of its first mention."""
    made = []
    for mention in mentions:
        where, _, form = mention.partition("/")
        made.append(Mention(span=place(text, where), form=cast("Form", form or "name"), score=0.9))
    return Actor(
        id=id,
        name=made[0].span.of(text),
        kind=kind,
        mentions=tuple(sorted(made, key=lambda one: one.span)),
        aliases=aliases,
        roles=roles,
    )


def date(
    text: str,
    where: str,
    value: str,
    first: str = "",
    last: str = "",
    *,
    vague: bool = False,
    kind: TimeKind = "date",
    about: str = "",
    attribution: str | None = None,
) -> DatedEvent:
    """Return a date that covers the days from `first` to `last`, or has no place in time."""
    when = None
    if first:
        when = Interval(start=day(first).start, end=day(last or first).end)
    return DatedEvent(
        span=place(text, where),
        kind=kind,
        value=value,
        when=when,
        vague=vague,
        about=place(text, about) if about else None,
        attribution=attribution,
        score=0.9,
    )


def hour(text: str) -> datetime:
    """Return the instant of an ISO date and time, UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def marker(
    text: str, where: str, kind: MarkerKind, owner: Owner = "author", of: str | None = None
) -> Marker:
    """Return a marker on words of the text."""
    return Marker(span=place(text, where), kind=kind, owner=owner, attribution=of)


def step(
    text: str,
    kind: StepKind,
    where: str,
    *,
    of: str | None = None,
    actor: str | None = None,
    url: str | None = None,
) -> Step:
    """Return a step of a chain, named by words of the text."""
    span = place(text, where)
    return Step(kind=kind, words=span.of(text), span=span, attribution=of, actor=actor, url=url)


_FERRY = reading(
    """Harbour to close the old quay at Skarholm, ferry crews “not told”

SKARHOLM – [1s The Tarn Transport Agency (TTA)] [1k:.97 said] on Tuesday that [1c it would close \
the old quay at Skarholm in early May], 25 years after the quay was rebuilt in 1998.

[2s Mayor Ilke Dorn] [2k:.93 admitted] [2c that the crews had not been told]. [3c “We should have \
written to them in March,”] [3s:unnamed she] [3k:.98 said] at a meeting on 14 April. Dorn, 52, \
has led the town since late 2019.

[4s The Quay Courier] [4k:.71 reported] last week, [4c [5k:.88 citing] [5s:unnamed a senior \
official] at the agency, that [5c cracks had allegedly been found in the deck]]. \
[6s The TTA] [6k:denies,.95 denied] [6c that]. \
[7s Its director, Per Amund Holt,] [7k:.9 claimed] [7c the “so-called cracks” \
may be marks of paint].

[8s The Seafarers’ Union of Tarn] [8k:calls_for,.92 urged] [8c the government to stop the \
closure]. [9c “Nobody certainly asked us,”] [9k:.96 said] [9s its secretary, Vera Lindqvist]. The \
SUT represents 340 sailors; the STU has been in talks since the beginning of the year.

Local media have called the quay unsafe since the bombing of 17 November 1941, when it last \
closed. According to Holt, it would stay shut for three months. Lindqvist disputes the date: [10c \
the meeting was on 13 April], [10s:unnamed she] [10k:.66 insists].""",
    article=Article(
        id="ferry",
        url="https://quaycourier.example/ferry",
        publisher="The Daily Ferry",
        headline="Harbour to close the old quay at Skarholm, ferry crews “not told”",
        byline="Mara Feld",
        published=day("2026-04-15"),
        language="en",
    ),
)


def _ferry() -> Reading:
    """Return the reading of an invented article that has something of everything."""
    text = _FERRY.document.text
    actors = (
        actor(
            text, "skarholm", "place", "Skarholm", "SKARHOLM", "Skarholm#2", "the town/nominal"
        ),
        actor(
            text, "tta", "organisation", "Tarn Transport Agency", "TTA", "it/pronoun", "TTA#2",
            "the agency/nominal", "Its/pronoun", aliases=("TTA",),
        ),
        actor(
            text, "dorn", "person", "Ilke Dorn", "she/pronoun", "Dorn#2", aliases=("Dorn",),
            roles=("Mayor",),
        ),
        actor(text, "courier", "organisation", "The Quay Courier"),
        actor(
            text, "holt", "person", "Per Amund Holt", "Holt#2", aliases=("Holt",),
            roles=("director of the agency",),
        ),
        actor(
            text, "union", "organisation", "Seafarers’ Union of Tarn", "us/pronoun",
            "its#1/pronoun", "SUT", "STU", aliases=("SUT", "STU"),
        ),
        actor(
            text, "lindqvist", "person", "Vera Lindqvist", "Lindqvist#2", "she#2/pronoun",
            aliases=("Lindqvist",), roles=("its secretary",),
        ),
        actor(text, "tarn", "place", "Tarn#2"),
    )  # fmt: skip
    sources = {"1": "tta", "2": "dorn", "3": "dorn", "4": "courier", "6": "tta",
               "7": "holt", "8": "union", "9": "lindqvist", "10": "lindqvist"}  # fmt: skip
    return replace(
        _FERRY,
        attributions=tuple(replace(one, actor=sources.get(one.id)) for one in _FERRY.attributions),
        actors=actors,
        acronyms=(
            Acronym(
                acronym="TTA",
                expansion="Tarn Transport Agency",
                defined=True,
                mentions=(place(text, "TTA"), place(text, "TTA#2")),
                definition=place(text, "Tarn Transport Agency (TTA)"),
                actor="tta",
            ),
            Acronym(
                acronym="SUT",
                expansion="Seafarers’ Union of Tarn",
                defined=False,
                mentions=(place(text, "SUT"),),
                actor="union",
            ),
            Acronym(
                acronym="STU", expansion=None, defined=False, mentions=(place(text, "STU"),)
            ),
        ),
        events=(
            date(text, "Tuesday", "2026-04-14", "2026-04-14"),
            date(
                text, "early May", "2026-05-01/2026-05-10", "2026-05-01", "2026-05-10",
                vague=True, about="it would close the old quay at Skarholm in early May",
                attribution="1",
            ),
            date(text, "25 years", "P25Y", kind="duration"),
            date(
                text, "1998", "1998", "1998-01-01", "1998-12-31",
                about="the quay was rebuilt in 1998",
            ),
            date(text, "March", "2026-03", "2026-03-01", "2026-03-31", attribution="3"),
            date(text, "14 April", "2026-04-14", "2026-04-14"),
            date(
                text, "late 2019", "2019-10/2019-12", "2019-10-01", "2019-12-31", vague=True,
                about="Dorn, 52, has led the town since late 2019",
            ),
            date(text, "last week", "2026-W15", "2026-04-06", "2026-04-12"),
            date(
                text, "the beginning of the year", "2026-01", "2026-01-01", "2026-01-31",
                vague=True,
            ),
            date(
                text, "17 November 1941", "1941-11-17", "1941-11-17",
                about="the bombing of 17 November 1941, when it last closed",
            ),
            date(text, "three months", "P3M", kind="duration"),
            date(text, "13 April", "2026-04-13", "2026-04-13"),
        ),
        markers=(
            marker(text, "admitted", "factive", of="2"),
            marker(text, "not#2", "negation", "source", "2"),
            marker(text, "allegedly", "distancing", of="5"),
            marker(text, "denied", "denial", "source", "6"),
            marker(text, "claimed", "loaded", of="7"),
            marker(text, "so-called cracks", "scare_quotes", "source", "7"),
            marker(text, "may", "hedge", "source", "7"),
            marker(text, "urged", "call", "source", "8"),
            marker(text, "certainly", "booster", "source", "9"),
        ),
        chains=(
            Chain(steps=(step(text, "organisation", "The Tarn Transport Agency", of="1",
                              actor="tta"),), content=(place(text, "it would close"),)),
            Chain(steps=(step(text, "person", "Mayor Ilke Dorn", of="2", actor="dorn"),),
                  content=(place(text, "that the crews had not been told"),)),
            Chain(steps=(step(text, "person", "she", of="3", actor="dorn"),),
                  content=(place(text, "We should have written"),)),
            Chain(
                steps=(
                    step(text, "outlet", "The Quay Courier", of="4", actor="courier",
                         url="https://quaycourier.example/cracks"),
                    step(text, "unnamed", "a senior official", of="5"),
                ),
                content=(place(text, "cracks had allegedly been found in the deck"),),
            ),
            Chain(steps=(step(text, "vague", "Local media"),), content=()),
        ),
        flags=(
            Flag(
                kind="headline_drops_attribution",
                spans=(place(text, "Harbour to close the old quay"), place(text, "said")),
                message="The headline states what the article says the agency said.",
            ),
            Flag(
                kind="anniversary_wrong",
                spans=(place(text, "25 years"), place(text, "1998")),
                message="25 years after 1998 is 2023, not 2026.",
            ),
            Flag(
                kind="dates_contradict",
                spans=(place(text, "14 April"), place(text, "13 April")),
                message="The meeting is dated 14 April and 13 April.",
            ),
            Flag(
                kind="acronym_drifts",
                spans=(place(text, "SUT"), place(text, "STU")),
                message="The union is called SUT and STU.",
            ),
        ),
    )  # fmt: skip


FERRY = _ferry()
