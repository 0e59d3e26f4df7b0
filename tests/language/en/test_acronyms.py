"""The tables hold short forms as they are looked up: capitals, no dots, no plural ending."""

from __future__ import annotations

from whence.language.en.acronyms import COMMON, ESTABLISHED, HEADS, JOINING
from whence.reading.acronym.shape import key_of


def test_every_established_short_form_is_its_own_key() -> None:
    assert {word for word in ESTABLISHED if key_of(word) != word} == set()


def test_words_are_in_lower_case() -> None:
    assert all(word == word.lower() for word in COMMON | HEADS | JOINING)


def test_what_every_reader_knows_is_established() -> None:
    assert {"US", "UN", "EU", "FBI", "TV", "CEO", "GDP", "AM", "PM", "NY", "OK"} <= ESTABLISHED
