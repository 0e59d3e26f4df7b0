"""Invented families of articles whose lineage is known, written by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.export.markup import MAKER
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
    Interval,
    Lineage,
    Loss,
    LossKind,
    Passage,
    Reading,
    Reuse,
    Span,
    Undecided,
)


def minute(text: str) -> Interval:
    """Return the minute of an ISO time, taken as UTC."""
    start = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return Interval(start=start, end=start + timedelta(minutes=1))


def article(
    id: str, publisher: str, published: str | None, headline: str, text: str, url: str | None = None
) -> Reading:
    """Return the reading of an article in which nothing was looked for."""
    return Reading(
        document=Document(
            article=Article(
                id=id,
                url=url or f"https://{publisher.lower().replace(' ', '')}.example/{id}",
                publisher=publisher,
                headline=headline,
                language="en",
                published=minute(published) if published else None,
            ),
            text=text,
        ),
        sentences=(),
        attributions=(),
        maker=MAKER,
    )


WEIR = (
    article(
        "weir-1",
        "Tarn Observer",
        "2026-03-02T08:00",
        "Weir at Osk may have cracked",
        "The weir at Osk may have cracked, engineer Lune Varo said. "
        "Some 40 homes lie below it. The water board denied any danger.",
    ),
    article(
        "weir-2",
        "Osk Morning Star",
        "2026-03-02T09:30",
        "Weir has cracked",
        "The weir at Osk has cracked, engineer Lune Varo said. "
        "Some 40 homes lie below it, the Tarn Observer reported.",
    ),
    article(
        "weir-3",
        "Lowland Post",
        "2026-03-05T18:00",
        "400 homes at risk",
        "The weir at Osk has cracked. Some 400 homes lie below it.",
    ),
    article(
        "weir-4",
        "Radio Seven Hills",
        None,
        "Water at Osk",
        "Our reporter saw divers at the weir. The board said it would speak on Friday.",
    ),
    article(
        "tide-1",
        "Tarn Observer",
        "2026-03-03T06:00",
        "Tides this week",
        "High water is at six.",
    ),
)
_TEXTS = {one.document.article.id: one.document.text for one in WEIR}


def passage(id: str, words: str, texts: dict[str, str] = _TEXTS) -> Passage:
    """Return where words stand first in an article."""
    start = texts[id].index(words)
    return Passage(article=id, span=Span(start, start + len(words)))


def _span(id: str, words: str | None) -> Span | None:
    return None if words is None else passage(id, words).span


def loss(
    child: str, parent: str, kind: LossKind, was: str | None, now: str | None, score: float = 0.8
) -> Loss:
    """Return a loss, its wordings given by their words."""
    return Loss(
        child=child,
        parent=parent,
        kind=kind,
        parent_span=_span(parent, was),
        child_span=_span(child, now),
        probability=score,
    )


def mention(id: str, words: str, by: str | None = None, *, hedged: bool = False) -> ClaimMention:
    """Return a mention of a claim."""
    return ClaimMention(passage=passage(id, words), attributed_to=by, hedged=hedged, quoted=False)


LINEAGE = Lineage(
    readings=tuple(sorted(WEIR, key=lambda one: one.document.article.id)),
    reuses=(
        Reuse(
            a=passage("weir-1", "Some 40 homes lie below it"),
            b=passage("weir-2", "Some 40 homes lie below it"),
            words=6,
            identity=1.0,
            rarity=0.8,
        ),
        Reuse(
            a=passage("weir-2", "Some 40 homes lie below it"),
            b=passage("weir-3", "Some 400 homes lie below it"),
            words=5,
            identity=0.83,
            rarity=0.8,
        ),
    ),
    derivations=(
        Derivation(
            child="weir-2",
            parent="weir-1",
            relation="revised",
            cited=True,
            probability=0.96,
            evidence=(
                Evidence(
                    kind="credit_line",
                    weight=2.1,
                    message="It names the Tarn Observer as where it has this from.",
                    child=passage("weir-2", "the Tarn Observer reported").span,
                ),
                Evidence(kind="time", weight=-0.2, message="The clock of one outlet is coarse."),
            ),
        ),
        Derivation(
            child="weir-3", parent="weir-2", relation="paraphrased", cited=False, probability=0.64
        ),
    ),
    losses=(
        loss("weir-3", "weir-2", "number_changed", "Some 40 homes", "Some 400 homes", 0.91),
        loss(
            "weir-3",
            "weir-2",
            "attribution_dropped",
            "The weir at Osk has cracked, engineer Lune Varo said",
            "The weir at Osk has cracked",
        ),
        loss("weir-2", "weir-1", "denial_dropped", "The water board denied any danger", None),
        loss("weir-2", "weir-1", "hedge_dropped", "may have cracked", "has cracked"),
    ),
    claims=(
        Claim(
            id="c1",
            gist="The weir at Osk has cracked",
            mentions=(
                mention(
                    "weir-1",
                    "The weir at Osk may have cracked, engineer Lune Varo said",
                    "Lune Varo",
                    hedged=True,
                ),
                mention(
                    "weir-2", "The weir at Osk has cracked, engineer Lune Varo said", "Lune Varo"
                ),
                mention("weir-3", "The weir at Osk has cracked"),
            ),
        ),
    ),
    families=(
        Family(
            articles=("weir-1", "weir-2", "weir-3", "weir-4"),
            origins=("weir-1", "weir-4"),
            independent_origins=2,
        ),
    ),
    maker=MAKER,
    archetypes=(
        Archetype(
            id="x1",
            name="Board of Waters",
            children=("weir-4",),
            mentions=(passage("weir-4", "The board"),),
        ),
    ),
    undecided=(
        Undecided(
            a="weir-3",
            b="weir-4",
            probability=0.55,
            message="Both have the weir at Osk, and one of them has no date.",
        ),
    ),
    independent=(Independent(a="weir-1", b="weir-4", shared=(passage("weir-1", "water board"),)),),
)
"""Four articles on a weir, two independent origins, and one on the tides that stands alone."""
