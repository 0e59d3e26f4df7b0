"""Claim histories: a wording from article to article, with what changed on the way."""

from __future__ import annotations

from dataclasses import replace

from tests.export.families import LINEAGE, mention
from tests.export.lineage.scenes import scene
from whence.export.descent import Descent
from whence.export.lineage.claims import claims, claims_of
from whence.record import Claim

SCENE = scene(LINEAGE)


def test_a_mention_shows_what_it_has_and_lacks_beside_its_exemplars() -> None:
    (claim,) = claims(SCENE, LINEAGE.claims, most=9)
    first, second, third = claim.mentions

    assert {run.side for run in first.words} == {"both"}
    assert [(run.text, run.side) for run in second.words][1:3] == [
        ("may have", "before"),
        ("has", "after"),
    ]
    assert (second.exemplar, third.exemplar) == (1, 2)
    assert [run.text for run in third.words if run.side == "before"] == [
        ", engineer Lune Varo said"
    ]


def test_a_mention_says_whose_it_is_and_how_it_is_made() -> None:
    (claim,) = claims(SCENE, LINEAGE.claims, most=9)

    assert [(one.by, one.hedged) for one in claim.mentions] == [
        ("Lune Varo", True),
        ("Lune Varo", False),
        ("", False),
    ]


def test_a_loss_is_told_where_it_shows() -> None:
    (claim,) = claims(SCENE, LINEAGE.claims, most=9)

    assert [[(loss.name, loss.parent) for loss in one.losses] for one in claim.mentions] == [
        [],
        [("hedge dropped", 1)],
        [("attribution dropped", 2)],
    ]
    assert claim.kinds == "hedge_dropped attribution_dropped"


def test_claims_with_most_losses_come_first_and_only_so_many_are_shown() -> None:
    plain = Claim(
        id="c0",
        gist="Some 40 homes",
        mentions=(mention("weir-1", "Some 40 homes"), mention("weir-1", "40 homes")),
    )
    views = list(claims(SCENE, (plain, *LINEAGE.claims), most=1))

    assert [(one.number, one.gist) for one in views] == [(1, "The weir at Osk has cracked")]


def test_a_claim_belongs_to_the_family_of_its_articles_or_to_none() -> None:
    loose = Claim(
        id="c2",
        gist="High water is at six",
        mentions=(mention("tide-1", "High water is at six"), mention("tide-1", "at six")),
    )
    found = claims_of(Descent.of(replace(LINEAGE, claims=(*LINEAGE.claims, loose))))

    assert {at: [one.id for one in among] for at, among in found.items()} == {
        0: ["c1"],
        None: ["c2"],
    }
