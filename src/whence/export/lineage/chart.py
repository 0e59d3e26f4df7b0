"""A family drawn over time: outlets as lanes, articles as points, derivations as arrows.

Across, places are in per cent, so that the drawing fits any width; down, they are in pixels.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from whence.export.descent import Edge
from whence.export.descent_wording import (
    archetype_phrase,
    citing_phrase,
    plural,
    relation_phrase,
)
from whence.export.lineage.axis import Axis, Cut
from whence.export.lineage.lanes import APART, Lanes, Spot, lanes
from whence.export.lineage.scene import CARDS, Scene, Tag
from whence.export.scale import Tick
from whence.export.titles import headline, published
from whence.export.visible import one_line, shorten
from whence.export.wording import certainty
from whence.record import Interval

# Below this probability an arrow is drawn as uncertain.
SURE: Final = 0.75
_MOST_LANES: Final = 18
_MOST_POINTS: Final = 600
# More arrows than this, and their losses are not counted beside them.
_MOST_COUNTED: Final = 60
_HEAD: Final = 40
_LABEL: Final = 14
_FIRST_ROW: Final = 31
_ROW: Final = 23
_LOST_LANE: Final = 26
_RIGHT: Final = 97.0
_UNDATED: Final = 85.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneView:
    """A lane: its name, and in pixels where that stands and where the lane ends."""

    name: str
    label: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """An article: its place, what it is, and the time it may have come out in if that is long."""

    tag: Tag
    x: float
    y: int
    origin: bool
    begin: float | None
    width: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """A derivation, from its parent to its child.

    Args:
        number: number of its card; None where it has none.
        cited, sure: whether the child names the parent, and whether it is at least likely.
        losses: how many there are; shown beside it where there are few arrows.
        label: all of this in words.
    """

    number: int | None
    child: int
    parent: int | None
    x1: float
    y1: int
    x2: float
    y2: int
    cited: bool
    sure: bool
    losses: int
    label: str

    @property
    def middle(self) -> tuple[float, float]:
        """Return its middle, in per cent across and in pixels down."""
        return round((self.x1 + self.x2) / 2, 2), (self.y1 + self.y2) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class LostPoint:
    """A lost exemplar: before the window, since nobody knows when it came out."""

    x: float
    y: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Two articles of which it cannot be told which depends on which."""

    x1: float
    y1: int
    x2: float
    y2: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """The drawing of a family.

    Args:
        height: in pixels.
        folded: whether some outlets share a lane.
        crowded: whether it must not become narrow.
        counted: whether losses are counted beside the arrows.
        undated: where the lane end without dates begins, in per cent; None if all have one.
        left_out: how many articles are not drawn.
    """

    height: int
    folded: bool
    crowded: bool
    counted: bool
    lanes: tuple[LaneView, ...]
    ticks: tuple[Tick, ...]
    cuts: tuple[Cut, ...]
    undated: float | None
    points: tuple[Point, ...]
    arrows: tuple[Arrow, ...]
    lost: tuple[LostPoint, ...]
    ties: tuple[Tie, ...]
    left_out: int


def chart(scene: Scene, *, most_lanes: int = _MOST_LANES) -> Chart:
    """Return the drawing of a family.

    Args:
        scene: the family; of very large ones the first 600 articles are drawn.
        most_lanes: how many lanes there are at most, at least 1.
    """
    ids = scene.family.articles[:_MOST_POINTS]
    times = {id: scene.descent.readings[id].document.article.published for id in ids}
    lost = scene.descent.lost(scene.family)
    begin = 10.0 if lost else 3.0
    dated = [when for when in times.values() if when is not None]
    undated = len(dated) < len(ids)
    axis = Axis.of(dated, begin=begin, end=_UNDATED - 2 if undated else _RIGHT)
    border = None if not undated else _UNDATED if dated else begin
    spots = list(_spots(scene, times, axis, border))
    placed = lanes(spots, most=most_lanes)
    top = _HEAD + _LOST_LANE * len(lost)
    views = tuple(_lane_views(placed, top))
    starts = [top, *(one.end for one in views)]
    places = {
        spot.id: (spot.x, starts[lane] + _FIRST_ROW + _ROW * row)
        for spot in spots
        for lane, row in [placed.places[spot.id]]
    }
    lost_points = tuple(
        LostPoint(
            x=4.0,
            y=_HEAD + _LOST_LANE * at + _LOST_LANE // 2,
            name=shorten(one_line(archetype_phrase(one)), 70),
        )
        for at, one in enumerate(lost)
    )
    arrows = tuple(_arrows(scene, places))
    return Chart(
        height=starts[-1],
        folded=any(lane.outlets > 1 for lane in placed.lanes),
        crowded=any(lane.rows > 2 for lane in placed.lanes) or len(ids) > 16,
        counted=len(arrows) <= _MOST_COUNTED,
        lanes=views,
        ticks=axis.ticks,
        cuts=axis.cuts,
        undated=border,
        points=tuple(_points(scene, times, axis, places)),
        arrows=(*arrows, *_lost_arrows(scene, lost_points, places)),
        lost=lost_points,
        ties=tuple(_ties(scene, places)),
        left_out=len(scene.family.articles) - len(ids),
    )


