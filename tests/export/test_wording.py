"""The words in which views speak of an attribution."""

from __future__ import annotations

import pytest

from tests.export.markup import day, reading
from whence.export.wording import certainty, citation
from whence.record import Article, Reading

ARTICLE = Article(
    id="crane",
    headline="Crane falls",
    publisher="The Quay Courier",
    published=day("2026-04-14"),
    url="https://quaycourier.example/crane",
)


def _cite(read: Reading) -> str:
    return citation(read.attributions[0], read.document.article, read.document.text)


def test_a_citation_gives_words_source_cue_article_and_place() -> None:
    read = reading("[1s Ilke Dorn] [1k said] [1c the crane “was sound”].", article=ARTICLE)

    assert _cite(read) == (
        "“the crane “was sound”” — Ilke Dorn (“said”), partly in direct speech. “Crane falls”, "
        "The Quay Courier, 2026-04-14, https://quaycourier.example/crane; characters 15–36."
    )


def test_a_direct_quotation_is_not_put_in_marks_twice() -> None:
    read = reading("[1c “We warned them,”] [1s Verrin] [1k said].")

    assert _cite(read).startswith("“We warned them,” — Verrin (“said”), in direct speech.")


def test_an_interrupted_quotation_shows_the_break_and_both_places() -> None:
    read = reading("[1c “Wait,”] [1s Dorn] [1k said]. [1c “Be patient.”]")

    assert _cite(read).startswith("““Wait,” […] “Be patient.”” — Dorn")
    assert _cite(read).endswith("characters 0–7, 19–32.")


def test_a_missing_source_is_said_to_be_missing() -> None:
    read = reading("[1k It was claimed] that [1c a second crane had failed].")

    assert "— no source given (“It was claimed”), in the article's words." in _cite(read)


@pytest.mark.parametrize(
    ("score", "words"),
    [
        (1.0, "very likely 1.00"),
        (0.8, "likely 0.80"),
        (0.5, "uncertain 0.50"),
        (0.0, "doubtful 0.00"),
    ],
)
def test_a_score_is_a_word_and_a_number(score: float, words: str) -> None:
    assert certainty(score) == words
