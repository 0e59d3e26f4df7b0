"""The sentence on independent origins, for one story, for many, and for none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.export.families import LINEAGE
from whence.export.descent_wording import corpus_sentence, family_sentence
from whence.record import Family, Lineage

MANY = (
    "1,207 articles in 2 families, 3 independent origins; "
    "93 more with no story in common with another"
)


def _corpus(*families: Family, articles: int) -> Lineage:
    readings = tuple(LINEAGE.readings[0] for _ in range(articles))
    return replace(LINEAGE, families=families, readings=readings)


def _family(articles: int, origins: int) -> Family:
    ids = tuple(f"n{number}" for number in range(articles))
    return Family(articles=ids, origins=ids[:origins], independent_origins=origins)


def test_a_family_is_told_by_its_articles_and_its_independent_origins() -> None:
    assert family_sentence(_family(14, 2)) == "14 articles, 2 independent origins"
    assert family_sentence(_family(2, 1)) == "2 articles, 1 independent origin"


@pytest.mark.parametrize(
    ("lineage", "sentence"),
    [
        (_corpus(_family(14, 2), articles=14), "14 articles, 2 independent origins"),
        (
            _corpus(_family(14, 2), articles=15),
            "14 articles, 2 independent origins; 1 more with no story in common with another",
        ),
        (_corpus(_family(7, 2), _family(1200, 1), articles=1300), MANY),
        (_corpus(articles=3), "3 articles, none with a story in common with another"),
        (_corpus(articles=1), "1 article"),
        (_corpus(articles=0), "0 articles"),
    ],
)
def test_a_corpus_is_told_by_all_its_families(lineage: Lineage, sentence: str) -> None:
    assert corpus_sentence(lineage) == sentence
