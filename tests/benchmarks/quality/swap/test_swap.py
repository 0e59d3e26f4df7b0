"""A swap gives everyone another name of the same shape, and nothing else."""

from __future__ import annotations

import re

from benchmarks.quality.swap.corpus import NamedArticle
from benchmarks.quality.swap.shapes import FAMILY, MEN, WOMEN
from benchmarks.quality.swap.swap import opposed, swapped
from whence.record import Span


def article(text: str, *people: str) -> NamedArticle:
    """Return the text as an article that names these people wherever their names stand."""
    names = [
        tuple(
            Span(found.start() + w.start(), found.start() + w.end()) for w in _WORD.finditer(name)
        )
        for name in people
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    ]
    longest = [n for n in names if not any(_inside(n, other) for other in names)]
    return NamedArticle(id="a", corpus="own", text=text, people=tuple(sorted(longest)))


_WORD = re.compile(r"\S+")


def _inside(name: tuple[Span, ...], other: tuple[Span, ...]) -> bool:
    return name != other and name[0].start >= other[0].start and name[-1].end <= other[-1].end


def test_one_person_stays_one_person() -> None:
    text = swapped(
        article("Laura Orel spoke. Orel left. Laura wept.", "Laura Orel", "Orel"), "1"
    ).text
    found = re.fullmatch(r"(\w+) (\w+) spoke\. (\w+) left\. Laura wept\.", text)

    assert found is not None
    assert found[2] == found[3] != "Orel"
    assert found[1] != "Laura"


def test_given_names_keep_their_apparent_gender_and_names_their_length() -> None:
    for seed in "123456":
        text = swapped(
            article("Martha Orel met Gordon Vane", "Martha Orel", "Gordon Vane"), seed
        ).text
        she, orel, _, he, vane = text.split()

        assert she in WOMEN
        assert he in MEN
        assert {orel, vane} <= set(FAMILY)
        assert all(abs(len(a) - b) <= 1 for a, b in ((she, 6), (orel, 4), (he, 6), (vane, 4)))


def test_seeds_draw_different_names() -> None:
    here = article("Martha Orel met Gordon Vane", "Martha Orel", "Gordon Vane")

    assert len({swapped(here, seed).text for seed in "123"}) > 1
    assert swapped(here, "1").text == swapped(here, "1").text


def test_initials_prefixes_hyphens_and_capitals_are_kept() -> None:
    here = article(
        "ORELLA: J. T. McOrel-Vane, Jr. and de Orel", "ORELLA", "J. T. McOrel-Vane, Jr.", "Orel"
    )

    assert re.fullmatch(
        r"[A-Z]{4,8}: [A-Z]\. [A-Z]\. Mc[A-Z][a-z]+-[A-Z][a-z]+,? Jr\. and de [A-Z][a-z]+",
        swapped(here, "1").text,
    )


def test_initials_without_full_stops_stay_initials() -> None:
    here = article("George M Orel met VK Vane", "George M Orel", "VK Vane")

    found = re.fullmatch(
        r"[A-Z][a-z]+ ([A-Z]) [A-Z][a-z]+ met ([A-Z]{2}) [A-Z][a-z]+", swapped(here, "1").text
    )
    assert found is not None
    assert found[1] != "M"
    assert found[2] != "VK"


def test_a_country_its_people_and_its_capital_move_together() -> None:
    text = swapped(article("Norway said Norwegians like Oslo, the Norwegian capital."), "2").text

    assert text != "Norway said Norwegians like Oslo, the Norwegian capital."
    assert not re.search("Norw|Oslo", text)
    assert re.fullmatch(r"\w+ said \w+ like \w+, the \w+ capital\.", text)


def test_the_article_before_a_name_fits_it() -> None:
    for seed in "12345678":
        text = swapped(article("An Iranian met a Kenyan."), seed).text

        assert re.fullmatch(
            r"(?:An [AEIOU]|A [^AEIOU]|A U[gkr])\w+ met (?:an [AEIOU]|a [^AEIOU]|a U[gkr])\w+\.",
            text,
        )


def test_places_that_hold_a_country_are_left_alone() -> None:
    text = "In New Mexico and Mexico City, Latin America was the theme."

    assert swapped(article(text), "1").text == text


def test_an_outlet_keeps_its_last_word_and_its_letters_stay_letters() -> None:
    text = swapped(article("The Washington Post and CNN said so; POLITICO did not."), "1").text

    assert re.fullmatch(
        r"The (?!Wash)[A-Z]\w+ Post and (?!CNN)[A-Z]{3} said so; (?!POL)[A-Z]{6,10} did not\.", text
    )


def test_an_outlet_keeps_the_words_that_say_what_it_is() -> None:
    text = swapped(article("Xinhua News Agency and Dallas Morning News said so."), "1").text

    assert re.fullmatch(
        r"(?!Xinhua)[A-Z][a-z]+ News Agency and (?!Dallas)[A-Z][a-z]+ [A-Z][a-z]+ News said so\.",
        text,
    )


def test_the_two_most_named_change_places() -> None:
    here = article(
        "Martha Orel attacked Gordon Vane. Orel won, Vane lost, Ada Prax watched.",
        "Martha Orel",
        "Gordon Vane",
        "Orel",
        "Vane",
        "Ada Prax",
    )

    assert opposed(here).text == (
        "Martha Vane attacked Gordon Orel. Vane won, Orel lost, Ada Prax watched."
    )


def test_of_the_same_gender_their_given_names_do_so_too() -> None:
    here = article("Martha Orel attacked Laura Vane.", "Martha Orel", "Laura Vane")

    assert opposed(here).text == "Laura Vane attacked Martha Orel."


def test_the_two_most_named_countries_change_places() -> None:
    text = "Iran warned Kenya. Kenyans and Iranians met in Iran. Peru watched."

    assert opposed(article(text)).text == (
        "Kenya warned Iran. Iranians and Kenyans met in Kenya. Peru watched."
    )
