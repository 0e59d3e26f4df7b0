"""Roles, and "the mayor" for a mayor named before."""

from __future__ import annotations

import pytest

from tests.reading.actor.article import Page


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Dana Orel, the mayor of Rime, resigned.", "mayor of Rime"),
        ("Dana Orel, 61, a former ferry captain, resigned.", "former ferry captain"),
        ("Dana Orel, who was the mayor of Rime, resigned.", "mayor of Rime"),
        ("The mayor of Rime, Dana Orel, resigned.", "mayor of Rime"),
        ("Mayor Dana Orel resigned.", "Mayor"),
        ("Deputy Prime Minister Dana Orel resigned.", "Deputy Prime Minister"),
        ("It was the harbour minister Dana Orel who resigned.", "harbour minister"),
        ("Dana Orel is the mayor of Rime.", "mayor of Rime"),
    ],
)
def test_a_role_stands_beside_the_name(text: str, role: str) -> None:
    [actor] = Page(text=text, people=["Dana Orel"]).actors()
    assert actor.roles == (role,)


@pytest.mark.parametrize(
    "text",
    [
        "Dana Orel, Ilka Brandt and the mayor resigned.",
        "Dana Orel, the mayor and two captains resigned.",
        "Dana Orel, however, resigned.",
        "Mr. Dana Orel resigned.",
        "Dana Orel is ill.",
        "Dana Orel resigned, Ilka Brandt said, citing the harbour minister.",
        "Dana Orel, who lost a brother, resigned.",
        "Dana Orel, calling him a master, resigned.",
    ],
)
def test_what_is_no_role_is_left_alone(text: str) -> None:
    actors = Page(text=text, people=["Dana Orel", "Ilka Brandt"]).actors()
    assert [actor.roles for actor in actors if actor.name == "Dana Orel"] == [()]


def test_a_body_has_a_role_too() -> None:
    text = "Voss & Lark, a shipping company, was sold. The company has 40 ships."
    [actor] = Page(text=text, bodies=["Voss & Lark"]).actors()
    assert actor.roles == ("shipping company",)
    assert [mention.form for mention in actor.mentions] == ["name", "nominal"]


def test_the_role_alone_is_a_mention_later() -> None:
    text = "Dana Orel, the mayor of Rime, resigned. Nobody thanked the mayor. The mayor left."
    page = Page(text=text, people=["Dana Orel"])
    assert page.called("Dana Orel") == ["Dana Orel", "the mayor", "The mayor"]


def test_of_two_the_one_whom_the_other_words_fit_is_meant() -> None:
    text = (
        "Dana Orel, the Harbour candidate, met Ilka Brandt, the Reform candidate. "
        "The Harbour candidate left."
    )
    page = Page(text=text, people=["Dana Orel", "Ilka Brandt"])
    assert page.called("Dana Orel") == ["Dana Orel", "The Harbour candidate"]


def test_of_two_the_one_in_focus_is_meant_if_the_other_was_not_named_for_long() -> None:
    between = "It was a long day in the port, and nothing else came of it. " * 40
    text = (
        f"Dana Orel, the mayor of Rime, left. {between}"
        "Ilka Brandt, the mayor of Tellin, came. The mayor stayed."
    )
    page = Page(text=text, people=["Dana Orel", "Ilka Brandt"])
    assert page.called("Ilka Brandt") == ["Ilka Brandt", "The mayor"]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor is ill. Dana Orel, the mayor of Rime, resigned.",
        "Dana Orel, the mayor of Rime, met Ilka Brandt, the mayor of Tellin. The mayor left.",
        "Dana Orel, the mayor of Rime, resigned. The mayor of Tellin did not.",
        "Dana Orel, the mayor of Rime, resigned. The deputy mayor did not.",
        "Dana Orel, a resident of Rime, resigned. The resident did not.",
    ],
    ids=["before it is tied", "two of them", "of another place", "another office", "vague"],
)
def test_a_role_alone_that_may_be_another_is_none(text: str) -> None:
    page = Page(text=text, people=["Dana Orel", "Ilka Brandt"])
    assert all(m.form == "name" for actor in page.actors() for m in actor.mentions)
