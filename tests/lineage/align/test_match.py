"""Matching: a statement finds its other version, and no other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.lineage.sides import bags, written
from whence.lineage.align import match, side
from whence.lineage.statement import statements

PARENT = written(
    "The harbour levy had brought in 41 million crowns. Two divers found the bell near the pier. "
    "The school stays shut until Monday."
)
CHILD = written(
    "Until Monday the school stays shut. Snow fell on the hills above Rime. "
    "Near the pier the bell was found by two divers, and the bell was raised.",
    id="child",
)


def nearest(number: int) -> str:
    found = match(CHILD, PARENT).of_child[number][0]
    return PARENT.statements[found.parent].text


def test_a_statement_finds_its_other_version_wherever_it_stands() -> None:
    assert nearest(0).startswith("The school")
    assert nearest(2).startswith("Two divers")


def test_versions_are_more_alike_than_others() -> None:
    found = match(CHILD, PARENT).of_child
    assert found[0][0].likeness > 0.8 > 0.4 > found[1][0].likeness
    assert found[0][0].lead > 0.5


def test_several_statements_may_be_versions_of_one() -> None:
    found = match(CHILD, PARENT).of_child
    assert found[2][0].parent == found[3][0].parent


def test_both_ways_tell_of_the_same_pairs() -> None:
    found = match(CHILD, PARENT)
    for rows in (found.of_child, found.of_parent):
        for row in rows:
            assert list(row) == sorted(row, key=lambda m: -m.likeness)
    pairs = {(m.child, m.parent): m.likeness for row in found.of_child for m in row}
    for row in found.of_parent:
        for m in row:
            assert pairs.get((m.child, m.parent), m.likeness) == pytest.approx(m.likeness, abs=1e-5)


def test_an_article_without_statements_matches_nothing() -> None:
    empty = side(replace(PARENT.reading, sentences=()), (), bags([]))
    found = match(empty, PARENT)
    assert found.of_child == ()
    assert all(row == () for row in found.of_parent)


def test_there_must_be_a_vector_for_each_statement() -> None:
    said = statements(PARENT.reading)
    with pytest.raises(ValueError, match="parent: 3 statements but 2 vectors"):
        side(PARENT.reading, said, bags(["a", "b"]))
