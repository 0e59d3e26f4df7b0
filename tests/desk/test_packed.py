"""A reading as bytes: it comes back as it was, and nothing else comes back as a reading."""

from __future__ import annotations

import gzip
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.findings import FERRY
from tests.export.readings import readings
from whence.desk.packed import FORMAT, pack, unpack
from whence.record import Reading

_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


@given(readings())
def test_a_reading_comes_back_as_it_was(reading: Reading) -> None:
    if not _PAIR.search(repr(reading)):
        assert unpack(pack(reading)) == reading


def test_a_reading_with_all_that_can_be_found_comes_back_as_it_was() -> None:
    assert FERRY.actors
    assert FERRY.chains
    assert unpack(pack(FERRY)) == FERRY


def test_the_same_reading_gives_the_same_bytes() -> None:
    assert pack(FERRY) == pack(unpack(pack(FERRY)))


@given(st.integers(0, len(pack(FERRY)) - 1))
def test_bytes_cut_short_are_no_reading(end: int) -> None:
    with pytest.raises(ValueError, match="not a reading"):
        unpack(pack(FERRY)[:end])


@given(st.integers(10, len(pack(FERRY)) - 1), st.integers(1, 255))
def test_bytes_changed_in_one_place_are_no_reading(at: int, by: int) -> None:
    packed = bytearray(pack(FERRY))
    packed[at] ^= by

    with pytest.raises(ValueError, match="not a reading"):
        unpack(bytes(packed))


@pytest.mark.parametrize(
    "body",
    [
        [],
        {},
        {"format": FORMAT},
        {"format": FORMAT + 1, "reading": {}},
        {"format": FORMAT, "reading": {"document": 3}},
    ],
)
def test_other_json_is_no_reading(body: object) -> None:
    with pytest.raises(ValueError, match="not a reading"):
        unpack(gzip.compress(json.dumps(body).encode()))
