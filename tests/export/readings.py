"""Any reading at all: hostile text, and spans that overlap, nest and touch as they please."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import strategies as st

from tests.export.markup import MAKER
from whence.record import (
    Article,
    Attribution,
    Block,
    BlockKind,
    Document,
    Link,
    Reading,
    Sentence,
    Span,
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
            parent=draw(names),
            score=draw(st.floats(0, 1)),
        )
        for number in range(count)
    )


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
        unread=draw(st.none() | texts),
    )
