"""Chains that share their first steps are one branch of a tree."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from tests.export.findings import FERRY
from tests.export.markup import reading
from tests.export.readings import readings
from whence.export.ways import ways
from whence.record import Chain, Reading, Step, StepKind


def _chained(*chains: str) -> Reading:
    """Return a reading with chains such as "outlet:Courier < person:Dorn"."""
    kinds: dict[str, StepKind] = {"outlet": "outlet", "person": "person", "vague": "vague"}
    made = []
    for chain in chains:
        steps = []
        for step in chain.split(" < "):
            kind, _, words = step.partition(":")
            steps.append(Step(kind=kinds[kind], words=words, span=None))
        made.append(Chain(steps=tuple(steps), content=()))
    return replace(reading("It fell."), chains=tuple(made))


def _drawn(read: Reading) -> list[str]:
    return ["  " * way.depth + way.step.words for way in ways(read)]


def test_chains_through_one_outlet_share_its_branch() -> None:
    read = _chained(
        "outlet:The Courier < person:Dorn",
        "person:Feld",
        "outlet:the courier < person:Holt",
        "outlet:The Courier",
    )
    (courier, *_) = ways(read)

    assert _drawn(read) == ["The Courier", "  Dorn", "  Holt", "Feld"]
    assert (courier.chains, courier.ends, courier.places) == (3, 1, ((1, 1), (3, 1), (4, 1)))


def test_the_same_words_for_another_kind_of_step_are_another_step() -> None:
    assert _drawn(_chained("outlet:Dorn", "person:Dorn")) == ["Dorn", "Dorn"]


def test_a_pronoun_that_names_no_actor_is_somebody_else_each_time() -> None:
    he = Step(kind="unnamed", words="He", span=None, attribution="1")
    again = replace(he, words="he", attribution="2")
    chains = tuple(Chain(steps=(step,), content=()) for step in (he, again, he))

    drawn = ways(replace(reading("It fell."), chains=chains))

    assert [(way.step.words, way.chains) for way in drawn] == [("He", 2), ("he", 1)]


def test_steps_of_one_actor_are_one_however_they_are_named() -> None:
    assert [way.step.words for way in ways(FERRY)] == [
        "The Quay Courier", "a senior official", "Mayor Ilke Dorn", "The Tarn Transport Agency",
        "Local media",
    ]  # fmt: skip


def test_a_chain_of_any_length_is_laid_out_and_its_depth_is_kept_in_bounds() -> None:
    long = " < ".join(f"person:{number}" for number in range(3000))
    rows = ways(_chained(long))

    assert len(rows) == 3000
    assert [row.depth for row in rows[:10]] == [0, 1, 2, 3, 4, 5, 6, 7, 8, 8]


@given(readings())
def test_every_step_of_every_chain_is_in_one_row(read: Reading) -> None:
    places = [place for way in ways(read) for place in way.places]

    assert sorted(places) == [
        (number, item)
        for number, chain in enumerate(read.chains, 1)
        for item in range(1, len(chain.steps) + 1)
    ]
    assert sum(way.ends for way in ways(read)) == len(read.chains)
