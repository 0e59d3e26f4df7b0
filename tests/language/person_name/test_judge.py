from __future__ import annotations

import pytest

from whence.language.person_name.judge import Judge

_TREE = ((1, 0.5, 1, 2), (-1, -2.0, 0, 0), (-1, 2.0, 0, 0))


def test_leaves_are_added_up_and_a_value_at_the_threshold_goes_low() -> None:
    judge = Judge(0.0, (_TREE, _TREE))
    assert judge.probability((9.0, 0.5)) == pytest.approx(0.018, abs=0.001)
    assert judge.probability((9.0, 0.6)) == pytest.approx(0.982, abs=0.001)


def test_without_trees_the_bias_is_all() -> None:
    assert Judge(0.0, ()).probability(()) == 0.5
