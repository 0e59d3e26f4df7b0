"""Capitals are much else besides short forms."""

from __future__ import annotations

import pytest

from tests.reading.acronym.reading import pairs
from whence.reading.acronym.shape import key_of


@pytest.mark.parametrize(
    "text",
    [
        "MAYOR QUITS OVER FLOOD\n\nShe left on Monday.",
        'They MUST go, said Orel. "NOW!"',
        "One hat read MAKE RIME KIND AGAIN.",
        "ORSK VARNA (QLN) — Two men were held.",
        "ORSK VARNA, Halvaria — Two men were held.",
        "Rime, 3 May (QLN) - Two men were held.",
        "OREL: What did you see?",
        "King Osric XIV met Pope Lando IX in Part VII.",
        "Dana Orel (D-QLN) voted.",
        "Shares of Rime Gas (OVX: QLN) fell.",
        "See https://rime.example/QLN?PQR=1 for more.",
        "Write to QLN@rime.example or #QLN.",
        "The A4 road and Flight K9 were closed.",
    ],
)
def test_no_short_form_stands_there(text: str) -> None:
    assert pairs(text) == {}


@pytest.mark.parametrize("text", ["anti-QLN feeling", "QLN-led talks", "the QLN's chief"])
def test_a_short_form_may_be_part_of_a_compound(text: str) -> None:
    assert pairs(text) == {"QLN": None}


@pytest.mark.parametrize(
    ("printed", "key"),
    [("U.N.", "UN"), ("NGOs", "NGO"), ("MoD", "MOD"), ("U. N.", "UN"), ("US", "US")],
)
def test_ways_to_print_one_short_form_share_a_key(printed: str, key: str) -> None:
    assert key_of(printed) == key
