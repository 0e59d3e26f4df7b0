"""Any reading at all: hostile text, and spans that overlap, nest and touch as they please."""

from __future__ import annotations

from datetime import UTC
from itertools import pairwise

from hypothesis import strategies as st

from tests.export.markup import MAKER
from whence.record import (
    Acronym,
    Actor,
    Article,
    Attribution,
    Block,
    BlockKind,
    Chain,
    DatedEvent,
    Document,
    Flag,
    Interval,
    Link,
    Marker,
    Mention,
    Reading,
    Sentence,
    Span,
    Step,
)

HOSTILE = "\x00\x07\x1b\r\x7f\x85\x9b\u2028\u202e\u2066\ufeff\ud800<>&\"'[]{}"
texts = st.text(
    st.one_of(st.characters(codec="utf-8"), st.sampled_from(HOSTILE + "aaa   \n\n")), max_size=60
)


@st.composite
def spans(draw: st.DrawFn, length: int) -> tuple[Span, ...]:
    """Return up to three spans of a text of this length, in order, possibly empty."""
    ends = st.tuples(st.integers(0, length), st.integers(0, length))
    pairs = draw(st.lists(ends, max_size=3))
    return tuple(sorted(Span(min(pair), max(pair)) for pair in pairs))


@st.composite
def blocks(draw: st.DrawFn, length: int) -> tuple[Block, ...]:
    """Return blocks in text order that do not overlap, with or without gaps between them."""
    cuts = sorted(draw(st.sets(st.integers(0, length), max_size=6)))
    kinds: list[BlockKind] = ["headline", "paragraph", "heading", "quote", "list", "caption"]
    return tuple(
        Block(span=Span(start, end), kind=draw(st.sampled_from(kinds)))
        for start, end in pairwise(cuts)
        if draw(st.booleans())
    )


@st.composite
def attributions(draw: st.DrawFn, length: int) -> tuple[Attribution, ...]:
    """Return up to five attributions whose parents may be absent, or form a ring."""
    count = draw(st.integers(0, 5))
    names = st.sampled_from(["p0", "p1", "p2", "p3", "p4", None])
    return tuple(
        Attribution(
            id=f"p{number}",
            source=draw(spans(length)),
            cue=draw(spans(length)),
            content=draw(spans(length)),
            mode=draw(st.sampled_from(["direct", "indirect", "mixed"])),
            stance=draw(st.sampled_from(["asserts", "denies", "questions", "calls_for"])),
            source_kind=draw(st.sampled_from(["named", "unnamed", "none"])),
            actor=draw(names),
            parent=draw(names),
            score=draw(st.floats(0, 1)),
        )
        for number in range(count)
    )


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Return any interval of the years a date can have."""
    instants = st.datetimes(timezones=st.just(UTC))
    ends = draw(st.lists(instants, min_size=2, max_size=2, unique=True))
    return Interval(start=min(ends), end=max(ends))


@st.composite
def actors(draw: st.DrawFn, length: int) -> tuple[Actor, ...]:
    """Return up to four actors, some with mentions that overlap."""
    return tuple(
        Actor(
            id=f"p{number}",
            name=draw(texts),
            kind=draw(st.sampled_from(["person", "organisation", "place"])),
            mentions=tuple(
                Mention(
                    span=span,
                    form=draw(st.sampled_from(["name", "nominal", "pronoun"])),
                    score=draw(st.floats(0, 1)),
                )
                for span in draw(spans(length))
            ),
            aliases=draw(st.tuples(texts)),
            roles=draw(st.tuples(texts)),
        )
        for number in range(draw(st.integers(0, 4)))
    )


@st.composite
def events(draw: st.DrawFn, length: int) -> tuple[DatedEvent, ...]:
    """Return up to three dates, with and without a place in time."""
    return tuple(
        DatedEvent(
            span=span,
            kind=draw(st.sampled_from(["date", "time", "duration", "set"])),
            value=draw(texts),
            when=draw(st.none() | intervals()),
            vague=draw(st.booleans()),
            about=draw(st.none() | st.just(span)),
            attribution=draw(st.sampled_from(["p0", "p9", None])),
            score=draw(st.floats(0, 1)),
        )
        for span in draw(spans(length))
    )


@st.composite
def markers(draw: st.DrawFn, length: int) -> tuple[Marker, ...]:
    """Return up to three markers."""
    return tuple(
        Marker(
            span=span,
            kind=draw(st.sampled_from(["hedge", "scare_quotes", "denial", "factive", "booster"])),
            owner=draw(st.sampled_from(["author", "source"])),
            attribution=draw(st.sampled_from(["p0", "p9", None])),
        )
        for span in draw(spans(length))
    )


@st.composite
def chains(draw: st.DrawFn, length: int) -> tuple[Chain, ...]:
    """Return up to three chains of up to three steps, which may be the same one again."""
    steps = st.builds(
        Step,
        kind=st.sampled_from(["outlet", "document", "person", "unnamed", "vague"]),
        words=texts,
        span=st.none() | spans(length).map(lambda some: some[0] if some else None),
        actor=st.sampled_from(["p0", "p9", None]),
        attribution=st.sampled_from(["p0", "p9", None]),
        url=st.none() | texts,
    )
    made = st.builds(
        Chain,
        steps=st.lists(steps, min_size=1, max_size=3).map(tuple),
        content=spans(length),
    )
    return tuple(draw(st.lists(made, max_size=3)))


@st.composite
def flags(draw: st.DrawFn, length: int) -> tuple[Flag, ...]:
    """Return up to two flags."""
    kinds = st.sampled_from(["acronym_undefined", "dates_contradict"])
    made = st.builds(Flag, kind=kinds, spans=spans(length), message=texts)
    return tuple(draw(st.lists(made, max_size=2)))


@st.composite
def acronyms(draw: st.DrawFn, length: int) -> tuple[Acronym, ...]:
    """Return up to two acronyms."""
    made = st.builds(
        Acronym,
        acronym=texts,
        expansion=st.none() | texts,
        defined=st.booleans(),
        mentions=spans(length),
        actor=st.sampled_from(["p0", "p9", None]),
    )
    return tuple(draw(st.lists(made, max_size=2)))


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """Return any reading whose spans lie inside its text."""
    text = draw(texts)
    length = len(text)
    cuts = sorted(draw(st.sets(st.integers(0, length), max_size=4)))
    article = Article(
        id=draw(texts) or "a",
        url=draw(st.none() | texts),
        publisher=draw(st.none() | texts),
        headline=draw(st.none() | texts),
        byline=draw(st.none() | texts),
        published=draw(st.none() | intervals()),
        language=draw(st.none() | texts),
    )
    return Reading(
        document=Document(
            article=article,
            text=text,
            blocks=draw(blocks(length)),
            links=(Link(url=draw(texts), text=draw(texts)),),
        ),
        sentences=tuple(
            Sentence(span=Span(start, end), voice=draw(st.sampled_from(["own", "mixed"])))
            for start, end in pairwise(cuts)
        ),
        attributions=draw(attributions(length)),
        maker=MAKER,
        actors=draw(actors(length)),
        acronyms=draw(acronyms(length)),
        events=draw(events(length)),
        markers=draw(markers(length)),
        chains=draw(chains(length)),
        flags=draw(flags(length)),
        unread=draw(st.none() | texts),
    )
