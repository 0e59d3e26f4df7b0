"""Content that goes on in the next paragraphs."""

from __future__ import annotations

from whence.language.quotation import quotations
from whence.reading.attribution.continued import continue_over_paragraphs
from whence.reading.attribution.draft import Draft
from whence.record import Span
from whence.text import paragraphs


def draft(text: str, cue: str, *contents: str) -> Draft:
    return Draft(
        source=(),
        cue=(span(text, cue),),
        content=tuple(span(text, content) for content in contents),
        score=0.5,
    )


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def continued(text: str, *drafts: Draft) -> list[list[str]]:
    lines = paragraphs(text)
    found = continue_over_paragraphs(text, drafts, lines, quotations(text, lines))
    return [[part.of(text) for part in each.content] for each in found]


def test_a_quotation_goes_on_as_long_as_its_paragraphs_open_again() -> None:
    text = "Brandt said: “It is late.\n“It is cold.\n“Go home.”\n“No,” he replied."
    assert continued(text, draft(text, "said", "“It is late.")) == [
        ["“It is late.", "“It is cold.", "“Go home.”"]
    ]


def test_a_closed_quotation_does_not_go_on() -> None:
    text = "Brandt said: “It is late.”\n“It is cold.”"
    assert continued(text, draft(text, "said", "“It is late.”")) == [["“It is late.”"]]


def test_a_content_that_ends_before_the_quotation_does_not_go_on() -> None:
    text = "Brandt said: “It is late, he thinks.\n“It is cold,” he added."
    assert continued(text, draft(text, "said", "It is late")) == [["It is late"]]


def test_the_full_stop_may_be_left_out_of_the_content() -> None:
    text = "Brandt said: “It is late.\n“It is cold.”"
    assert continued(text, draft(text, "said", "“It is late")) == [["“It is late", "“It is cold.”"]]


def test_what_is_someone_elses_content_is_not_taken() -> None:
    text = "Brandt said: “It is late.\n“It is cold,” Orel added.\n“Go home.”"
    assert continued(
        text, draft(text, "said", "“It is late."), draft(text, "added", "“It is cold,”")
    ) == [["“It is late."], ["“It is cold,”", "“Go home.”"]]


def test_only_the_last_part_of_an_interrupted_content_goes_on() -> None:
    text = "“It is late,” Brandt said. “It is cold.\n“Go home.”"
    assert continued(text, draft(text, "said", "“It is late,”", "“It is cold.")) == [
        ["“It is late,”", "“It is cold.", "“Go home.”"]
    ]


def test_a_cue_that_ends_its_paragraph_with_a_colon_has_the_next_ones_quotation() -> None:
    text = "In a letter Brandt wrote:\n“It is late.\n“It is cold.”\nNobody stirred."
    assert continued(text, draft(text, "wrote")) == [["“It is late.", "“It is cold.”"]]


def test_without_a_colon_nothing_follows_the_cue() -> None:
    text = "In a letter Brandt wrote.\n“It is late.”"
    assert continued(text, draft(text, "wrote")) == []


def test_a_colon_far_from_the_cue_is_not_its_own() -> None:
    text = "Brandt wrote, and the post took it over the pass and down to the sea at Rime:\n“Late.”"
    assert continued(text, draft(text, "wrote")) == []


def test_a_colon_before_a_paragraph_without_a_quotation_gives_no_content() -> None:
    text = "Brandt wrote:\nIt is “late”."
    assert continued(text, draft(text, "wrote")) == []


def test_a_colon_that_ends_the_text_gives_no_content() -> None:
    text = "Brandt wrote:"
    assert continued(text, draft(text, "wrote")) == []


def test_a_paragraph_that_is_one_quotation_goes_on_with_whoever_spoke_last() -> None:
    text = "The ford is shut, Orel said. It was cold, Brandt said.\n“Go home.”\n“Go now.”"
    assert continued(
        text,
        draft(text, "Orel said", "The ford is shut"),
        draft(text, "Brandt said", "It was cold"),
    ) == [["The ford is shut"], ["It was cold", "“Go home.”"]]


def test_a_paragraph_with_words_beside_its_quotation_is_left_alone() -> None:
    text = "It was cold, Brandt said.\n“Go home” is the name of a boat."
    assert continued(text, draft(text, "said", "It was cold")) == [["It was cold"]]


def test_a_quotation_after_a_paragraph_without_a_cue_is_nobodys() -> None:
    text = "It was cold, Brandt said.\nNobody stirred.\n“Go home.”"
    assert continued(text, draft(text, "said", "It was cold")) == [["It was cold"]]


def test_after_a_quotation_that_closed_a_paragraph_another_may_speak() -> None:
    text = "Brandt said: “It is not.”\n“It is cold.”"
    assert continued(text, draft(text, "said", "“It is not.”")) == [["“It is not.”"]]
