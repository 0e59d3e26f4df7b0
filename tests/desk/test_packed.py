"""A reading as bytes: it comes back as it was, and nothing else comes back as a reading."""

from __future__ import annotations

import gzip
import json
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.findings import FERRY
from tests.export.readings import readings
from whence.desk.packed import FORMAT, pack, pack_vectors, rounded, unpack, unpack_vectors
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


@given(st.integers(0, 5), st.integers(1, 8))
def test_vectors_come_back_as_precise_as_they_are_kept(count: int, size: int) -> None:
    vectors = np.linspace(-1, 1, count * size, dtype=np.float32).reshape(count, size)
    back = unpack_vectors(pack_vectors(vectors), count)

    assert back.dtype == np.float32
    assert np.array_equal(back, rounded(vectors))


VECTORS = pack_vectors(np.ones((3, 4), dtype=np.float32))


@pytest.mark.parametrize(
    ("packed", "count"),
    [(VECTORS, 2), (VECTORS[:-30], 3), (b"", 0), (b"torn", 3), (pack(FERRY), 3)],
)
def test_other_bytes_are_no_vectors(packed: bytes, count: int) -> None:
    with pytest.raises(ValueError, match=r"^not (vectors|2 vectors)"):
        unpack_vectors(packed, count)


def test_changed_vectors_are_no_vectors() -> None:
    torn = VECTORS.replace(np.float16(1).tobytes() * 12, np.float16(2).tobytes() * 12)
    assert torn != VECTORS

    with pytest.raises(ValueError, match="not vectors"):
        unpack_vectors(torn, 3)
