"""Nouns of persons, bodies and places."""

from __future__ import annotations

from whence.language.en import roles


def test_the_nouns_are_singular_and_in_lower_case() -> None:
    for noun in roles.PERSONS | roles.PLACES | roles.KIN:
        assert noun == noun.lower()
        assert not noun.endswith("ies")


def test_a_noun_shows_a_gender_only_by_its_meaning() -> None:
    assert roles.GENDER["spokeswoman"] == "feminine"
    assert roles.GENDER["brother"] == "masculine"
    for noun in ("actor", "mayor", "nurse", "minister", "captain", "bishop"):
        assert noun not in roles.GENDER


def test_each_gender_has_its_counterpart() -> None:
    for masculine, feminine in (
        ("spokesman", "spokeswoman"),
        ("chairman", "chairwoman"),
        ("widower", "widow"),
        ("king", "queen"),
        ("husband", "wife"),
        ("nephew", "niece"),
        ("councilman", "councilwoman"),
    ):
        assert roles.GENDER[masculine] == "masculine"
        assert roles.GENDER[feminine] == "feminine"
        assert {masculine, feminine} <= roles.PERSONS
