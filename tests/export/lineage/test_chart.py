"""The drawing: outlets as lanes, articles as points in time, derivations as arrows."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from tests.export.families import LINEAGE, article
from tests.export.lineage.scenes import scene
from tests.export.lineages import lineages
from tests.export.markup import MAKER, day
from whence.export.lineage.chart import chart
from whence.record import Derivation, Family, Lineage

CHART = chart(scene(LINEAGE))


def test_outlets_are_lanes() -> None:
    assert [lane.name for lane in CHART.lanes] == [
        "Tarn Observer",
        "Osk Morning Star",
        "Lowland Post",
        "Radio Seven Hills",
    ]


def test_articles_are_points_in_the_order_of_their_times() -> None:
    dated = CHART.points[:3]

    assert [point.tag.number for point in CHART.points] == [1, 2, 3, 4]
    assert [point.x for point in dated] == sorted(point.x for point in dated)
    assert len({point.y for point in CHART.points}) == 4


def test_origins_are_marked() -> None:
    assert [point.tag.number for point in CHART.points if point.origin] == [1, 4]
    assert CHART.points[0].label == (
        "1, Tarn Observer: Weir at Osk may have cracked, 2 Mar 2026, 08:00 UTC, "
        "origin: earliest seen in this corpus"
    )


def test_an_article_without_a_date_stands_in_a_lane_end_of_its_own() -> None:
    assert CHART.undated is not None
    assert CHART.points[3].x > CHART.undated > max(point.x for point in CHART.points[:3])


def test_where_all_have_dates_no_room_is_kept_for_others() -> None:
    family = Family(
        articles=("weir-1", "weir-2", "weir-3"), origins=("weir-1",), independent_origins=1
    )
    drawn = chart(scene(replace(LINEAGE, families=(family,), archetypes=(), undecided=())))

    assert drawn.undated is None
    assert max(point.x for point in drawn.points) > 80


def test_arrows_lead_from_exemplar_to_child_and_say_what_they_are() -> None:
    first, second, _ = CHART.arrows
    points = {point.tag.number: (point.x, point.y) for point in CHART.points}

    assert (first.x1, first.y1) == points[1]
    assert (first.x2, first.y2) == points[2]
    assert (first.cited, first.sure, first.losses) == (True, True, 2)
    assert (second.cited, second.sure, second.losses) == (False, False, 2)
    assert second.label == (
        "3 Lowland Post: paraphrased from 2 Osk Morning Star, does not name it, uncertain 0.64; "
        "2 losses"
    )


def test_a_lost_exemplar_stands_before_the_window() -> None:
    (lost,) = CHART.lost
    arrow = CHART.arrows[2]

    assert lost.name == "Board of Waters"
    assert lost.x < min(point.x for point in CHART.points)
    assert (arrow.number, arrow.parent, arrow.child) == (None, None, 4)


def test_an_undecided_pair_is_tied_without_an_arrow() -> None:
    (tie,) = CHART.ties

    assert tie.label == "Undecided between 3 and 4"


def test_a_day_is_drawn_as_long_as_it_is() -> None:
    readings = list(LINEAGE.readings)
    document = readings[2].document
    dated = replace(document.article, published=day("2026-03-02"))
    readings[2] = replace(readings[2], document=replace(document, article=dated))
    drawn = chart(scene(replace(LINEAGE, readings=tuple(readings))))

    assert drawn.points[1].begin is not None
    assert drawn.points[1].width > 10
    assert drawn.points[0].begin is None


def _copies(count: int) -> Lineage:
    ids = [f"n{number:04}" for number in range(count)]
    return Lineage(
        readings=tuple(
            article(id, f"Outlet {at % 90}", f"2026-03-02T{at % 24:02}:00", "Ice", "Ice broke.")
            for at, id in enumerate(ids)
        ),
        reuses=(),
        derivations=tuple(
            Derivation(child=id, parent=ids[0], relation="copied", cited=True, probability=0.9)
            for id in ids[1:]
        ),
        losses=(),
        claims=(),
        families=(Family(articles=tuple(ids), origins=(ids[0],), independent_origins=1),),
        maker=MAKER,
    )


def test_of_many_outlets_some_share_a_lane_and_the_drawing_says_so() -> None:
    drawn = chart(scene(_copies(300)))

    assert drawn.folded
    assert not drawn.counted
    assert drawn.lanes[-1].name == f"{90 - len(drawn.lanes) + 1} more outlets"
    assert len(drawn.points) == 300


def test_of_thousands_of_articles_the_first_are_drawn_and_the_rest_are_counted() -> None:
    drawn = chart(scene(_copies(1000)))

    assert (len(drawn.points), drawn.left_out) == (600, 400)


@given(lineages())
def test_everything_lies_inside_the_drawing(lineage: Lineage) -> None:
    for _ in lineage.families:
        drawn = chart(scene(lineage))
        places = [(point.x, point.y) for point in drawn.points]

        assert len(places) == len(lineage.families[0].articles)
        assert all(0 < x < 100 and 0 < y < drawn.height for x, y in places)
        for arrow in drawn.arrows:
            assert (arrow.x2, arrow.y2) in places
            assert arrow.parent is None or (arrow.x1, arrow.y1) in places
