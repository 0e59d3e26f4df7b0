"""MUC, B³ and CEAF-e on cases worked out by hand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.actors.coref import (
    MEASURES,
    Sums,
    average,
    b_cubed,
    ceaf_e,
    highest_pairing,
    muc,
    score,
)


def groups(*words: str) -> list[frozenset[str]]:
    return [frozenset(word) for word in words]


def test_muc_counts_links() -> None:
    # Gold abcd has 3 links, ab|cd keeps 2 of them; both of ab and cd are right.
    sums = muc(groups("abcd"), groups("ab", "cd"))
    assert sums.recall == pytest.approx(2 / 3)
    assert sums.precision == 1.0


def test_muc_of_vilain_and_others() -> None:
    # From the paper that proposed it (1995): key A-B B-C D-E F-G-H against response of two.
    sums = muc(groups("abc", "de", "fgh"), groups("abcde", "fgh"))
    assert sums.recall == 1.0
    assert sums.precision == pytest.approx(5 / 6)


def test_b_cubed_of_bagga_and_baldwin() -> None:
    # From the paper that proposed it (1998): {1-5} {6 7} {8 9 A B C} against the last two merged.
    sums = b_cubed(groups("12345", "67", "89ABC"), groups("12345", "6789ABC"))
    assert sums.recall == 1.0
    assert sums.precision == pytest.approx(16 / 21)


def test_b_cubed_counts_groups_of_one() -> None:
    sums = b_cubed(groups("a", "b"), groups("ab"))
    assert sums.recall == 1.0
    assert sums.precision == pytest.approx(0.5)


def test_ceaf_pairs_each_group_once() -> None:
    # abc with ab: 4/5; the second half of abc, c, has no gold group left.
    sums = ceaf_e(groups("abc", "de"), groups("ab", "c", "de"))
    assert sums.recall == pytest.approx((4 / 5 + 1) / 2)
    assert sums.precision == pytest.approx((4 / 5 + 1) / 3)


def test_ceaf_takes_the_best_pairs_not_the_first() -> None:
    sums = ceaf_e(groups("ab", "cdefg"), groups("abcd", "efg"))
    # ab–abcd 4/6 with cdefg–efg 6/8, against ab–efg 0 with cdefg–abcd 4/9.
    assert sums.recall == pytest.approx((4 / 6 + 6 / 8) / 2)


def test_nothing_said_scores_nothing() -> None:
    for measure in MEASURES.values():
        assert measure(groups("ab"), []).f1 == 0.0
        assert measure([], groups("ab")).f1 == 0.0


def test_sums_add_up_over_documents() -> None:
    sums = score([(groups("ab"), groups("ab")), (groups("cd"), groups("c", "d"))])
    assert sums["MUC"] == Sums(1, 1, 1, 2)
    assert average(dict.fromkeys(MEASURES, Sums(1, 1, 1, 1))) == 1.0


@given(st.lists(st.sets(st.sampled_from("abcdefgh"), min_size=1), min_size=1, max_size=3))
def test_what_is_right_scores_one(found: list[set[str]]) -> None:
    seen: set[str] = set()
    apart = []
    for group in found:
        if group - seen:
            apart.append(frozenset(group - seen))
            seen |= group
    assert b_cubed(apart, apart).f1 == pytest.approx(1.0)
    assert ceaf_e(apart, apart).f1 == pytest.approx(1.0)


@given(
    st.integers(1, 4).flatmap(
        lambda width: st.lists(
            st.lists(st.floats(0, 1), min_size=width, max_size=width), min_size=1, max_size=4
        )
    )
)
def test_the_highest_pairing_is_that_of_all_orders(worth: list[list[float]]) -> None:
    assert highest_pairing(worth) == pytest.approx(_by_trial(worth))


def _by_trial(worth: Sequence[Sequence[float]]) -> float:
    rows, columns = len(worth), len(worth[0])
    if rows <= columns:
        orders = permutations(range(columns), rows)
        return max(sum(worth[r][c] for r, c in enumerate(order)) for order in orders)
    orders = permutations(range(rows), columns)
    return max(sum(worth[r][c] for c, r in enumerate(order)) for order in orders)
