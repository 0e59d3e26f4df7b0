from hypothesis import given
from hypothesis import strategies as st

from whence.lineage.derive.grouping import groups


def test_articles_that_pairs_connect_are_one_group() -> None:
    assert groups("abcde", [("a", "c"), ("c", "e")]) == [["a", "c", "e"], ["b"], ["d"]]


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef"))))
def test_the_order_of_pairs_changes_nothing(pairs: list[tuple[str, str]]) -> None:
    found = groups("abcdef", pairs)
    assert found == groups("fedcba", [(b, a) for a, b in reversed(pairs)])
    assert sorted(id for group in found for id in group) == list("abcdef")
