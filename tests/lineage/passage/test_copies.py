"""Articles with the very same text: all pairs of a few, a star of many."""

from __future__ import annotations

from whence.lineage.passage.copies import among, between


def ids(letter: str, count: int) -> tuple[str, ...]:
    return tuple(f"{letter}{number:03}" for number in range(count))


def test_a_few_are_all_paired() -> None:
    assert list(among(ids("a", 3))) == [("a000", "a001"), ("a000", "a002"), ("a001", "a002")]
    assert list(between(ids("a", 2), ids("b", 2))) == [
        ("a000", "b000"),
        ("a000", "b001"),
        ("a001", "b000"),
        ("a001", "b001"),
    ]


def test_many_are_each_paired_with_the_first() -> None:
    many = ids("a", 500)
    assert list(among(many)) == [("a000", other) for other in many[1:]]


def test_many_on_either_side_are_each_paired_with_the_first_of_the_other() -> None:
    found = list(between(ids("a", 40), ids("b", 30)))
    assert len(found) == len(set(found)) == 40 + 30 - 1
    assert {one for one, _ in found} == set(ids("a", 40))
    assert {other for _, other in found} == set(ids("b", 30))
    assert all("a000" in pair or "b000" in pair for pair in found)


def test_one_alone_has_no_pair() -> None:
    assert list(among(("a",))) == []
