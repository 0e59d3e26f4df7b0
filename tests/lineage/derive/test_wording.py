from hypothesis import given
from hypothesis import strategies as st

from whence.lineage.derive.wording import readings, sequences, terms, words


def test_words_are_folded_and_lose_possessive_endings() -> None:
    said = words("The Mayor’s 3,100 trees, and Orel's")
    assert said == ["the", "mayor", "3,100", "trees", "and", "orel"]


def test_terms_are_words_that_carry_sense_without_common_endings() -> None:
    assert terms(words("She said the barges were closing the closed lock")) == {
        "barg",
        "clos",
        "lock",
    }


def test_short_words_keep_their_endings() -> None:
    assert terms(words("bus gas")) == {"bus", "gas"}


def test_readings_are_runs_that_are_not_function_words_alone() -> None:
    assert readings(words("it is of the mill")) == {"the mill", "of the mill"}


@given(st.text())
def test_any_text_has_two_sequences_less_than_words(text: str) -> None:
    said = words(text)
    assert len(sequences(said)) <= max(0, len(said) - 2)
    assert all(run.split(" ")[0] in said for run in sequences(said))
