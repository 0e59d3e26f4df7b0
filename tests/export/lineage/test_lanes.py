"""Lanes: an outlet has one, and of very many outlets those with few ties share the last."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from whence.export.lineage.lanes import APART, Spot, lanes


def _spot(id: str, outlet: str, x: float, *parents: str, origin: bool = False) -> Spot:
    return Spot(id=id, outlet=outlet, x=x, parents=parents, origin=origin)


def test_each_outlet_has_a_lane_in_the_order_of_first_appearance() -> None:
    placed = lanes(
        [_spot("a", "Ost Post", 10), _spot("b", "Lake Wire", 20), _spot("c", "Ost Post", 30)],
        most=9,
    )

    assert [(lane.name, lane.rows) for lane in placed.lanes] == [("Ost Post", 1), ("Lake Wire", 1)]
    assert dict(placed.places) == {"a": (0, 0), "b": (1, 0), "c": (0, 0)}


def test_articles_too_near_to_one_another_stand_in_rows() -> None:
    placed = lanes([_spot("a", "Ost Post", 10), _spot("b", "Ost Post", 11)], most=9)

    assert dict(placed.places) == {"a": (0, 0), "b": (0, 1)}


def test_an_article_never_stands_in_the_row_of_its_exemplar() -> None:
    placed = lanes([_spot("a", "Ost Post", 10), _spot("b", "Ost Post", 90, "a")], most=9)

    assert dict(placed.places) == {"a": (0, 0), "b": (0, 1)}


def test_outlets_with_few_ties_share_the_last_lane() -> None:
    spots = [_spot("a", "Lake Wire", 5, origin=True)]
    spots += [_spot(f"n{at}", f"Outlet {at}", 10 + 5 * at) for at in range(8)]
    spots += [_spot("z", "Ost Post", 80, "a")]
    placed = lanes(spots, most=3)

    assert [(lane.name, lane.outlets) for lane in placed.lanes] == [
        ("Lake Wire", 1),
        ("Ost Post", 1),
        ("8 more outlets", 8),
    ]
    assert {placed.places[f"n{at}"][0] for at in range(8)} == {2}


spots_of_many = st.lists(
    st.tuples(st.sampled_from("PQRSTU"), st.floats(0, 100).map(lambda x: round(x, 2))),
    min_size=1,
    max_size=20,
).map(
    lambda found: [
        _spot(f"n{at}", outlet, x)
        for at, (outlet, x) in enumerate(sorted(found, key=lambda one: one[1]))
    ]
)


@given(spots_of_many, st.integers(1, 8))
def test_no_two_articles_stand_on_one_another(spots: list[Spot], most: int) -> None:
    placed = lanes(spots, most=most)

    assert len(placed.lanes) <= most
    assert sum(lane.outlets for lane in placed.lanes) == len({spot.outlet for spot in spots})
    for one, other in combinations(spots, 2):
        if placed.places[one.id] == placed.places[other.id]:
            assert other.x - one.x >= APART
    for lane, row in placed.places.values():
        assert row < placed.lanes[lane].rows
