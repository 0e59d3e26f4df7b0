"""What English personal pronouns say about whom they stand for."""

from __future__ import annotations

import pytest

from whence.language.en.pronouns import PRONOUNS, pronoun


@pytest.mark.parametrize(
    ("word", "person", "gender", "case"),
    [
        ("he", 3, "masculine", "subject"),
        ("Himself", 3, "masculine", "reflexive"),
        ("her", 3, "feminine", "object"),
        ("hers", 3, "feminine", "possessive"),
        ("Its", 3, "neuter", "possessive"),
        ("them", 3, None, "object"),
        ("I", 1, None, "subject"),
        ("our", 1, None, "possessive"),
        ("yourself", 2, None, "reflexive"),
    ],
)
def test_a_pronoun_says(word: str, person: int, gender: str | None, case: str) -> None:
    what = pronoun(word)
    assert what is not None
    assert (what.person, what.gender, what.case) == (person, gender, case)


@pytest.mark.parametrize("word", ["US", "IT", "WE", "this", "who", "Orel", ""])
def test_what_is_no_personal_pronoun(word: str) -> None:
    assert pronoun(word) is None


def test_only_they_and_we_stand_for_several() -> None:
    several = {form for form, what in PRONOUNS.items() if what.plural}
    assert {"we", "they", "their", "ourselves"} < several
    assert not several & {"he", "she", "it", "i", "his"}
