"""The tagger: runs of labels, and how sure it is of them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.model import Tagged, runs
from whence.model.tagger import Tagger, Words, alike

ROLE, OTHER = 1, 0
B, I, B_OTHER, I_OTHER = 3, 4, 1, 2  # noqa: E741 — the customary names of these labels


@pytest.mark.parametrize(
    ("labels", "found"),
    [
        ([], []),
        ([0, 0, 0], []),
        ([0, B, 0], [(1, 1)]),
        ([B, I, I, 0], [(0, 2)]),
        ([B, B, I], [(0, 0), (1, 2)]),
        ([B, 0, B, I], [(0, 0), (2, 3)]),
        ([B, B_OTHER, I_OTHER, I], [(0, 0), (3, 3)]),
        ([0, I, I], [(1, 2)]),
    ],
)
def test_a_run_begins_at_b_and_goes_on_over_i(labels: list[int], found: list[Words]) -> None:
    assert runs(np.array(labels, dtype=np.int64), ROLE) == found


@given(st.lists(st.integers(0, 6), max_size=12), st.integers(0, 2))
def test_runs_hold_every_word_of_their_role_once_and_in_order(labels: list[int], role: int) -> None:
    found = runs(np.array(labels, dtype=np.int64), role)
    held = [place for first, last in found for place in range(first, last + 1)]
    assert held == [
        place for place, label in enumerate(labels) if label in (2 * role + 1, 2 * role + 2)
    ]
    assert all(first <= last for first, last in found)
    assert all(one[1] < other[0] for one, other in pairwise(found))


def test_a_word_is_as_sure_of_its_role_as_its_two_labels_together() -> None:
    marginals = np.array([[0.1, 0.2, 0.1, 0.5, 0.1], [0.2, 0.0, 0.0, 0.3, 0.5]], dtype=np.float32)
    tagged = Tagged(labels=np.array([3, 4]), marginals=marginals)
    np.testing.assert_allclose(tagged.sureness(1, (0, 1)), [0.6, 0.8])


def test_a_role_never_goes_on_that_has_not_begun() -> None:
    """Every word looks like the inside of a run, but a run must be opened."""
    never = -1e4
    tagger = Tagger(
        {
            "weight": [[0.0], [0.0], [1.0]],
            "bias": [0.0, 0.0, 3.0],
            "transitions": [[0.0, 0.0, never], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]],
            "start": [0.0, 0.0, never],
        }
    )
    [tagged] = tagger.read([np.ones((3, 1), dtype=np.float32)])
    assert tagged.labels.tolist() == [1, 2, 2]


@given(st.lists(st.integers(1, 200), max_size=60))
def test_groups_hold_every_unit_once_and_little_is_padded(sizes: list[int]) -> None:
    groups = list(alike(sizes))
    assert sorted(index for group in groups for index in group) == list(range(len(sizes)))
    for group in groups:
        inside = [sizes[index] for index in group]
        assert max(inside) <= 1.3 * min(inside) + 8
