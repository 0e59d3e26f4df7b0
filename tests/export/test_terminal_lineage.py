"""The terminal view of a lineage: the sentence first, then each family as a tree."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from rich.console import Console

from tests.export.families import LINEAGE, article
from tests.export.lineages import lineages
from tests.export.markup import MAKER
from whence.export.terminal import render_lineage
from whence.record import Archetype, Derivation, Family, Lineage


def _print(lineage: Lineage, *, width: int = 140, styled: bool = False) -> str:
    file = io.StringIO()
    console = Console(
        file=file, width=width, force_terminal=styled, color_system="standard" if styled else None
    )
    console.print(render_lineage(lineage))
    return "\n".join(line.rstrip() for line in file.getvalue().splitlines()) + "\n"


def test_the_sentence_on_independent_origins_comes_first() -> None:
    lines = _print(LINEAGE).splitlines()

    assert lines[0] == (
        "4 articles, 2 independent origins; 1 more with no story in common with another"
    )
    assert lines[1].startswith("2 derivations, 1 of them cited; 4 losses on the way: ")
    assert "figure changed 1×" in lines[1]


def test_origins_are_the_earliest_seen_in_this_corpus() -> None:
    shown = _print(LINEAGE)

    assert (
        "Earliest seen in this corpus: "
        "Tarn Observer (2 Mar 2026, 08:00 UTC); Radio Seven Hills (no date)." in shown
    )
    assert "the origin" not in shown


def test_a_family_is_a_tree_with_relation_citation_probability_and_losses_in_words() -> None:
    shown = _print(LINEAGE)

    assert (
        """\
 Tarn Observer  Weir at Osk may have cracked
 2 Mar 2026, 08:00 UTC · weir-1 · origin: earliest seen in this corpus
 └── Osk Morning Star  Weir has cracked
     2 Mar 2026, 09:30 UTC · weir-2
     revised from Tarn Observer (weir-1), names it · very likely 0.96
     ≠ hedge dropped · likely 0.80
       there may have cracked
       here  has cracked
     ≠ denial dropped · likely 0.80
       there The water board denied any danger
       here  says nothing of it
     └── Lowland Post  400 homes at risk
         5 Mar 2026, 18:00 UTC · weir-3
         paraphrased from Osk Morning Star (weir-2), does not name it · uncertain 0.64
         ≠ attribution dropped · likely 0.80
           there The weir at Osk has cracked, engineer Lune Varo said
           here  The weir at Osk has cracked
         ≠ figure changed · very likely 0.91
           there Some 40 homes
           here  Some 400 homes

 ○ Board of Waters  lost exemplar, not in this corpus
 └── Radio Seven Hills  Water at Osk
     no date · weir-4 · origin: earliest seen in this corpus
"""
        in shown
    )


def test_undecided_and_independent_pairs_are_said() -> None:
    shown = _print(LINEAGE, width=300)

    assert (
        "? undecided  Lowland Post (weir-3) and Radio Seven Hills (weir-4) depend on one another, "
        "or both on a third (uncertain 0.55): Both have the weir at Osk, and one of them has no "
        "date." in shown
    )
    assert (
        "= independent  Tarn Observer (weir-1) and Radio Seven Hills (weir-4) tell of one event; "
        "neither comes from the other, though both have “water board”." in shown
    )


def test_a_second_exemplar_and_a_lost_one_beside_it_are_said_with_the_child() -> None:
    shown = _print(
        replace(
            LINEAGE,
            derivations=(
                *LINEAGE.derivations,
                Derivation(
                    child="weir-3", parent="weir-1", relation="quoted", cited=True, probability=0.5
                ),
            ),
            archetypes=(Archetype(id="x", name=None, children=("weir-3",)),),
        )
    )

    assert "also quotes from Tarn Observer (weir-1), names it · uncertain 0.50" in shown
    assert "also from an unseen text that these articles must share  lost exemplar" in shown


def test_several_families_are_numbered() -> None:
    again = [
        article(f"ice-{number}", "Ost Post", "2026-01-01T00:00", "Ice", "Ice broke.")
        for number in (1, 2)
    ]
    family = Family(articles=("ice-1", "ice-2"), origins=("ice-1", "ice-2"), independent_origins=1)
    shown = _print(
        replace(
            LINEAGE,
            readings=(*again, *LINEAGE.readings),
            families=(*LINEAGE.families, family),
        )
    )

    assert shown.startswith("6 articles in 2 families, 3 independent origins; 1 more")
    assert re.search(r"^Family 2: 2 articles, 1 independent origin ─", shown, re.MULTILINE)
    assert "Some of these depend on one another, or on one exemplar outside this corpus." in shown


@pytest.mark.parametrize("width", [40, 80, 140])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(map(len, _print(LINEAGE, width=width).splitlines())) <= width


def test_what_changed_is_marked_without_colour() -> None:
    styles = re.sub(r"3[0-7];?|;3[0-7]", "", _print(LINEAGE, styled=True))

    assert "\x1b[1;4m40\x1b[0m homes" in styles
    assert "\x1b[1;4m400\x1b[0m homes" in styles


def test_ten_thousand_copies_are_counted_not_printed() -> None:
    ids = [f"n{number:05}" for number in range(10_000)]
    lineage = Lineage(
        readings=tuple(article(id, "Ost Post", None, "Ice", "The ice broke.") for id in ids),
        reuses=(),
        derivations=tuple(
            Derivation(child=id, parent="n00000", relation="copied", cited=False, probability=0.9)
            for id in ids[1:]
        ),
        losses=(),
        claims=(),
        families=(Family(articles=tuple(ids), origins=("n00000",), independent_origins=1),),
        maker=MAKER,
    )
    shown = _print(lineage)

    assert shown.startswith("10,000 articles, 1 independent origin\n")
    assert "and 9,987 more articles from it" in shown
    assert "13 of 10,000 articles are shown" in shown
    assert len(shown.splitlines()) < 100


@given(lineages())
def test_any_lineage_can_be_printed_and_obeys_nothing(lineage: Lineage) -> None:
    shown = _print(lineage)

    shown.encode()
    assert not [char for char in shown if ord(char) < 32 and char != "\n"]
    assert not set(shown) & set("\x9b\u202e\u2066")
