"""Whoever is in focus, called by a noun that is not tied to the name."""

from __future__ import annotations

import pytest

from tests.reading.actor.article import Page, Said

PEOPLE = ["Dana Orel", "Ilka Brandt"]
BODIES = ["Rime Harbour Office", "Tellin Harbour Office", "Voss & Lark Ltd", "Rime Observer"]


def source(text: str, words: str) -> str | None:
    """Return the name of whom `words`, the source of what is quoted, stand for."""
    said = [Said(source=words, content="“It is late,”")]
    [found] = Page(text=text, people=PEOPLE, bodies=BODIES, said=said).sources()
    return found


@pytest.mark.parametrize(
    "words", ["the candidate", "the Reform candidate", "the longtime Reform senator"]
)
def test_a_source_is_the_one_person_just_named(words: str) -> None:
    assert source(f"Dana Orel left Rime. “It is late,” {words} said.", words) == "Dana Orel"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dana Orel met Ilka Brandt. “It is late,” the senator said.", "the senator"),
        ("It was the end of Dana Orel’s day. “It is late,” the senator said.", "the senator"),
        ("Dana Orel left. “It is late,” the other senator said.", "the other senator"),
        ("Dana Orel left. “It is late,” the senator’s aide said.", "the senator’s aide"),
        ("Dana Orel left. “It is late,” the clerk said.", "the clerk"),
        ("Mr. Dana Orel left. “It is late,” the congresswoman said.", "the congresswoman"),
        ("“It is late,” the senator said. Dana Orel left.", "the senator"),
    ],
    ids=["two", "an owner", "another", "somebody’s", "any noun", "gender", "before the name"],
)
def test_who_may_be_another_is_nobody(text: str, words: str) -> None:
    assert source(text, words) is None


def test_another_who_bears_the_noun_is_not_passed_over() -> None:
    text = "Ilka Brandt, a senator, slept. Dana Orel left Rime. “It is late,” the senator said."
    assert source(text, "the senator") != "Dana Orel"


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The Rime Harbour Office closed.", "the agency", "Rime Harbour Office"),
        ("Voss & Lark Ltd closed.", "the company", "Voss & Lark Ltd"),
        ("The Rime Observer closed.", "the newspaper", "Rime Observer"),
        ("The Rime Observer closed.", "the agency", None),
        ("The Rime Harbour Office met the Tellin Harbour Office.", "the agency", None),
        ("Voss & Lark Ltd sold the Rime Observer.", "the company", None),
    ],
)
def test_a_body_is_called_by_what_its_name_shows(text: str, words: str, name: str | None) -> None:
    assert source(f"{text} “It is late,” {words} said.", words) == name
