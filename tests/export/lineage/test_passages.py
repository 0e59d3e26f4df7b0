"""Passages side by side: the exemplar's on the one side, the child's on the other."""

from __future__ import annotations

from dataclasses import replace

from tests.export.families import LINEAGE, article, passage
from tests.export.lineage.scenes import scene
from tests.export.markup import MAKER
from whence.export.changes import Words
from whence.export.lineage.passages import pairs, shared
from whence.record import Derivation, Family, Lineage, Passage, Reuse, Span


def test_each_derivation_has_its_passages_with_what_differs_marked() -> None:
    first, second = pairs(scene(LINEAGE), shared(LINEAGE), most=9)

    assert (first.number, first.count, first.words) == (1, 1, 6)
    assert first.rows[0].there == (Words("Some 40 homes lie below it", False),)
    assert second.rows[0].there[1] == Words("40", True)
    assert second.rows[0].here[1] == Words("400", True)


def test_the_child_stands_on_its_side_whichever_id_sorts_first() -> None:
    turned = replace(
        LINEAGE,
        derivations=(
            Derivation(
                child="weir-1", parent="weir-2", relation="revised", cited=False, probability=0.9
            ),
        ),
    )
    (pair,) = pairs(scene(turned), shared(LINEAGE), most=9)

    assert (pair.child.outlet, pair.parent.outlet) == ("Tarn Observer", "Osk Morning Star")


def test_passages_stand_in_the_order_of_the_child() -> None:
    early = Reuse(
        a=passage("weir-1", "engineer Lune Varo"),
        b=passage("weir-2", "engineer Lune Varo"),
        words=3,
        identity=1.0,
        rarity=0.5,
    )
    lineage = replace(LINEAGE, reuses=(*LINEAGE.reuses, early))
    pair = next(pairs(scene(lineage), shared(lineage), most=9))

    assert [row.here[0].text for row in pair.rows] == [
        "engineer Lune Varo",
        "Some 40 homes lie below it",
    ]


def test_a_page_holds_only_so_much_text_and_counts_the_rest() -> None:
    text = "the ice broke " * 20_000
    ids = [f"n{number}" for number in range(8)]
    lineage = Lineage(
        readings=tuple(article(id, "Ost Post", None, "Ice", text) for id in ids),
        reuses=tuple(
            Reuse(
                a=Passage(article=ids[0], span=Span(0, len(text))),
                b=Passage(article=id, span=Span(0, len(text))),
                words=60_000,
                identity=1.0,
                rarity=0.1,
            )
            for id in ids[1:]
        ),
        derivations=tuple(
            Derivation(child=id, parent=ids[0], relation="copied", cited=False, probability=0.9)
            for id in ids[1:]
        ),
        losses=(),
        claims=(),
        families=(Family(articles=tuple(ids), origins=("n0",), independent_origins=1),),
        maker=MAKER,
    )
    found = list(pairs(scene(lineage), shared(lineage), most=9))

    assert [len(pair.rows) for pair in found] == [1, 1, 0, 0, 0, 0, 0]
    assert [pair.more for pair in found] == [0, 0, 1, 1, 1, 1, 1]
    assert len(found[0].rows[0].here[0].text) < 6001
