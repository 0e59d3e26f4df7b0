"""Speakers: whether two articles give the same source."""

from __future__ import annotations

import pytest

from tests.lineage.sides import written
from whence.lineage.align import Speaker, alike, names_alike
from whence.record import ActorKind

NAMES: dict[str, ActorKind] = {
    "Dana Orel/Orel": "person",
    "Ivo Brandt": "person",
    "Rime Harbour Office": "organisation",
}


def of(source: str) -> Speaker:
    article = written(f"[1s {source}] [1k said] [1c the pier was shut].", names=NAMES)
    return article.speaker(article.reading.attributions[0])


@pytest.mark.parametrize(
    ("source", "standing"),
    [
        ("Dana Orel", "named"),
        ("The Rime Harbour Office", "named"),
        ("The mayor", "described"),
        ("A spokesman for the port", "described"),
        ("A shipping company", "described"),
        ("Two officials", "unnamed"),
        ("An officer who asked not to be named", "unnamed"),
        ("A person close to the talks", "unnamed"),
        ("Three MPs", "unnamed"),
        ("The company", "unknown"),
        ("She", "unknown"),
    ],
)
def test_a_source_is_named_described_or_nobody_in_particular(source: str, standing: str) -> None:
    assert of(source).standing == standing


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dana Orel", "Orel"),
        ("The Rime Harbour Office", "The office"),
        ("Two officials", "A person close to the talks"),
        ("The mayor", "The mayor of Rime"),
    ],
)
def test_the_same_source_is_known_again(one: str, other: str) -> None:
    assert alike(of(one), of(other)) >= 0.5
    assert alike(of(other), of(one)) >= 0.5


@pytest.mark.parametrize(
    ("one", "other"),
    [("Dana Orel", "Ivo Brandt"), ("Dana Orel", "Two officials"), ("The mayor", "The bishop")],
)
def test_another_source_is_another(one: str, other: str) -> None:
    assert alike(of(one), of(other)) < 0.5


def test_names_are_alike_shortened_or_spelt_as_they_sound() -> None:
    assert names_alike("Vesna Kaldor", "Kaldor") == 1.0
    assert names_alike("Vesna Kaldor", "Wesna Caldor") > 0.7
    assert names_alike("Vesna Kaldor", "Tomas Brell") == 0.0
