"""The shipped model, for every test here that asks for it."""

from __future__ import annotations

import pytest

from tests.model.shipped import shipped
from whence.model import Model


@pytest.fixture(scope="session")
def model() -> Model:
    return shipped()
