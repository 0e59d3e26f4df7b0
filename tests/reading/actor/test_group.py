"""Names to actors: which names are of one person, organisation or place."""

from __future__ import annotations

import pytest

from tests.reading.actor.article import Page


@pytest.mark.parametrize(
    ("text", "names", "groups"),
    [
        (
            "Dana Karimova resigned. Karimova gave no reason.",
            ["Dana Karimova", "Karimova"],
            [["Dana Karimova", "Karimova"]],
        ),
        (
            "Karimova quits\n\nDana Karimova resigned on Monday.",
            ["Dana Karimova", "Karimova"],
            [["Karimova", "Dana Karimova"]],
        ),
        (
            "D. M. Orel wrote it. Dana Orel had it printed.",
            ["D. M. Orel", "Dana Orel"],
            [["D. M. Orel", "Dana Orel"]],
        ),
        (
            "Dana Orel resigned. Ilka Brandt stayed.",
            ["Dana Orel", "Ilka Brandt"],
            [["Dana Orel"], ["Ilka Brandt"]],
        ),
        (
            "Dana Orel and Viktor Orel own the ferry.",
            ["Dana Orel", "Viktor Orel"],
            [["Dana Orel"], ["Viktor Orel"]],
        ),
        (
            "Viktor Orel Sr. built the ferry that Viktor Orel Jr. sold.",
            ["Viktor Orel Sr", "Viktor Orel Jr"],
            [["Viktor Orel Sr"], ["Viktor Orel Jr"]],
        ),
        (
            "Dana Orel resigned. Orel's ferry and the Orel’s crew stayed.",
            ["Dana Orel", "Orel's", "Orel’s"],
            [["Dana Orel", "Orel", "Orel"]],
        ),
        (
            "President Dana Orel resigned. Mrs. Orel gave no reason.",
            ["President Dana Orel", "Mrs. Orel"],
            [["Dana Orel", "Orel"]],
        ),
    ],
    ids=[
        "short form",
        "short form in the headline",
        "initials",
        "two people",
        "one surname, two people",
        "father and son",
        "possessives",
        "titles",
    ],
)
def test_names_of_people(text: str, names: list[str], groups: list[list[str]]) -> None:
    assert Page(text=text, people=names).groups() == groups


@pytest.mark.parametrize(
    ("text", "names", "groups"),
    [
        (
            "The Harbour Office closed. The Office gave no reason.",
            ["Harbour Office", "Office"],
            [["Harbour Office", "Office"]],
        ),
        (
            "The Ministry of Defence agreed. The Defence Ministry and the Ministry are one.",
            ["Ministry of Defence", "Defence Ministry", "Ministry"],
            [["Ministry of Defence", "Defence Ministry", "Ministry"]],
        ),
        (
            "The Harbour Office and the Fisheries Office closed. The Office gave no reason.",
            ["Harbour Office", "Fisheries Office", "Office"],
            [["Harbour Office"], ["Fisheries Office"], ["Office"]],
        ),
        (
            "The Rime Assembly and the Rime Assembly Security Council met.",
            ["Rime Assembly", "Rime Assembly Security Council"],
            [["Rime Assembly"], ["Rime Assembly Security Council"]],
        ),
        (
            "Voss Holdings Ltd. was sold. Voss had 40 ships.",
            ["Voss Holdings Ltd", "Voss"],
            [["Voss Holdings Ltd", "Voss"]],
        ),
        (
            "The Orvane Fishing Union struck. The O.F.U. asks for more; the OFU is strong.",
            ["Orvane Fishing Union", "O.F.U.", "OFU"],
            [["Orvane Fishing Union", "O.F.U.", "OFU"]],
        ),
    ],
    ids=["head", "turned round", "two heads", "part of another", "designator", "initials"],
)
def test_names_of_bodies(text: str, names: list[str], groups: list[list[str]]) -> None:
    assert Page(text=text, bodies=names).groups() == groups


def test_an_acronym_goes_with_what_it_stands_for() -> None:
    text = "The People's Front (NF, founded in spring) won. NF leaders cheered."
    page = Page(text=text, bodies=["People's Front", "NF"], acronyms=[("NF", "People's Front")])
    assert page.groups() == [["People's Front", "NF", "NF"]]


def test_a_place_and_its_region_are_the_place() -> None:
    page = Page(text="Rime, Orvane, is cold. Rime is old.", places=["Rime, Orvane", "Rime"])
    assert page.groups() == [["Rime, Orvane", "Rime"]]


def test_a_people_and_its_land_stay_apart() -> None:
    page = Page(text="Orvane voted. The Orvanian army slept.", places=["Orvane", "Orvanian"])
    assert page.groups() == [["Orvane"], ["Orvanian"]]


def test_a_person_and_a_place_of_one_name_stay_apart() -> None:
    text = "Lena Rime left Rime. Ms. Rime had lived in Rime."
    page = Page(text=text, people=["Lena Rime", "Ms. Rime"], places=["Rime"])
    assert page.groups() == [["Lena Rime", "Rime"], ["Rime", "Rime"]]


def test_the_kind_of_an_actor_is_what_most_of_its_mentions_say() -> None:
    text = "Rime won. Rime lost. Rime drew."
    page = Page(text=text, places=["Rime"])
    [actor] = page.actors()
    assert actor.kind == "place"


LATE = "It is late. " * 200
SURNAME = "Dana Orel and Viktor Orel own the ferry. "


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Dana Orel owns a ferry. Orel is rich. Viktor Orel is her son.", "Dana Orel"),
        (
            "Mayor Dana Orel and Captain Viktor Orel met. Captain Orel was late. {}",
            "Viktor Orel",
        ),
        (
            "Dana Orel owns a ferry. " + "It is late. " * 200 + "Viktor Orel slept. {}",
            "Viktor Orel",
        ),
        (SURNAME + "{}", "Orel"),
    ],
    ids=["only one so far", "title", "only one near", "nobody knows"],
)
def test_a_surname_of_two_goes_where_the_text_shows(text: str, whose: str) -> None:
    page = Page(text=text.format("Orel is rich."), people=["Dana Orel", "Viktor Orel", "Orel"])
    assert "Orel" in page.called(whose)


def test_a_spelling_in_another_romanisation_is_the_same_person() -> None:
    text = "Yevhen Zhukovskyi spoke. Evgeny Zhukovsky had spoken before."
    page = Page(text=text, people=["Yevhen Zhukovskyi", "Evgeny Zhukovsky"])
    assert page.groups() == [["Yevhen Zhukovskyi", "Evgeny Zhukovsky"]]


def test_the_fullest_name_names_and_the_others_are_aliases() -> None:
    text = "Orel resigned. Dana Orel gave no reason. Ms. Orel left."
    [actor] = Page(text=text, people=["Orel", "Dana Orel"]).actors()
    assert (actor.name, actor.aliases) == ("Dana Orel", ("Orel",))


def test_overlapping_names_are_one() -> None:
    text = "The Dana Orel Bridge is shut."
    page = Page(text=text, people=["Dana Orel"], bodies=["Dana Orel Bridge"])
    assert page.groups() == [["Dana Orel Bridge"]]


@pytest.mark.parametrize("text", ["The ferry Alder sank.", "The MV Alder sank, and Alder is lost."])
def test_a_ship_is_nobody(text: str) -> None:
    assert Page(text=text, people=["Alder"]).groups() == []
