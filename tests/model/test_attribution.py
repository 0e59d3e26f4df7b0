"""The attribution heads: what batching must not change, and the score."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.model import Model
from whence.model.crf import Floats
from whence.model.encoder import HIDDEN


@pytest.fixture(scope="module")
def units() -> list[Floats]:
    """Return word vectors of units of many lengths, more than go into one batch, in no order."""
    random = np.random.default_rng(7)
    sizes = [3, 150, 1, 40, 8, 8, 90, 2, 5, 60, *random.integers(1, 20, size=25).tolist()]
    return [random.normal(size=(size, HIDDEN)).astype(np.float32) for size in sizes]


def test_every_unit_has_its_own_labels_whatever_it_is_batched_with(
    model: Model, units: list[Floats]
) -> None:
    together = model.attribution.flat(units)
    assert len(together) == len(units)
    for unit, flat in zip(units, together, strict=True):
        [alone] = model.attribution.flat([unit])
        assert flat.marginals.shape == (len(unit), 7)
        np.testing.assert_array_equal(flat.labels, alone.labels)
        np.testing.assert_allclose(flat.marginals, alone.marginals, atol=1e-4)
        np.testing.assert_allclose(flat.marginals.sum(1), 1, atol=1e-4)


def test_every_cue_is_read_in_its_own_unit_whatever_it_is_batched_with(
    model: Model, units: list[Floats]
) -> None:
    cues = [(i, (len(unit) // 2, len(unit) // 2)) for i, unit in enumerate(units)]
    cues += [(1, (0, 2)), (1, (149, 149)), (0, (2, 2))]
    together = model.attribution.cues(units, cues)
    assert [(reading.unit, reading.cue) for reading in together] == cues
    for cue, reading in zip(cues, together, strict=True):
        [alone] = model.attribution.cues(units, [cue])
        assert reading.marginals.shape == (len(units[cue[0]]), 5)
        assert reading.labels.shape == (len(units[cue[0]]),)
        assert 0 <= reading.trust <= 1
        # The int8 graph scales its inputs by the whole batch, so a little may differ.
        assert reading.trust == pytest.approx(alone.trust, abs=0.05)
        assert np.abs(reading.marginals - alone.marginals).mean() < 0.02


def test_nothing_is_seen_in_no_units(model: Model) -> None:
    assert model.attribution.flat([]) == []
    assert model.attribution.cues([], []) == []


@given(features=st.lists(st.floats(-9.3, 9.3), min_size=4, max_size=4))
def test_a_calibrated_score_is_a_probability(model: Model, features: list[float]) -> None:
    assert 0 <= model.attribution.calibrated(np.array(features)) <= 1


def test_a_reading_that_is_surer_throughout_is_the_likelier(model: Model) -> None:
    doubtful, sure = (
        model.attribution.calibrated(np.full(4, logit, dtype=np.float64)) for logit in (-3.0, 3.0)
    )
    assert doubtful < 0.5 < sure
