"""Sources to actors: which mention in a source stands for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.reading.actor.article import Page, Said
from whence.reading.actor import resolved
from whence.record import SourceKind

INTRODUCED = "Dana Orel, the mayor, met Ilka Brandt of the Harbour Office in Rime. "
PEOPLE = ["Dana Orel", "Orel", "Ilka Brandt", "Brandt"]


def page(source: str) -> Page:
    return Page(
        text=f"{INTRODUCED}It is late, {source} said.",
        people=PEOPLE,
        bodies=["Harbour Office", "Rime Observer"],
        places=["Rime"],
        said=[Said(source=source, content="It is late", mode="indirect")],
    )


def source_of(source: str) -> str | None:
    [found] = page(source).sources()
    return found


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Orel", "Dana Orel"),
        ("Ms. Brandt", "Ilka Brandt"),
        ("Orel, 61, who sells maize,", "Dana Orel"),
        ("Orel's lawyer, Ilka Brandt,", "Ilka Brandt"),
        ("the harbour master, Ilka Brandt,", "Ilka Brandt"),
        ("Orel and her deputy", "Dana Orel"),
        ("Orel herself", "Dana Orel"),
        ("the mayor", "Dana Orel"),
        ("Brandt of the Harbour Office", "Ilka Brandt"),
        ("the Harbour Office", "Harbour Office"),
        ("the Rime Observer newspaper", "Rime Observer"),
        ("a clerk named Brandt", "Ilka Brandt"),
        ("Orel's voice", "Dana Orel"),
    ],
)
def test_a_source_is_whom_its_head_names(source: str, name: str) -> None:
    assert source_of(source) == name


@pytest.mark.parametrize(
    "source",
    [
        "Orel's spokesman",
        "Orel’s spokesman",
        "a Harbour Office clerk",
        "a clerk at the Harbour Office",
        "officials in Rime",
        "residents of Tellin, Rime,",
        "a spokesman for Orel",
        "the mayor's deputy",
        "a senior official",
    ],
)
def test_who_only_stands_near_a_name_is_somebody_else(source: str) -> None:
    assert source_of(source) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dana Orel, who said it is late, left.", "Dana Orel"),
        ("Dana Orel, mayor of Rime, who said it is late, left.", "Dana Orel"),
        ("It was Dana Orel who said it is late.", "Dana Orel"),
        ("Dana Orel met a clerk who said it is late.", None),
        ("Dana Orel — who said it is late — left.", "Dana Orel"),
        ("Dana Orel (R-Rime), who said it is late, left.", "Dana Orel"),
        ("Dana Orel, head of the Harbour Office, who said it is late, left.", "Dana Orel"),
        ("Dana Orel, a fisherman who said it is late, left.", "Dana Orel"),
        ("Dana Orel, a friend of the clerk who said it is late, left.", None),
        ("Clerks of the Harbour Office who said it is late left.", None),
    ],
)
def test_who_goes_on_about_the_name_before_it(text: str, name: str | None) -> None:
    said = [Said(source="who", content="it is late", mode="indirect")]
    page = Page(text=text, people=PEOPLE, bodies=["Harbour Office"], said=said)
    assert page.sources() == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Harbour Office, which said it is late, closed.", "Harbour Office"),
        ("The Harbour Office of Dana Orel, which said it is late, closed.", None),
        ("Voss & Lark, a private company that said it is late, closed.", "Voss & Lark"),
        ("A notice by Voss & Lark that said it is late was lost.", None),
        ("It was Voss & Lark that said it is late.", "Voss & Lark"),
    ],
)
def test_which_and_that_are_bodies(text: str, name: str | None) -> None:
    relative = "which" if "which" in text else "that"
    said = [Said(source=relative, content="it is late", mode="indirect")]
    page = Page(text=text, people=PEOPLE, bodies=["Harbour Office", "Voss & Lark"], said=said)
    assert page.sources() == [name]


@pytest.mark.parametrize("kind", ["named", "unnamed"])
def test_whose_words_they_are_does_not_change_how_the_text_says_so(kind: SourceKind) -> None:
    for source in ("Orel", "the mayor", "a clerk"):
        built = page(source)
        [said] = built.attributions()
        [found] = resolved(built.text, [replace(said, source_kind=kind)], built.actors())
        assert found.source_kind == kind


def test_no_source_is_nobody() -> None:
    built = Page(
        text="Dana Orel left. It was alleged that it is late.",
        people=PEOPLE,
        said=[Said(source="", cue="alleged", content="it is late", mode="indirect")],
    )
    assert built.sources() == [None]
    [found] = resolved(built.text, built.attributions(), built.actors())
    assert found.source_kind == "none"
