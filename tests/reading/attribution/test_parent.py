"""Parents: the shortest content that holds an attribution."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.reading.attribution.scripted import span
from whence.reading.attribution.parent import parents
from whence.record import Attribution, Span

LENGTH = 24


def attribution(id: str, cue: tuple[Span, ...], content: tuple[Span, ...]) -> Attribution:
    return Attribution(
        id=id,
        source=(),
        cue=cue,
        content=content,
        mode="indirect",
        stance="asserts",
        source_kind="none",
        score=0.5,
    )


def said(text: str, id: str, cue: str, *content: str) -> Attribution:
    return attribution(id, (span(text, cue),), tuple(span(text, words) for words in content))


TEXT = "Orel said the crew reported that the ferry sank, but Brandt denied it."


def test_an_attribution_in_anothers_content_is_its_child() -> None:
    outer = said(TEXT, "outer", "said", "the crew reported that the ferry sank")
    inner = said(TEXT, "inner", "reported", "that the ferry sank")
    assert parents([outer, inner]) == [None, "outer"]
    assert parents([inner, outer]) == ["outer", None]


def test_the_nearest_of_several_contents_is_the_parent() -> None:
    text = "Brandt said Orel wrote the crew reported the ferry sank."
    outermost = said(text, "a1", "said", "Orel wrote the crew reported the ferry sank")
    outer = said(text, "a2", "wrote", "the crew reported the ferry sank")
    inner = said(text, "a3", "reported", "the ferry sank")
    assert parents([outermost, outer, inner]) == [None, "a1", "a2"]


def test_one_that_only_stands_beside_is_no_child() -> None:
    first = said(TEXT, "a1", "said", "the crew reported that the ferry sank")
    second = said(TEXT, "a2", "denied", "it")
    assert parents([first, second]) == [None, None]


def test_one_that_reaches_out_of_a_content_is_no_child() -> None:
    outer = said(TEXT, "a1", "said", "the crew reported that the ferry")
    inner = said(TEXT, "a2", "reported", "that the ferry sank")
    assert parents([outer, inner]) == [None, None]


def test_an_interrupted_content_holds_what_lies_in_its_parts() -> None:
    text = "The crew reported a leak, Orel said, in the ferry."
    outer = said(text, "a1", "said", "The crew reported a leak", "in the ferry")
    across = said(text, "a2", "reported", "a leak", "in the ferry")
    assert parents([outer, across]) == [None, "a1"]
    through = said(text, "a3", "reported", "a leak, Orel said, in the ferry")
    assert parents([outer, through]) == [None, None]


def test_no_two_hold_each_other() -> None:
    content = (Span(0, 9),)
    one, other = (
        attribution("a1", (Span(2, 3),), content),
        attribution("a2", (Span(4, 5),), content),
    )
    assert parents([one, other]) == [None, None]


def test_nobody_has_no_parents() -> None:
    assert parents([]) == []


def disjoint(most: int) -> st.SearchStrategy[tuple[Span, ...]]:
    """Return spans of the text that do not overlap, in order."""
    places = st.sets(st.integers(0, LENGTH), min_size=2, max_size=2 * most)
    return places.map(lambda cuts: tuple(Span(*pair) for pair in list(pairwise(sorted(cuts)))[::2]))


@st.composite
def attributions(draw: st.DrawFn) -> list[Attribution]:
    pairs = draw(st.lists(st.tuples(disjoint(2), disjoint(3)), max_size=8))
    return [attribution(f"a{i}", cue, content) for i, (cue, content) in enumerate(pairs)]


def length(each: Attribution) -> int:
    return sum(map(len, each.content))


def holds(outer: Attribution, inner: Attribution) -> bool:
    return all(any(o.covers(i) for o in outer.content) for i in inner.cue + inner.content)


@given(attributions())
def test_a_parents_content_covers_its_childs_cue_and_content(given: list[Attribution]) -> None:
    by_id = {each.id: each for each in given}
    for each, parent in zip(given, parents(given), strict=True):
        if parent is not None:
            assert holds(by_id[parent], each)


@given(attributions())
def test_nobody_is_their_own_ancestor(given: list[Attribution]) -> None:
    parent_of = dict(zip((each.id for each in given), parents(given), strict=True))
    for each in given:
        seen, ancestor = {each.id}, parent_of[each.id]
        while ancestor is not None:
            assert ancestor not in seen
            seen.add(ancestor)
            ancestor = parent_of[ancestor]


@given(attributions())
def test_no_shorter_content_than_the_parents_would_do(given: list[Attribution]) -> None:
    by_id = {each.id: each for each in given}
    for each, parent in zip(given, parents(given), strict=True):
        holders = [
            length(other) for other in given if length(other) > length(each) and holds(other, each)
        ]
        found = None if parent is None else length(by_id[parent])
        assert found == min(holders, default=None)
