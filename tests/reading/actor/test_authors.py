"""Whose “I” it is outside quotations: the author’s, where the text shows who that is."""

from __future__ import annotations

import pytest

from tests.reading.actor.article import Page, Said

PEOPLE = ["Dana Orel", "Ilka Brandt"]


def written_by(text: str) -> dict[str, list[str]]:
    """Return the mentions by pronoun of each actor that has any."""
    actors = Page(text=text, people=PEOPLE).actors()
    found = {
        actor.name: [m.span.of(text) for m in actor.mentions if m.form == "pronoun"]
        for actor in actors
    }
    return {name: pronouns for name, pronouns in found.items() if pronouns}


@pytest.mark.parametrize("signature", ["Dana Orel", "— Dana Orel, Rime", "Dana Orel, Port Rime."])
def test_a_letter_is_whoevers_signature_stands_below_it(signature: str) -> None:
    text = f"I saw my ferry leave.\n\n{signature}\n\nI saw it too.\n\nIlka Brandt"
    assert written_by(text) == {"Dana Orel": ["I", "my"], "Ilka Brandt": ["I"]}


@pytest.mark.parametrize("byline", ["By Dana Orel", "BYLINE: Dana Orel"])
def test_an_article_is_whoevers_byline_it_has(byline: str) -> None:
    assert written_by(f"{byline}\n\nI saw the ferry leave.") == {"Dana Orel": ["I"]}


@pytest.mark.parametrize(
    "text",
    [
        "Dana Orel came.\n\nI saw the ferry leave.",
        "By Dana Orel\n\nQ: I saw the ferry leave.",
        "By Dana Orel\n\nWe saw the ferry leave.",
        "I saw Dana Orel leave the port, and then a clerk came.",
        "Dana Orel\n\nI saw the ferry leave.",
    ],
    ids=["no byline", "a turn", "we", "no signature", "above"],
)
def test_else_nobody_is_known_to_write(text: str) -> None:
    assert written_by(text) == {}


def test_i_in_what_somebody_is_said_to_say_is_not_the_author() -> None:
    text = "By Dana Orel\n\nI am late, a clerk said."
    said = [Said(source="a clerk", content="I am late", mode="indirect")]
    page = Page(text=text, people=PEOPLE, said=said)
    assert page.called("Dana Orel") == ["Dana Orel"]
