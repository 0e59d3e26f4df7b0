"""Actors who speak stand out before those who are only named."""

from __future__ import annotations

from dataclasses import replace

from tests.export.findings import FERRY
from tests.export.markup import reading
from whence.export.standing import standings


def test_who_speaks_more_comes_first_and_then_who_is_named_more() -> None:
    found = standings(FERRY)

    assert [(one.actor.id, one.says) for one in found] == [
        ("tta", (1, 6)),
        ("dorn", (2, 3)),
        ("lindqvist", (9, 10)),
        ("union", (8,)),
        ("holt", (7,)),
        ("courier", (4,)),
        ("skarholm", ()),
        ("tarn", ()),
    ]


def test_a_standing_keeps_the_place_of_its_actor_in_the_reading() -> None:
    assert all(FERRY.actors[one.number - 1] is one.actor for one in standings(FERRY))


def test_an_attribution_to_nobody_listed_is_nobodys() -> None:
    read = reading("[1s Dorn] [1k said] [1c no].")
    lost = replace(read, attributions=(replace(read.attributions[0], actor="x"),))

    assert standings(lost) == ()
