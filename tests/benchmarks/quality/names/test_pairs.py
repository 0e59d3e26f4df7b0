from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.quality.names.bench import bench_pairs
from benchmarks.quality.names.ofac import Person, as_in_news, persons
from benchmarks.quality.names.pairs import PER_PERSON, pairs
from benchmarks.quality.names.score import best, figures

_SDN = """\
1,"TALVENOV, Ivan",individual,"RIVER",-0-,-0-,-0-,-0-,-0-,-0-,-0-,"POB Sofia, Bulgaria."
2,"RIME TRADING",-0-,"RIVER",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-
3,"AL-KARUNI, Salim, Jr.",individual,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-,"citizen Oman; POB Russia."
4,"OREL, Dana",individual,"BELARUS",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-
"""
_ALT = """\
1,10,"aka","TALWENOW, Iwan",-0-
1,11,"fka","PETROV, Ivan",-0-
1,12,"aka","TALVENOV, IVAN",-0-
1,13,"aka","ERRANT",-0-
2,14,"aka","RIME",-0-
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ofac_sdn.csv").write_text(_SDN)
    (tmp_path / "ofac_alt.csv").write_text(_ALT)
    return tmp_path


def test_persons_have_their_full_names_each_once_without_former_ones(folder: Path) -> None:
    assert [person.names for person in persons(folder)] == [
        ("Ivan Talvenov", "Iwan Talwenow"),
        ("Salim Al-Karuni Jr.",),
        ("Dana Orel",),
    ]


def test_nationality_goes_before_birthplace_and_a_programme_counts(folder: Path) -> None:
    assert [person.cyrillic for person in persons(folder)] == [True, False, True]


def test_the_family_name_comes_last_in_news() -> None:
    assert as_in_news("DE LA ROSA, Ana, Jr.") == "Ana De La Rosa Jr."
    assert as_in_news("HERON") == "Heron"


def _person(id: str, *names: str, family: str) -> Person:
    return Person(id=id, names=names, family=family, cyrillic=False, held_back=False)


def test_every_pair_of_one_person_has_a_pair_of_two() -> None:
    people = [
        _person("1", "Ivan Talvenov", "Iwan Talwenow", "I. Talvenov", family="talvenov"),
        _person("2", "Anna Talvenova", "Petr Talvenov", family="talvenov"),
        _person("3", "Ivan Talvenov", family="talvenov"),
    ]
    found = pairs(people)
    assert sum(pair.same for pair in found) == 4
    assert sum(not pair.same for pair in found) == 4
    assert ("Ivan Talvenov", "Ivan Talvenov") not in [(pair.a, pair.b) for pair in found]


def test_no_one_has_more_pairs_than_the_bound() -> None:
    many = _person("1", *(f"Ivan {letter}alvenov" for letter in "abcdefghij"), family="x")
    assert sum(pair.same for pair in pairs([many, _person("2", "Dana Orel", family="orel")])) == (
        PER_PERSON
    )


def test_only_persons_of_the_other_list_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_text(
        "schema,name1,name2,is_match\nPerson,Dana Orel,D. Orel,true\nCompany,Rime,Rime AG,true\n"
        "Person,Dana Orel,Mika Orel,false\n"
    )
    assert [(pair.b, pair.same) for pair in bench_pairs(path)] == [
        ("D. Orel", True),
        ("Mika Orel", False),
    ]


def test_figures_at_a_threshold_and_at_the_best_one() -> None:
    scored = [(0.9, True, 1.0), (0.8, False, 1.0), (0.7, True, 1.0), (0.1, False, 1.0)]
    found = figures(scored, 0.75)
    assert (found.precision, found.recall, found.f1) == (0.5, 0.5, 0.5)
    assert best(scored).threshold == 0.7
    assert figures([(0.2, False, 1.0)], 0.5).f1 == 0.0


def test_pairs_may_weigh_less() -> None:
    found = figures([(0.9, True, 3.0), (0.9, False, 1.0), (0.1, True, 1.0)], 0.5)
    assert (found.precision, found.recall) == (0.75, 0.75)
