"""Grouping by average linkage."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from whence.lineage.claim.cluster import groups


def on_circle(*degrees: float) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    angles = np.deg2rad(np.array(degrees))
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def test_like_points_are_grouped_and_others_left_alone() -> None:
    assert groups(on_circle(0, 5, 90, 94, 200), [1] * 5, 0.9) == [[0, 1], [2, 3]]


def test_a_row_of_neighbours_is_not_chained_into_one_group() -> None:
    row = on_circle(*range(0, 180, 20))
    found = groups(row, [1] * 9, 0.9)
    assert max(len(group) for group in found) < 9


def test_a_wording_that_many_print_counts_for_each_of_them() -> None:
    # The third is near the second only, and joins the pair unless the first weighs it down.
    points = on_circle(0, 20, 45)
    assert groups(points, [1, 1, 1], 0.8) == [[0, 1, 2]]
    assert groups(points, [50, 1, 1], 0.8) == [[0, 1]]


@given(seed=st.integers(0, 2**32 - 1), size=st.integers(1, 30))
def test_groups_do_not_hang_on_the_order_of_points(seed: int, size: int) -> None:
    random = np.random.default_rng(seed)
    points = random.normal(size=(size, 3)).astype(np.float32)
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    order = random.permutation(size)
    straight = groups(points, [1] * size, 0.7)
    shuffled = groups(points[order], [1] * size, 0.7)
    assert sorted(sorted(order[group].tolist()) for group in shuffled) == straight
