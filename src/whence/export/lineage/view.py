"""What the templates print of a family: plain values, already made visible, never yet escaped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from whence.export.dating import spell
from whence.export.descent_wording import family_sentence
from whence.export.lineage.cards import Card, cards
from whence.export.lineage.chart import Chart, chart
from whence.export.lineage.claims import ClaimView, claims
from whence.export.lineage.others import Others, others
from whence.export.lineage.passages import Pair, Shared, pairs
from whence.export.lineage.scene import CARDS, ArticleRow, Scene
from whence.export.scale import days
from whence.export.titles import called, headline, published
from whence.record import Claim, Interval, Lineage

_MOST_CLAIMS: Final = 150
_MOST_OTHERS: Final = 60
_MOST_NAMED: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyView:
    """One family on the page.

    Args:
        ordinal: its place on the page, from 1.
        title: headline of its first article.
        sentence: how many articles and independent origins it has.
        origins: the origins with their times, in words.
        tangled: whether there are more origins than independent ones.
        when: the time from its first to its last dated article; empty without one.
        rows, chart, unfolded, cards, claims, pairs, others: its parts; `unfolded` is the drawing
            with a lane for every outlet, where `chart` folds some.
        articles, edges, losses, claim_count: how many there are, more perhaps than are shown.
    """

    ordinal: int
    title: str
    sentence: str
    origins: str
    tangled: bool
    when: str
    rows: tuple[ArticleRow, ...]
    chart: Chart
    unfolded: Chart | None
    cards: tuple[Card, ...]
    claims: tuple[ClaimView, ...]
    pairs: tuple[Pair, ...]
    others: Others
    articles: int
    edges: int
    losses: int
    claim_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """An article on the line of a family in the index: its place in per cent, and if an origin."""

    x: float
    origin: bool


def family_view(scene: Scene, among: Sequence[Claim], reuses: Shared) -> FamilyView:
    """Return what the templates print of a family.

    Args:
        scene: the family.
        among: its claims.
        reuses: the reuses of the lineage.
    """
    family, descent = scene.family, scene.descent
    edges = scene.edges()
    documents = [descent.readings[id].document for id in family.origins[:_MOST_NAMED]]
    named = [f"{called(one.article)} ({published(one.article)})" for one in documents]
    if len(family.origins) > _MOST_NAMED:
        named.append(f"{len(family.origins) - _MOST_NAMED} more")
    drawn = chart(scene)
    return FamilyView(
        ordinal=scene.ordinal,
        title=headline(descent.readings[family.articles[0]].document),
        sentence=family_sentence(family),
        origins="; ".join(named),
        tangled=len(family.origins) > family.independent_origins,
        when=_when(scene),
        rows=tuple(scene.rows()),
        chart=drawn,
        unfolded=chart(scene, most_lanes=len(family.articles)) if drawn.folded else None,
        cards=tuple(cards(scene, most=CARDS)),
        claims=tuple(claims(scene, among, most=_MOST_CLAIMS)),
        pairs=tuple(pairs(scene, reuses, most=CARDS)),
        others=others(scene, most=_MOST_OTHERS),
        articles=len(family.articles),
        edges=len(edges),
        losses=sum(len(edge.losses) for edge in edges),
        claim_count=len(among),
    )


def _times(scene: Scene) -> list[Interval]:
    readings = (scene.descent.readings[id] for id in scene.family.articles)
    found = (one.document.article.published for one in readings)
    return [when for when in found if when is not None]


def _when(scene: Scene) -> str:
    """Return the time from the first article to the last, in words."""
    times = sorted(_times(scene), key=lambda one: (one.start, one.end))
    if not times:
        return ""
    first, last = spell(times[0]), spell(max(times, key=lambda one: one.end))
    return first if first == last else f"{first} – {last}"


def dots(scene: Scene, span: tuple[float, float]) -> tuple[Dot, ...]:
    """Return a family's dated articles on a line of time, those at one place once.

    Args:
        scene: the family.
        span: first and last time of the line, in days since the year 1.
    """
    origins = set(scene.family.origins)
    found: dict[float, bool] = {}
    for id in scene.family.articles:
        when = scene.descent.readings[id].document.article.published
        if when is not None:
            share = (days(when.start) - span[0]) / max(span[1] - span[0], 1e-6)
            x = round(3 + 94 * share, 1)
            found[x] = found.get(x, False) or id in origins
    return tuple(Dot(x=x, origin=origin) for x, origin in sorted(found.items()))


def span_of(lineage: Lineage) -> tuple[float, float]:
    """Return the first and the last time of a corpus's families, in days since the year 1."""
    held = {id for family in lineage.families for id in family.articles}
    times = [
        days(one.document.article.published.start)
        for one in lineage.readings
        if one.document.article.id in held and one.document.article.published is not None
    ]
    return (min(times), max(times)) if times else (0.0, 1.0)
