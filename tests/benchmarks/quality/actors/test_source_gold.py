"""An actor is right for a source where its names are the right one's names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.actors.source_gold import (
    GoldSource,
    Kind,
    judged,
    load,
    read_source,
    wilson,
)
from whence.record import Actor, Attribution, Form, Mention, Span

OREL = frozenset([Span(0, 9), Span(30, 34)])
VANE = frozenset([Span(50, 58)])


def gold(kind: Kind, *referents: frozenset[Span], or_none: bool = False) -> GoldSource:
    return GoldSource(
        article="a",
        span=Span(40, 43),
        form="pronoun",
        kind=kind,
        referents=referents,
        or_none=or_none,
    )


def actor(*spans: Span, form: Form = "name") -> Actor:
    mentions = tuple(Mention(span=span, form=form, score=1.0) for span in spans)
    return Actor(id="p1", name="Dana Orel", kind="person", mentions=mentions)


def said(source: Span | None) -> Attribution:
    return Attribution(
        id=f"a{source}",
        source=() if source is None else (source,),
        cue=(Span(44, 48),),
        content=(),
        mode="indirect",
        stance="asserts",
        source_kind="unnamed",
        score=1.0,
    )


def test_an_actor_with_one_of_the_right_names_is_right() -> None:
    assert judged(gold("actor", OREL), actor(Span(30, 34))) == "right"


def test_a_name_read_shorter_or_longer_before_its_head_is_the_same_name() -> None:
    assert judged(gold("actor", OREL), actor(Span(5, 9))) == "right"
    assert judged(gold("actor", OREL), actor(Span(25, 34))) == "right"


def test_a_name_that_goes_on_after_the_right_one_is_another() -> None:
    assert judged(gold("actor", OREL), actor(Span(30, 44))) == "wrong"


def test_an_actor_that_is_mostly_someone_else_is_wrong() -> None:
    assert judged(gold("actor", OREL), actor(Span(0, 9), Span(50, 58), Span(60, 64))) == "wrong"


def test_only_names_count() -> None:
    assert judged(gold("actor", OREL), actor(Span(0, 9), form="nominal")) == "wrong"


def test_no_actor_is_an_abstention_where_the_source_is_named() -> None:
    assert judged(gold("actor", OREL), None) == "abstained"
    assert judged(gold("group", OREL, VANE), None) == "abstained"


def test_no_actor_is_right_where_nobody_is_named_or_the_source_is_partly_named() -> None:
    assert judged(gold("unnamed"), None) == "right"
    assert judged(gold("actor", OREL, or_none=True), None) == "right"


def test_any_actor_is_wrong_where_nobody_is_named() -> None:
    assert judged(gold("unnamed"), actor(Span(0, 9))) == "wrong"


def test_any_member_of_a_group_is_right() -> None:
    assert judged(gold("group", OREL, VANE), actor(Span(50, 58))) == "right"


def test_the_source_that_shares_most_is_taken() -> None:
    near, exact = said(Span(36, 43)), said(Span(40, 43))

    assert read_source(gold("unnamed"), [said(None), near, exact]) is exact
    assert read_source(gold("unnamed"), [said(None), near]) is near


def test_a_source_elsewhere_is_not_the_judged_one() -> None:
    assert read_source(gold("unnamed"), [said(Span(43, 50)), said(None)]) is None
    assert read_source(gold("unnamed"), []) is None


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share(counts: tuple[int, int]) -> None:
    right, count = counts
    low, high = wilson(right, count)

    assert -1e-9 <= low <= right / count + 1e-9
    assert right / count - 1e-9 <= high <= 1 + 1e-9


def test_the_interval_of_a_known_share() -> None:
    low, high = wilson(170, 200)

    assert (round(low, 3), round(high, 3)) == (0.794, 0.893)


def test_the_committed_judgements_are_two_hundred_with_half_of_them_pronouns() -> None:
    path = Path(__file__).parents[4] / "benchmarks/quality/actors/sources_gold.jsonl"
    sources = load(path)

    assert len({(source.article, source.span) for source in sources}) == 200
    assert sum(source.form == "pronoun" for source in sources) == 100
    for source in sources:
        assert len(source.referents) >= {"unnamed": 0, "actor": 1, "group": 2}[source.kind]
        assert bool(source.referents) == (source.kind != "unnamed")


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps({"id": "a", "start": 5, "end": 2}) + "\n", encoding="utf-8")

    with pytest.raises(ValueError, match=r"gold\.jsonl:1: not a judged source"):
        load(path)
