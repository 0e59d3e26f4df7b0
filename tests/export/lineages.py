"""Any lineage at all: hostile words, spans anywhere, families of any shape."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from tests.export.markup import MAKER
from tests.export.readings import intervals, texts
from whence.record import (
    Archetype,
    Article,
    Claim,
    ClaimMention,
    Derivation,
    Document,
    Evidence,
    Family,
    Independent,
    Lineage,
    Loss,
    Passage,
    Reading,
    Reuse,
    Span,
    Undecided,
)

_KINDS = ["shared_passage", "inherited_change", "time"]
_LOSSES = ["hedge_dropped", "number_changed", "denial_dropped", "quote_altered"]


@st.composite
def _articles(draw: st.DrawFn) -> list[Reading]:
    made = []
    for number in range(draw(st.integers(1, 6))):
        found = Article(
            # The order of the ids is that of the numbers, whatever words follow.
            id=f"{number}{draw(texts)}",
            url=draw(st.none() | texts),
            publisher=draw(st.none() | st.sampled_from(["Ost Post", "Lake Gazette"]) | texts),
            headline=draw(st.none() | texts),
            published=draw(st.none() | intervals()),
            language=draw(st.none() | texts),
        )
        document = Document(article=found, text=draw(texts))
        made.append(Reading(document=document, sentences=(), attributions=(), maker=MAKER))
    return made


@st.composite
def lineages(draw: st.DrawFn) -> Lineage:
    """Return any lineage that keeps what `Lineage` promises."""
    readings = draw(_articles())
    ids = [one.document.article.id for one in readings]
    lengths = {one.document.article.id: len(one.document.text) for one in readings}

    def span(id: str) -> Span:
        first, last = sorted(draw(st.tuples(*[st.integers(0, lengths[id])] * 2)))
        return Span(first, last)

    def passage(id: str) -> Passage:
        return Passage(article=id, span=span(id))

    def maybe(id: str) -> Span | None:
        return span(id) if draw(st.booleans()) else None

    def score() -> float:
        return draw(st.floats(0, 1))

    held = ids[: draw(st.integers(0, len(ids)))]
    pairs = [(a, b) for at, a in enumerate(held) for b in held[at + 1 :]]
    chosen = draw(st.sets(st.sampled_from(pairs))) if pairs else set()
    derivations = [
        Derivation(
            child=child,
            parent=parent,
            relation=draw(st.sampled_from(["copied", "quoted", "translated_back"])),
            cited=draw(st.booleans()),
            probability=score(),
            evidence=tuple(
                Evidence(
                    kind=draw(st.sampled_from(_KINDS)),
                    weight=draw(st.floats(-9, 9)),
                    message=draw(texts),
                    child=maybe(child),
                    parent=maybe(parent),
                )
                for _ in range(draw(st.integers(0, 2)))
            ),
        )
        for parent, child in sorted(chosen)
    ]
    losses = [
        Loss(
            child=one.child,
            parent=one.parent,
            kind=draw(st.sampled_from(_LOSSES)),
            parent_span=maybe(one.parent),
            child_span=maybe(one.child),
            probability=score(),
        )
        for one in derivations
        for _ in range(draw(st.integers(0, 2)))
    ]
    origins = tuple(id for id in held if all(id != one.child for one in derivations))
    family = Family(
        articles=tuple(held), origins=origins, independent_origins=max(1, len(origins) - 1)
    )
    return Lineage(
        readings=tuple(readings),
        reuses=tuple(
            Reuse(a=passage(a), b=passage(b), words=3, identity=score(), rarity=score())
            for a, b in pairs
        ),
        derivations=tuple(derivations),
        losses=tuple(losses),
        claims=tuple(
            Claim(id=f"c{at}", gist=draw(texts), mentions=tuple(map(_mention, map(passage, pair))))
            for at, pair in enumerate(pairs)
        ),
        families=(family,) if len(held) > 1 else (),
        maker=replace(MAKER, name=draw(texts)),
        archetypes=tuple(
            Archetype(id="x", name=draw(st.none() | texts), children=(id,), mentions=(passage(id),))
            for id in held[:1]
            if len(held) > 1
        ),
        undecided=tuple(
            Undecided(a=a, b=b, probability=score(), message=draw(texts)) for a, b in pairs[:1]
        ),
        independent=tuple(Independent(a=a, b=b, shared=(passage(a),)) for a, b in pairs[1:2]),
    )


def _mention(passage: Passage) -> ClaimMention:
    by = None if passage.span.start else passage.article
    return ClaimMention(passage=passage, attributed_to=by, hedged=bool(by), quoted=not by)
