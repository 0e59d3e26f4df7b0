"""The pronoun reader: every name judged by itself."""

from __future__ import annotations

import numpy as np

from whence.model import Model
from whence.model.encoder import HIDDEN


def test_every_name_has_its_own_odds_whatever_it_is_judged_with(model: Model) -> None:
    random = np.random.default_rng(3)
    pronoun = random.normal(size=HIDDEN).astype(np.float32)
    first, last = (random.normal(size=(9, HIDDEN)).astype(np.float32) for _ in range(2))
    far = np.array([-900, -40, -7, -2, -1, 1, 3, 12, 5000])
    together = model.pronouns.log_odds(pronoun, first, last, far)
    assert together.shape == (9,)
    for i in range(9):
        row = slice(i, i + 1)
        alone = model.pronouns.log_odds(pronoun, first[row], last[row], far[row])
        np.testing.assert_allclose(alone[0], together[i], atol=1e-4)


def test_distance_counts(model: Model) -> None:
    random = np.random.default_rng(3)
    pronoun = random.normal(size=HIDDEN).astype(np.float32)
    name = np.repeat(random.normal(size=(1, HIDDEN)).astype(np.float32), 2, axis=0)
    near, far = model.pronouns.log_odds(pronoun, name, name, np.array([-4, -400]))
    assert near != far
