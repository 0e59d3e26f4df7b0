"""Which lane of a drawing each article stands in, and in which row of that lane."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

# Articles in one row stand at least so far apart, in per cent of the drawing.
APART: Final = 3.0
# A lane has no more rows: what does not fit stands on top of others.
_MOST_ROWS: Final = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """An article to place.

    Args:
        id: its id.
        outlet: name of its outlet.
        x: its place in time, in per cent.
        parents: ids of its exemplars.
        origin: whether it is one of the family's origins.
    """

    id: str
    outlet: str
    x: float
    parents: tuple[str, ...]
    origin: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A lane: whose it is, how many outlets share it, and how many rows it has."""

    name: str
    outlets: int
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """Lanes from top to bottom, and each article's lane and row in it, both from 0."""

    lanes: tuple[Lane, ...]
    places: Mapping[str, tuple[int, int]]


def lanes(spots: Sequence[Spot], *, most: int) -> Lanes:
    """Return lanes for articles: one for each outlet, in the order of first appearance.

    Args:
        spots: the articles, in order of time.
        most: how many lanes there may be. If there are more outlets, those with the fewest ties
            to other articles share the last lane.
    """
    named = list(dict.fromkeys(spot.outlet for spot in spots))
    own = set(named)
    if len(named) > most:
        ties = _ties(spots)
        own = set(sorted(named, key=lambda name: (-ties[name], named.index(name)))[: most - 1])
    order = [name for name in named if name in own]
    lane_of = {name: at for at, name in enumerate(order)}
    rows: list[list[float]] = []
    places: dict[str, tuple[int, int]] = {}
    ends: list[list[float]] = [[] for _ in range(len(order) + 1)]
    for spot in spots:
        lane = lane_of.get(spot.outlet, len(order))
        # An arrow along one row would hide behind what stands between.
        taken = {places[id][1] for id in spot.parents if id in places and places[id][0] == lane}
        places[spot.id] = lane, _row(ends[lane], spot.x, taken)
    rows = [one for one in ends if one]
    made = [
        Lane(name=name, outlets=1, rows=len(one)) for name, one in zip(order, rows, strict=False)
    ]
    if len(own) < len(named):
        rest = len(named) - len(own)
        made.append(Lane(name=f"{rest} more outlets", outlets=rest, rows=len(ends[-1])))
    return Lanes(lanes=tuple(made), places=places)


def _ties(spots: Sequence[Spot]) -> Counter[str]:
    """Return how many derivations tie each outlet's articles; an origin counts a little too."""
    outlets = {spot.id: spot.outlet for spot in spots}
    ties: Counter[str] = Counter()
    for spot in spots:
        ties[spot.outlet] += len(spot.parents) + 3 * spot.origin
        for id in spot.parents:
            if id in outlets:
                ties[outlets[id]] += 2
    return ties


def _row(ends: list[float], x: float, taken: set[int]) -> int:
    """Return the first row with room at `x`, and take it; a new one if none has."""
    for row, end in enumerate(ends):
        if row not in taken and x - end >= APART:
            ends[row] = x
            return row
    if len(ends) < _MOST_ROWS:
        ends.append(x)
        return len(ends) - 1
    row = min(range(len(ends)), key=ends.__getitem__)
    ends[row] = x
    return row
