"""A web site on this machine for every test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.ingest.web.site import Site


@pytest.fixture
def site() -> Iterator[Site]:
    """Yield a running site."""
    site = Site()
    yield site
    site.close()
