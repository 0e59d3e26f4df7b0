"""The conditional random field, against counting every label sequence."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from whence.model.crf import Crf, Floats

FORBIDDEN = -1e4


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Potentials of one batch."""

    crf: Crf
    emissions: Floats
    lengths: list[int]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    labels = draw(st.integers(1, 3))
    lengths = draw(st.lists(st.integers(1, 4), min_size=1, max_size=3))
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    transitions = random.normal(size=(labels, labels)) * 2
    # A step may be forbidden, but never all that leave a label.
    forbidden = random.random((labels, labels)) < 0.3
    forbidden[:, 0] = False
    return Case(
        crf=Crf(
            transitions=np.where(forbidden, FORBIDDEN, transitions).astype(np.float32),
            start=random.normal(size=labels).astype(np.float32),
        ),
        emissions=(random.normal(size=(len(lengths), max(lengths), labels)) * 3).astype(np.float32),
        lengths=lengths,
    )


def scored(case: Case, row: int) -> dict[tuple[int, ...], float]:
    """Return the score of every label sequence of a row."""
    length, labels = case.lengths[row], len(case.crf.start)
    return {
        sequence: float(
            case.crf.start[sequence[0]]
            + sum(case.emissions[row, t, label] for t, label in enumerate(sequence))
            + sum(case.crf.transitions[a, b] for a, b in pairwise(sequence))
        )
        for sequence in product(range(labels), repeat=length)
    }


@given(cases())
def test_viterbi_finds_the_sequence_with_the_highest_score(case: Case) -> None:
    found = case.crf.viterbi(case.emissions, np.array(case.lengths))
    assert found.shape == case.emissions.shape[:2]
    for row, length in enumerate(case.lengths):
        scores = scored(case, row)
        best = scores[tuple(found[row, :length].tolist())]
        np.testing.assert_allclose(best, max(scores.values()), rtol=1e-4, atol=1e-4)
        assert not found[row, length:].any()


@given(cases())
def test_marginals_are_each_labels_share_of_all_sequences(case: Case) -> None:
    found = case.crf.marginals(case.emissions, np.array(case.lengths))
    assert found.shape == case.emissions.shape
    for row, length in enumerate(case.lengths):
        scores = scored(case, row)
        highest = max(scores.values())
        weights = {sequence: np.exp(score - highest) for sequence, score in scores.items()}
        expected = np.zeros((length, len(case.crf.start)))
        for sequence, weight in weights.items():
            expected[np.arange(length), list(sequence)] += weight
        expected /= sum(weights.values())
        np.testing.assert_allclose(found[row, :length], expected, atol=1e-4)


@given(cases())
def test_what_pads_a_row_changes_nothing(case: Case) -> None:
    lengths = np.array(case.lengths)
    other = case.emissions.copy()
    for row, length in enumerate(case.lengths):
        other[row, length:] = 7.0
    before = case.crf.marginals(case.emissions, lengths)
    after = case.crf.marginals(other, lengths)
    for row, length in enumerate(case.lengths):
        np.testing.assert_allclose(before[row, :length], after[row, :length], atol=1e-6)
    viterbi = case.crf.viterbi(case.emissions, lengths)
    np.testing.assert_array_equal(viterbi, case.crf.viterbi(other, lengths))


def test_a_forbidden_step_is_never_taken() -> None:
    crf = Crf(
        transitions=np.array([[0, 0], [FORBIDDEN, FORBIDDEN]], dtype=np.float32),
        start=np.zeros(2, dtype=np.float32),
    )
    emissions = np.array([[[0, 5], [0, 4]]], dtype=np.float32)
    # Of 1, 1 and 1, 0 and 0, 1 only the last is allowed, though 1 is likelier at first.
    assert crf.viterbi(emissions, np.array([2])).tolist() == [[0, 1]]
    assert crf.marginals(emissions, np.array([2]))[0, 0, 1] < 1e-6
