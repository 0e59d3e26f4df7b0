"""Quotations: pieces of one utterance together, with who says it."""

from __future__ import annotations

from tests.lineage.sides import written
from whence.lineage.align import Side


def quoted(side: Side) -> list[tuple[list[str], str | None]]:
    found: list[tuple[list[str], str | None]] = []
    for quote in side.quotes:
        said = [piece.of(side.text) for piece in quote.pieces]
        found.append((said, quote.attribution.id if quote.attribution else None))
    return found


def test_an_interrupted_quotation_is_one() -> None:
    article = written("[1c “Nobody is ready,”] [1s she] [1k said]. [1c “You go in and find out.”]")
    assert quoted(article) == [(["Nobody is ready,", "You go in and find out."], "1")]


def test_quotations_of_two_sources_are_two() -> None:
    article = written("[1s Orel] [1k said] [1c “no”]. [2s Brandt] [2k said] [2c “yes”].")
    assert quoted(article) == [(["no"], "1"), (["yes"], "2")]


def test_a_quotation_nobody_is_said_to_say_stands_alone() -> None:
    assert quoted(written("The sign reads “Mind the gap”.")) == [(["Mind the gap"], None)]
