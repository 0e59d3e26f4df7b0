"""Planted passages: found pairs, and characters of their spans."""

from __future__ import annotations

from benchmarks.quality.reuse.judged import Judged, tally, to_judge
from benchmarks.quality.reuse.score import Planted, score
from whence.record import Passage, Reuse, Span


def reuse(a: str, b: str, span: tuple[int, int]) -> Reuse:
    return Reuse(
        a=Passage(article=a, span=Span(0, 50)),
        b=Passage(article=b, span=Span(*span)),
        words=9,
        identity=1.0,
        rarity=1.0,
    )


PLANTED = [
    Planted(original="a", copy="b", kind="whole", edited=0.0, span=(100, 200)),
    Planted(original="z", copy="c", kind="whole", edited=0.2, span=(0, 100)),
]


def test_pairs_are_counted_by_kind_and_edit() -> None:
    scored = score(PLANTED, [reuse("a", "b", (100, 200))])
    assert scored.found == {("whole", 0.0): (1, 1), ("whole", 0.2): (0, 1), ("whole", None): (1, 2)}


def test_characters_are_those_of_the_copy() -> None:
    scored = score(PLANTED, [reuse("a", "b", (150, 250)), reuse("a", "b", (180, 260))])
    assert scored.recall == 50 / 200
    assert scored.precision == 50 / 110


def test_reuses_of_other_pairs_are_the_others() -> None:
    other = reuse("b", "c", (0, 9))
    assert score(PLANTED, [reuse("a", "b", (100, 200)), other]).others == (other,)


def test_a_judgement_holds_while_its_passage_is_reported() -> None:
    judged = [
        Judged(a=("a", 10, 40), b=("b", 100, 200), category="copy"),
        Judged(a=("a", 10, 40), b=("b", 500, 600), category="formula"),
    ]
    assert tally(judged, [reuse("a", "b", (150, 250))]) == {"copy": 1}


def test_the_same_reuses_are_drawn_in_any_order_one_for_a_pair() -> None:
    given = [reuse("a", f"b{number}", (0, 9)) for number in range(30)]
    drawn = to_judge(given, 5)
    assert drawn == to_judge(reversed(given), 5)
    assert len(to_judge([*given, *given], 60)) == 30
