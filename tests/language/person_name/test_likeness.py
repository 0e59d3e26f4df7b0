from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.language.person_name.romaniser import SYSTEMS, romanised
from whence.language.person_name import key, likeness, same_name, short_form

_WORD = st.text("abdehiklmnorstuvwyzáéšč'", min_size=1, max_size=9).filter(str.isalpha)
_NAME = st.lists(_WORD, min_size=1, max_size=5).map(" ".join)
_ANY = st.text(max_size=60) | _NAME


@given(_ANY, _ANY)
def test_any_two_texts_have_a_likeness_between_none_and_certainty(a: str, b: str) -> None:
    assert 0.0 <= likeness(a, b) <= 1.0
    assert 0.0 <= short_form(a, b) <= 1.0


@given(_ANY, _ANY)
def test_likeness_is_the_same_either_way_round(a: str, b: str) -> None:
    assert likeness(a, b) == likeness(b, a)


@given(_NAME, _NAME)
def test_letter_case_and_outer_space_make_no_difference(a: str, b: str) -> None:
    assert likeness(f" {a.upper()} ", b) == likeness(a.upper().lower(), b)


@pytest.mark.parametrize("name", ["Dana Orel", "Mirko Talvenko", "Salim al-Karuni", "Ren Wulan"])
def test_a_name_is_itself(name: str) -> None:
    assert likeness(name, name) > 0.9


def test_a_text_without_letters_is_like_nothing() -> None:
    assert likeness("…", "…") == 0.0
    assert likeness("", "Dana Orel") == 0.0


def test_an_endless_text_is_no_trouble() -> None:
    assert 0.0 <= likeness("al-" * 1_000_000, "Abd " * 1_000_000) <= 1.0


@pytest.mark.parametrize("written", ["Orel, Dana", "Orel Dana", "Dr. Dana Orel", "DANA OREL"])
def test_order_comma_and_title_keep_a_name_the_same(written: str) -> None:
    assert same_name("Dana Orel", written)


# Invented family names with every letter that systems of romanisation spell differently.
_CYRILLIC = [
    "никита жуковалский", "роман щербалев", "павел хрушкатов", "петр ушелинский",
    "борис чубаровский", "антон цаплинский", "иван лютавский", "тарас мизгирев",
]  # fmt: skip


@pytest.mark.parametrize("name", _CYRILLIC)
@pytest.mark.parametrize(("one", "other"), list(combinations(SYSTEMS, 2)))
def test_every_romanisation_of_a_cyrillic_name_is_that_name(
    name: str, one: str, other: str
) -> None:
    assert same_name(romanised(name, one), romanised(name, other))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Yevhen Zhukovalskyi", "Evgeny Joukovalski"),
        ("Oleksandr Ivanchuk", "Alexander Ivanchuk"),
        ("Volodymyr Halynenko", "Vladimir Galinenko"),
        ("Siarhei Dubrouski", "Sergey Dubrovsky"),
        ("Mykola Petrovych Sydorchuk", "Nikolai Sidorchuk"),
        ("Abd al-Rahman bin Salim al-Karuni", "Abderrahmane Salem El Karouni"),
        ("Muhammad Husayn Darwil", "Mohammed Hussein Darweel"),
        ("Nasr al-Din Baruni", "Nasreddine Barouni"),
        ("Deng Xiaolan", "Teng Hsiao-lan"),
        ("Pak Yong-sun", "Park Yong Sun"),
    ],
)
def test_one_name_in_two_spellings(a: str, b: str) -> None:
    assert same_name(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Dana Orel", "Mika Orel"),
        ("Ivan Sydorchuk", "Petro Sydorchuk"),
        ("Anna Talvenova", "Ivan Talvenov"),
        ("Kim Yong-chol", "Kim Tong-gil"),
        ("Salim al-Karuni", "Salim al-Tamuri"),
        ("Dana Orel", "Piet Lammers"),
    ],
)
def test_two_people_stay_two(a: str, b: str) -> None:
    assert not same_name(a, b)


def test_pairs_with_nothing_in_common_are_never_likely() -> None:
    assert likeness("Dana Orel", "Piet Lammers") < 0.3


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Orel", "Dana Orel"),
        ("D. Orel", "Dana Orel"),
        ("Joukovalski", "Yevhen Zhukovalskyi"),
        ("Nikolai Sidorchuk", "Mykola Petrovych Sydorchuk"),
        ("al-Karuni", "Salim bin Hamid al-Karuni"),
        ("Minister Orel", "Dana Orel"),
    ],
)
def test_a_short_form_stands_for_its_full_name(short: str, full: str) -> None:
    assert short_form(short, full) > 0.8


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Mika Orel", "Dana Orel"),
        ("D.", "Dana Orel"),
        ("Lammers", "Dana Orel"),
        ("Dana Maria Orel", "Dana Orel"),
        ("M. Orel", "Dana Orel"),
        ("", "Dana Orel"),
    ],
)
def test_what_is_no_short_form(short: str, full: str) -> None:
    assert short_form(short, full) == 0.0


def test_a_family_name_stands_better_than_a_given_name_and_that_better_than_a_fathers() -> None:
    full = "Mykola Petrovych Sydorchuk"
    alone = [short_form(word, full) for word in ("Sydorchuk", "Mykola", "Petrovych")]
    assert alone == sorted(alone, reverse=True)
    assert len({*alone}) == 3


@pytest.mark.parametrize("name", _CYRILLIC)
def test_romanisations_of_one_name_share_a_key(name: str) -> None:
    assert len({key(romanised(name, system)) for system in SYSTEMS}) == 1


def test_a_short_form_and_its_full_name_share_a_key() -> None:
    assert key("Orel") == key("Dr. Dana Orel") == key("D. Orel") == key("Orel, Dana")
    assert key("Orel") != key("Lammers")
    assert key("?!") == ""
