from __future__ import annotations

import pytest

from whence.language.person_name.parse import MOST, parse


def _words(text: str) -> list[str]:
    return [word.plain for word in parse(text).words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Orel, Dana, Jr.", ["dana", "orel"]),
        ("Prof. Dr. Dana Orel", ["dana", "orel"]),
        ("J.R. Orel", ["j", "r", "orel"]),
        ("Abd al-Rahman bin Abu Bakr al-Karuni", ["abdrahman", "abubakr", "karuni"]),
        ("Nasr al-Din", ["nasrdin"]),
        ("Ana de la Rosa", ["ana", "rosa"]),
        ("Ben Orel", ["ben", "orel"]),
        ("Al Orel", ["al", "orel"]),
        ("Ja'far O’Rell", ["jafar", "orell"]),
        ("Жанна Орел", ["zhanna", "orel"]),
        ("President", ["president"]),
        ("?!", []),
    ],
)
def test_titles_articles_and_particles_go_and_what_is_one_name_is_one_word(
    text: str, words: list[str]
) -> None:
    assert _words(text) == words


@pytest.mark.parametrize(
    ("text", "regions"),
    [
        ("Zhukovalsky", ("slavic",)),
        ("Oleksandr Orel", ("slavic",)),
        ("Salim al-Karuni", ("arabic",)),
        ("Yong-sun Pak", ("east_asian",)),
        ("Dana Orel", ()),
        ("Piet Lammers", ()),
    ],
)
def test_a_romanisation_is_enabled_by_the_name_itself(text: str, regions: tuple[str, ...]) -> None:
    assert parse(text).regions == regions


def test_of_a_row_of_words_only_the_first_are_kept() -> None:
    assert len(parse("orel " * 30).words) == MOST
