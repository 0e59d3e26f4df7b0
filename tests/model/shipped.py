"""The weights that come with the package, loaded once for all tests."""

from __future__ import annotations

from functools import cache

from whence.model import Model, load


@cache
def shipped() -> Model:
    """Return the shipped model; a package without its weights fails every test that asks."""
    return load()
