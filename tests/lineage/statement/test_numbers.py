"""Figures in one notation."""

from __future__ import annotations

import pytest

from whence.lineage.statement import numbers


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("some 310,000 customers", ("310000",)),
        ("about 3.1 million customers", ("3100000",)),
        ("3,100,000 in all", ("3100000",)),
        ("41m crowns", ("41000000",)),
        ("forty-one million crowns", ("41000000",)),
        ("two of twenty tickets", ("2", "20")),
        ("three hundred soldiers", ("300",)),
        ("9 or 10 ferries", ("9", "10")),
        ("0.5 per cent", ("0.5",)),
        ("one of the ferries", ()),
        ("one million eels", ("1000000",)),
        ("no figure at all", ()),
    ],
)
def test_figures_are_the_same_however_they_are_written(text: str, figures: tuple[str, ...]) -> None:
    assert numbers(text) == figures