def _spots(
    scene: Scene, times: Mapping[str, Interval | None], axis: Axis, border: float | None
) -> Iterator[Spot]:
    """Yield where each article stands across: in time, or side by side after it."""
    origins = set(scene.family.origins)
    start = (border or 0.0) + APART
    slots = max(int((_RIGHT - start) / APART), 1)
    loose = 0
    for id, when in times.items():
        if when is None:
            x = round(start + APART * (loose % slots), 2)
            loose += 1
        else:
            x = axis.at(when)
        yield Spot(
            id=id,
            outlet=scene.tag(id).outlet,
            x=x,
            parents=tuple(e.derivation.parent for e in scene.descent.parents.get(id, ())),
            origin=id in origins,
        )


def _lane_views(placed: Lanes, top: int) -> Iterator[LaneView]:
    for lane in placed.lanes:
        end = top + _FIRST_ROW + _ROW * (lane.rows - 1) + 15
        yield LaneView(name=lane.name, label=top + _LABEL, end=end)
        top = end


def _points(
    scene: Scene,
    times: Mapping[str, Interval | None],
    axis: Axis,
    places: Mapping[str, tuple[float, int]],
) -> Iterator[Point]:
    origins = set(scene.family.origins)
    for id, (x, y) in places.items():
        tag, when = scene.tag(id), times[id]
        document = scene.descent.readings[id].document
        begin, end = (x, x) if when is None else axis.span(when)
        origin = ", origin: earliest seen in this corpus" if id in origins else ""
        yield Point(
            tag=tag,
            x=x,
            y=y,
            origin=id in origins,
            begin=begin if end - begin > APART else None,
            width=round(end - begin, 2),
            label=f"{tag.number}, {tag.outlet}: {headline(document)}, "
            f"{published(document.article)}{origin}",
        )


def _arrows(scene: Scene, places: Mapping[str, tuple[float, int]]) -> Iterator[Arrow]:
    for number, edge in enumerate(scene.edges(), 1):
        one = edge.derivation
        if one.child not in places or one.parent not in places:
            continue
        (x1, y1), (x2, y2) = places[one.parent], places[one.child]
        yield Arrow(
            number=number if number <= CARDS else None,
            child=scene.numbers[one.child],
            parent=scene.numbers[one.parent],
            x1=x1,
            y1=y1,
            x2=x2,
            y2=y2,
            cited=one.cited,
            sure=one.probability >= SURE,
            losses=len(edge.losses),
            label=_label(scene, edge),
        )


def _label(scene: Scene, edge: Edge) -> str:
    one = edge.derivation
    child, parent = scene.tag(one.child), scene.tag(one.parent)
    losses = f"; {plural(len(edge.losses), 'loss', 'losses')}" if edge.losses else ""
    return (
        f"{child.number} {child.outlet}: {relation_phrase(one)} {parent.number} {parent.outlet}, "
        f"{citing_phrase(one)}, {certainty(one.probability)}{losses}"
    )


def _lost_arrows(
    scene: Scene, points: tuple[LostPoint, ...], places: Mapping[str, tuple[float, int]]
) -> Iterator[Arrow]:
    for point, archetype in zip(points, scene.descent.lost(scene.family), strict=True):
        for child in archetype.children:
            if child not in places:
                continue
            x, y = places[child]
            yield Arrow(
                number=None,
                child=scene.numbers[child],
                parent=None,
                x1=point.x,
                y1=point.y,
                x2=x,
                y2=y,
                cited=bool(archetype.name),
                sure=False,
                losses=0,
                label=f"{scene.numbers[child]} comes from {point.name}, not in this corpus",
            )


def _ties(scene: Scene, places: Mapping[str, tuple[float, int]]) -> Iterator[Tie]:
    for pair in scene.descent.lineage.undecided:
        if pair.a in places and pair.b in places:
            (x1, y1), (x2, y2) = places[pair.a], places[pair.b]
            label = f"Undecided between {scene.numbers[pair.a]} and {scene.numbers[pair.b]}"
            yield Tie(x1=x1, y1=y1, x2=x2, y2=y2, label=label)
