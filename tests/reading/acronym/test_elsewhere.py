"""Long forms are looked for in the whole text, with care."""

from __future__ import annotations

import pytest

from whence.reading.acronym.elsewhere import long_forms, spelled_out


@pytest.mark.parametrize(
    ("text", "key", "long"),
    [
        ("Long ago the Workers' Party of Rime fell.", "WPR", "Workers' Party of Rime"),
        ("In Rime, the Dock Board’s men fell.", "DB", "Dock Board"),
        ("The Rime Labour Union and the Rime Labor Union", "RLU", "Rime Labour Union"),
    ],
)
def test_names_whose_initials_fit_are_found(text: str, key: str, long: str) -> None:
    found = long_forms(text, {key: key})

    assert {short: span.of(text) for short, span in found.items()} == {key: long}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Rime and Dock Union men", "RD"),
        ("Ana Berg spoke", "AB"),
        ("Rime Dock. Union men", "RDU"),
    ],
)
def test_chance_is_no_long_form(text: str, key: str) -> None:
    assert long_forms(text, {key: key}) == {}


def test_words_in_lower_case_are_enough_to_call_it_spelled_out() -> None:
    text = "The inspector general read the rapid dock update."

    assert spelled_out(text, {"IG", "RDU", "XY"}) == {"IG", "RDU"}
