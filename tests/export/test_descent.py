"""A lineage looked up by article, and a family as the rows of a tree."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from tests.export.families import LINEAGE, article, loss
from tests.export.lineages import lineages
from tests.export.markup import MAKER
from whence.export.descent import DEEPEST, Branch, Descent, branches
from whence.record import Derivation, Family, Lineage

DESCENT = Descent.of(LINEAGE)
FAMILY = LINEAGE.families[0]


def _rows(descent: Descent, family: Family, most: int = 9) -> list[tuple[int, str, int]]:
    return [
        (one.depth, one.article or f"({one.archetype and one.archetype.name})", one.below)
        for one in branches(descent, family, most=most)
    ]


def _chain(count: int, *, star: bool = False) -> Lineage:
    """Return copies of one text, each from the one before, or all from the first."""
    ids = [f"n{number:05}" for number in range(count)]
    return Lineage(
        readings=tuple(article(id, "Ost Post", None, "Ice", "The ice broke.") for id in ids),
        reuses=(),
        derivations=tuple(
            Derivation(
                child=id,
                parent=ids[0] if star else ids[at],
                relation="copied",
                cited=False,
                probability=0.9,
            )
            for at, id in enumerate(ids[1:])
        ),
        losses=(),
        claims=(),
        families=(Family(articles=tuple(ids), origins=(ids[0],), independent_origins=1),),
        maker=MAKER,
    )


def test_losses_stand_with_their_derivation_in_the_order_of_the_childs_text() -> None:
    (edge,) = DESCENT.parents["weir-3"]

    assert [loss.kind for loss in edge.losses] == ["attribution_dropped", "number_changed"]


def test_a_loss_without_words_in_the_child_comes_last() -> None:
    (edge,) = DESCENT.parents["weir-2"]

    assert [loss.kind for loss in edge.losses] == ["hedge_dropped", "denial_dropped"]


def test_of_several_exemplars_the_most_probable_comes_first_and_alone_has_the_child() -> None:
    second = Derivation(
        child="weir-3", parent="weir-1", relation="quoted", cited=False, probability=0.7
    )
    lost = loss("weir-3", "weir-1", "denial_dropped", "The water board denied any danger", None)
    descent = Descent.of(
        replace(
            LINEAGE,
            derivations=(*LINEAGE.derivations, second),
            losses=(*LINEAGE.losses, lost),
        )
    )

    assert [(edge.derivation.parent, len(edge.losses)) for edge in descent.parents["weir-3"]] == [
        ("weir-1", 1),
        ("weir-2", 2),
    ]
    assert [edge.derivation.child for edge in descent.children["weir-1"]] == ["weir-2", "weir-3"]
    assert "weir-2" not in descent.children


def test_articles_in_no_family_stand_alone() -> None:
    assert DESCENT.alone == ("tide-1",)


def test_an_article_stands_under_its_exemplar_and_a_lost_one_above_its_children() -> None:
    assert _rows(DESCENT, FAMILY) == [
        (0, "weir-1", 0),
        (1, "weir-2", 0),
        (2, "weir-3", 0),
        (0, "(Board of Waters)", 0),
        (1, "weir-4", 0),
    ]


def test_a_chain_of_any_length_stays_within_the_page() -> None:
    lineage = _chain(5000)
    rows = _rows(Descent.of(lineage), lineage.families[0])

    assert len(rows) == 5000
    assert max(depth for depth, _, _ in rows) == DEEPEST


def test_of_very_many_copies_only_so_many_are_shown_and_the_rest_are_counted() -> None:
    lineage = _chain(5000, star=True)
    rows = _rows(Descent.of(lineage), lineage.families[0], most=3)

    assert rows == [(0, "n00000", 4996), (1, "n00001", 0), (1, "n00002", 0), (1, "n00003", 0)]


@given(lineages())
def test_every_article_of_a_family_is_a_branch_once(lineage: Lineage) -> None:
    descent = Descent.of(lineage)

    for family in lineage.families:
        found: list[Branch] = list(branches(descent, family, most=99))
        assert sorted(one.article for one in found if one.article is not None) == sorted(
            family.articles
        )
        edges = descent.edges(family)
        assert len(edges) == len(lineage.derivations)
        assert sum(len(edge.losses) for edge in edges) == len(lineage.losses)
