"""A lineage depends on which articles there are, not on how they came."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.lineage.derive.corpus import article
from tests.lineage.derive.test_derive import AGENCY, CITING, COPY, REWRITE, WITNESSED
from whence.lineage.trace import trace
from whence.lineage.witness import Witness
from whence.record import Lineage, Maker

MAKER = Maker(name="test", version="1")
CORPUS = (
    article("agency", AGENCY, publisher="Brackwater Wire", hour=0),
    article("copy", COPY, publisher="Selby Post", hour=1),
    article("rewrite", REWRITE, publisher="Gatehouse Gazette", hour=3),
    article("citing", CITING, publisher="The Evening Ulm", hour=5),
    article("witnessed", WITNESSED, publisher="Ulm Valley Radio", hour=2),
    article("other", "High water at Port Ansel is at six, and the quay is closed.", hour=4),
)


def lineage(witnesses: list[Witness]) -> Lineage:
    return trace(witnesses, maker=MAKER)


WHOLE = lineage(list(CORPUS))


def test_a_copy_a_rewriting_and_a_citation_have_one_origin() -> None:
    assert {one.child for one in WHOLE.derivations} == {"copy", "rewrite", "citing"}
    assert "agency" in WHOLE.families[0].origins


def test_losses_are_those_of_derivations() -> None:
    links = {(one.child, one.parent) for one in WHOLE.derivations}
    assert WHOLE.losses
    assert {(one.child, one.parent) for one in WHOLE.losses} <= links


@settings(max_examples=12, deadline=None)
@given(order=st.permutations(CORPUS))
def test_the_order_of_articles_changes_nothing(order: list[Witness]) -> None:
    assert lineage(order) == WHOLE


def test_stages_are_told() -> None:
    told: list[str] = []
    trace(CORPUS, maker=MAKER, progress=lambda stage, done, total: told.append(stage))
    assert list(dict.fromkeys(told)) == [
        "comparing passages",
        "comparing articles",
        "grouping statements",
        "looking for losses",
    ]


def test_two_articles_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="copy"):
        lineage([*CORPUS, CORPUS[1]])


def test_nothing_has_no_lineage() -> None:
    empty = lineage([])
    assert (empty.readings, empty.derivations, empty.claims, empty.families) == ((), (), (), ())
