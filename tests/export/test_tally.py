"""Counts: words by voice, attributions by kind of source."""

from __future__ import annotations

from tests.export.findings import FERRY
from tests.export.markup import reading
from whence.export.tally import NOTHING, percent, tally


def test_words_are_counted_by_the_voice_of_their_sentence() -> None:
    read = reading("The crane fell on Tuesday. [1s Dorn] [1k said] [1c it was sound].")
    counts = tally(read)

    assert (counts.own, counts.mixed, counts.attributed) == (5, 0, 5)
    assert counts.own_share == 0.5


def test_attributions_are_counted_by_kind_of_source() -> None:
    read = reading(
        "[1s Dorn] [1k said] [1c a]. [2s:unnamed An aide] [2k said] [2c b]. [3k It is said] [3c c]."
    )
    counts = tally(read)

    assert (counts.named, counts.unnamed, counts.none) == (1, 1, 1)
    assert counts.attributions == 3


def test_flags_are_counted() -> None:
    assert (tally(FERRY) + tally(FERRY)).flags == 8


def test_counts_add_up() -> None:
    counts = tally(reading("One two. [1s Dorn] [1k said] [1c no]."))

    assert NOTHING + counts == counts
    assert (counts + counts).words == 2 * counts.words


def test_a_text_that_was_not_read_has_no_share_rather_than_none_of_it() -> None:
    counts = tally(reading("Dźwig runął.", unread="no reader for Polish (pl) yet"))

    assert counts.own_share is None
    assert percent(counts.own_share) == "–"
    assert percent(0.256) == "26%"
