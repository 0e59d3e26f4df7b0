"""An attribution is the same after a swap if all its parts are, at their new places."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.quality.swap.compare import Change, compared
from benchmarks.quality.swap.edits import Edit, Edited
from whence.record import Attribution, Span

# "Orel said it froze." becomes "Vander said it froze."
EDITED = Edited("Orel said it froze.", [Edit(span=Span(0, 4), new="Vander")])
BEFORE = Attribution(
    id="a1",
    source=(Span(0, 4),),
    cue=(Span(5, 9),),
    content=(Span(10, 18),),
    mode="indirect",
    stance="asserts",
    source_kind="named",
    score=0.9,
)
AFTER = replace(
    BEFORE, id="a7", source=(Span(0, 6),), cue=(Span(7, 11),), content=(Span(12, 20),), score=0.8
)


def reasons(*after: Attribution) -> list[tuple[str, ...]]:
    return [change.reasons for change in compared([BEFORE], after, EDITED).changes]


def test_the_same_parts_at_their_new_places_are_no_change() -> None:
    comparison = compared([BEFORE], [AFTER], EDITED)

    assert comparison.attributions == 1
    assert comparison.changes == ()
    assert [round(drift, 6) for drift in comparison.drift] == [0.1]


def test_what_differs_is_named() -> None:
    assert reasons(replace(AFTER, source=())) == [("source",)]
    assert reasons(replace(AFTER, content=(Span(15, 20),), mode="mixed")) == [("content", "mode")]
    assert reasons(replace(AFTER, stance="denies", source_kind="unnamed")) == [
        ("stance", "source_kind")
    ]
    assert reasons(replace(AFTER, cue=(Span(7, 14),))) == [("cue",)]


def test_one_without_its_cue_is_lost_and_a_new_one_added_where_it_would_have_stood() -> None:
    new = replace(AFTER, cue=(Span(15, 20),))

    assert compared([BEFORE], [new], EDITED).changes == (
        Change(at=Span(5, 9), reasons=("lost",), score=0.9),
        Change(at=Span(13, 18), reasons=("added",), score=0.8),
    )


def test_of_two_with_the_same_cue_the_one_more_alike_is_taken() -> None:
    assert reasons(replace(AFTER, source=()), AFTER) == [("added",)]


def test_parents_are_compared_by_their_cues_not_their_ids() -> None:
    inner = replace(BEFORE, id="a2", cue=(Span(13, 18),), content=(), parent="a1")
    moved = replace(inner, id="a8", source=(Span(0, 6),), cue=(Span(15, 20),), parent="a7")

    assert compared([BEFORE, inner], [AFTER, moved], EDITED).changes == ()
    (change,) = compared([BEFORE, inner], [AFTER, replace(moved, parent=None)], EDITED).changes
    assert change.reasons == ("parent",)
