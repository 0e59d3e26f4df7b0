"""Losses: each kind where something was lost, and silence where nothing was."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from tests.export.markup import reading
from tests.export.readings import readings
from tests.lineage.sides import laid_out, written
from whence.lineage.align import Side
from whence.lineage.loss import losses
from whence.record import ActorKind, Article, LossKind, Reading

NAMES: dict[str, ActorKind] = {
    "Dana Orel/Orel": "person",
    "Ivo Brandt/Brandt": "person",
    "Rime": "place",
}
LEVY = (
    "[1s Dana Orel], the harbour minister, [1k said] [1c the levy on ferries had brought in 41 "
    "million crowns since 3 March].\n\n"
    "[2s A clerk who asked not to be named] [2k said] [2c the old quay might close in autumn].\n\n"
    "[3c “We counted every ship twice and we found nothing missing,”] [3k said] "
    "[3s Ivo Brandt].\n\n"
    "[4s An auditor] [4k said] [4c the harbour office had hidden two ledgers from parliament]. "
    "[5s The harbour office] [5k:denies denied] [5c hiding any ledgers].\n\n"
    "The new ferries are not allowed to carry lorries in winter."
)


def kinds(child: Side, parent: Side) -> list[LossKind]:
    return sorted(loss.kind for loss in losses(child, parent))


def changed(*edits: tuple[str, str], names: dict[str, ActorKind] | None = None) -> list[LossKind]:
    """Return the losses of the levy story where the child has other words."""
    words = LEVY
    for old, new in edits:
        assert old in words, old
        words = words.replace(old, new)
    parent = written(LEVY, names=NAMES, publisher="Rime Courier")
    return kinds(written(words, id="child", names=names or NAMES), parent)


def test_a_copy_has_lost_nothing() -> None:
    assert changed() == []


@pytest.mark.parametrize(
    "edit",
    [
        ("41 million crowns", "41m crowns"),
        ("41 million crowns", "about 40.9 million crowns"),
        ("since 3 March", "since March 3"),
        ("harbour minister", "minister for harbours"),
        ("might close in autumn", "may close in autumn"),
        ("might close in autumn", "could possibly close in autumn"),
        ("“We counted every ship twice and we found nothing missing,”",
         '"We counted every ship twice and we found nothing missing,"'),
        ("“We counted every ship twice and we found nothing missing,”",
         "“We counted every ship twice,”"),
        ("“We counted every ship twice and we found nothing missing,”",
         "“We counted every ship twice … we found nothing missing,”"),
        ("are not allowed to carry", "aren’t allowed to carry"),
        ("[4s An auditor] [4k said]", "[4s An auditor] [4k told parliament]"),
        ("[3s Ivo Brandt]", "[3s Brandt]"),
        ("denied", "rejected claims of"),
        ("The new ferries are not allowed to carry lorries in winter.", ""),
        ("The new ferries are not allowed to carry lorries in winter.",
         "Soup was served on the pier by 14 volunteers, nobody complained."),
    ],
)  # fmt: skip
def test_another_wording_is_no_loss(edit: tuple[str, str]) -> None:
    assert changed(edit) == []


def test_a_spelling_of_the_same_sound_is_no_other_name() -> None:
    respelt: dict[str, ActorKind] = {**NAMES, "Ivo Brant/Brant": "person"}
    del respelt["Ivo Brandt/Brandt"]
    assert changed(("Ivo Brandt", "Ivo Brant"), names=respelt) == []


@pytest.mark.parametrize(
    ("edit", "kind"),
    [
        (("41 million", "14 million"), "number_changed"),
        (("41 million", "410 million"), "number_changed"),
        (("since 3 March", "since 3 May"), "date_changed"),
        (("since 3 March", "since 13 March"), "date_changed"),
        (("might close in autumn", "will close in autumn"), "hedge_dropped"),
        (("might close in autumn", "is certain to close in autumn"), "certainty_raised"),
        (("every ship twice", "every ship three times"), "quote_altered"),
        (("nothing missing,”", "nothing stolen,”"), "quote_altered"),
        (("“We counted every ship twice and we found nothing missing,”",
          "They counted every ship twice and they found nothing missing,"), "quote_made_indirect"),
        (("the levy on ferries had brought in 41 million crowns since 3 March",
          "“the levy on ferries has brought us 41 million crowns since 3 March”"),
         "paraphrase_made_quote"),
        (("are not allowed to carry", "are allowed to carry"), "negation_flipped"),
        (("[5s The harbour office] [5k:denies denied] [5c hiding any ledgers].", ""),
         "denial_dropped"),
        (("[3s Ivo Brandt]", "[3s an official]"), "source_generalised"),
        (("[3s Ivo Brandt]", "[3s Dana Orel]"), "source_changed"),
        (("[2s A clerk who asked not to be named]", "[2s The chief of staff]"),
         "source_upgraded"),
    ],
)  # fmt: skip
def test_a_change_is_called_by_its_kind(edit: tuple[str, str], kind: LossKind) -> None:
    assert changed(edit) == [kind]


def test_a_statement_in_the_articles_own_voice_has_lost_its_source() -> None:
    said = "[2s A clerk who asked not to be named] [2k said] [2c the old quay might"
    assert changed((said, "The old quay might"), ("in autumn]", "in autumn")) == [
        "attribution_dropped"
    ]


def test_another_name_in_the_same_place_is_a_change() -> None:
    other: dict[str, ActorKind] = {**NAMES, "Ivo Braniek/Braniek": "person"}
    del other["Ivo Brandt/Brandt"]
    assert changed(("Ivo Brandt", "Ivo Braniek"), names=other) == ["name_changed"]


def test_two_things_may_be_lost_of_one_statement() -> None:
    assert changed(("41 million", "14 million"), ("since 3 March", "since 3 May")) == [
        "date_changed",
        "number_changed",
    ]


def test_both_wordings_are_shown() -> None:
    parent = written(LEVY, names=NAMES)
    child = written(LEVY.replace("41 million", "14 million"), id="child", names=NAMES)
    (loss,) = losses(child, parent)
    assert loss.parent_span is not None
    assert loss.child_span is not None
    assert "41 million" in loss.parent_span.of(parent.text)
    assert "14 million" in loss.child_span.of(child.text)
    assert (loss.child, loss.parent) == ("child", "parent")
    assert 0.5 <= loss.probability <= 1


def test_an_answer_left_out_with_what_it_answers_is_no_loss() -> None:
    start = LEVY.index("[4s")
    end = LEVY.index("\n\n", start)
    child = written(LEVY[:start] + LEVY[end:], id="child", names=NAMES)
    assert kinds(child, written(LEVY, names=NAMES)) == []


def test_unlike_articles_lose_nothing_to_one_another() -> None:
    other = written(
        "[1s The brewery] [1k said] [1c its 9 wells might run dry]. Nobody was surprised.",
        id="child",
    )
    assert losses(other, written(LEVY, names=NAMES)) == ()


def test_an_empty_article_has_no_losses() -> None:
    parent = written(LEVY, names=NAMES)
    empty = laid_out(reading("", article=Article(id="child")))
    assert losses(empty, parent) == losses(parent, empty) == ()


@settings(max_examples=60, deadline=None)
@given(readings(), readings())
def test_any_two_readings_can_be_compared(one: Reading, other: Reading) -> None:
    child, parent = laid_out(one), laid_out(other)
    for loss in losses(child, parent):
        assert loss.child_span is None or loss.child_span.end <= len(child.text)
        assert loss.parent_span is None or loss.parent_span.end <= len(parent.text)
