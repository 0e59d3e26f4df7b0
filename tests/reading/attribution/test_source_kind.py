"""Kind of source: named by a proper name, only described, or none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.reading.attribution.source_kind import source_kind_of
from whence.record import SourceKind, Span


def kind(source: str, *, before: str = "It is late, ", after: str = " said.") -> SourceKind:
    start = len(before)
    return source_kind_of(before + source + after, [Span(start, start + len(source))])


@pytest.mark.parametrize(
    "source",
    [
        "Brandt",
        "Ilka Brandt",
        "Ms. Brandt",
        "dos Arcos",
        "al-Orel",
        "Dr Ilka Brandt, a surgeon,",
        "Brandt, 61, who sells maize,",
        "the ferry's master, Ilka Brandt,",
        "Harbour minister Ilka Brandt",
        "the sculptor Ilka Brandt",
        "a ferryman called Moses Orel",
        "Brandt and her crew",
        "Brandt herself",
        "her sister, Ilka,",
        "Ilka Brandt of the Rime Institute",
        "the mayor of Rime, Ilka Brandt,",
        "Orel's lawyer, Ilka Brandt,",
        "the Harbour Office",
        "the Supreme Court",
        "the Foreign Ministry",
        "the engineering firm Voss & Lark",
        "the Rime Observer",
        "the Xanthe news agency",
        "the Rime Observer newspaper",
        "Radio Rime",
        "Brandt's",
        "Brandt and others",
        "neither she nor Brandt",
        "both the Harbour Office and the Rime Observer",
        "the Ministry of Trade",
        "the Office of the Harbour Master for the Orvane Coast",
        "the University of Rime in a letter",
    ],
)
def test_a_proper_name_that_stands_for_the_source_names_it(source: str) -> None:
    assert kind(source) == "named"


@pytest.mark.parametrize(
    "source",
    [
        "she",
        "both",
        "one of them",
        "police",
        "a doctor at the Mercy Hospital",
        "officials in Rime",
        "residents of Tellin, Orvane,",
        "a Harbour Office clerk",
        "the Rime Institute report",
        "a new Rime Observer poll",
        "Orel's lawyer",
        "the Orels' lawyer",
        "Brandt’s newspaper",
        "the company, which is based in Rime,",
        "the Prime Minister",
        "the President",
        "the Court",
        "some Orvanians",
        "an Orvanian",
        "the author of “Salt and Stone”",
        "northern and Orvanian farmers",
        "the agency",
        "the President of Orvane",
        "a University of Rime dean",
        "the University of Rime’s dean",
        "a poll published Friday",
        "clerks familiar with the lighthouse in Tellin, Orvane",
    ],
)
def test_a_description_names_nobody_even_if_it_holds_a_name(source: str) -> None:
    assert kind(source) == "unnamed"


@pytest.mark.parametrize(
    "source",
    [
        "Police",
        "Three officers",
        "The agency",
        "Senior Officials",
        "Angry shoppers",
        "They",
        "Many",
    ],
)
def test_the_capital_that_opens_a_sentence_makes_no_name(source: str) -> None:
    assert kind(source, before="It is late. ") == "unnamed"
    assert kind(source, before="It is late.\n\n") == "unnamed"
    assert kind(source, before="") == "unnamed"


def test_a_word_that_opens_a_sentence_is_a_name_if_the_text_has_it_as_one_elsewhere() -> None:
    introduced = "Moses Saunders is a ferryman. It is late. "
    assert kind("Saunders", before=introduced) == "named"


def test_a_word_that_opens_a_sentence_is_none_if_the_text_has_it_in_lower_case() -> None:
    assert kind("Mourners", before="The mourners wept. ") == "unnamed"
    assert kind("Nurses", before="It is late. ", after=" said so, and other nurses.") == "unnamed"


@pytest.mark.parametrize("surname", ["Brandt", "Saunders", "Laurents", "Engels"])
def test_a_word_seen_once_is_a_name_if_it_is_no_common_word(surname: str) -> None:
    assert kind("Demonstrators", before="It is late. ") == "unnamed"
    assert kind("Searchers", before="It is late. ") == "unnamed"
    assert kind(surname, before="It is late. ") == "named"


def test_an_address_shows_nothing_by_its_small_letters() -> None:
    linked = "See news.example/brandt-wins. It is late. "
    assert kind("Brandt", before=linked) == "named"


def test_a_lone_plural_that_the_next_words_narrow_down_describes() -> None:
    assert kind("Orvanians near the pass") == "unnamed"
    assert kind("Saunders of the Rime Institute") == "named"


def test_no_source_is_none() -> None:
    assert source_kind_of("It was alleged.", []) == "none"


def test_one_named_part_of_a_source_names_it() -> None:
    text = "He, the master, is Ilka Brandt."
    assert source_kind_of(text, [Span(0, 2), Span(19, 30)]) == "named"
    assert source_kind_of(text, [Span(0, 2)]) == "unnamed"


@given(st.text(st.sampled_from("aB ,;'’s-.“Theand"), max_size=40), st.data())
def test_any_span_is_one_kind_or_the_other(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    found = source_kind_of(text, [span])
    assert found in ("named", "unnamed")
    if not any(character.isupper() for character in span.of(text)):
        assert found == "unnamed"
