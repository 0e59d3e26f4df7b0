"""Mode: is the content in quotation marks wholly, partly, or not at all?"""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.language.quotation import quotations
from whence.reading.attribution.mode import mode_of
from whence.record import Mode, Span
from whence.text import paragraphs


def mode(marked: str) -> Mode:
    """Return the mode of the content, which stands in square brackets in `marked`."""
    content, text = [], ""
    for part in re.findall(r"\[[^]]*\]|[^[]+", marked):
        if part.startswith("["):
            content.append(Span(len(text), len(text) + len(part) - 2))
            part = part[1:-1]
        text += part
    return mode_of(text, content, quotations(text, paragraphs(text)))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[“The ferry is late,”] Brandt said.", "direct"),
        ("“[The ferry is late],” Brandt said.", "direct"),
        ("[“It is late,”] Brandt said, [“and cold.”]", "direct"),
        ("Brandt said: [“It is late.\n“It is cold.\n“Go home.”]", "direct"),
        ("Brandt said: [“It is late.]", "direct"),
        ("Brandt said [the ferry is late].", "indirect"),
        ("[The ferry is late], “Brandt” said.", "indirect"),
        ("Brandt called the ferry [“late”].", "direct"),
        ("Brandt said [the ferry was “a disgrace”].", "mixed"),
        ("[It is late], Brandt said, [“and cold.”]", "mixed"),
        ("Brandt said [that “it is late”].", "mixed"),
        ("Brandt said [“it is late” and “cold”].", "mixed"),
    ],
)
def test_the_marks_around_the_words_decide(marked: str, expected: Mode) -> None:
    assert mode(marked) == expected


def test_punctuation_outside_the_marks_makes_nothing_mixed() -> None:
    assert mode("Brandt said: [“It is late” — “and cold” …].") == "direct"


def test_a_content_without_words_is_indirect() -> None:
    assert mode("Brandt said: [“…”]") == mode_of("", [], []) == "indirect"


@given(st.text(st.sampled_from("ab “”.,"), max_size=40), st.data())
def test_the_mode_is_that_of_every_single_word_together(text: str, data: st.DataObject) -> None:
    ends = st.integers(0, len(text))
    content = [Span(*sorted((data.draw(ends), data.draw(ends)))) for _ in range(2)]
    quotes = quotations(text, paragraphs(text))
    letters = {p for span in content for p in range(span.start, span.end) if text[p].isalnum()}
    quoted = {p for quote in quotes for p in range(quote.span.start, quote.span.end)}
    expected = "indirect" if not letters & quoted else "direct" if letters <= quoted else "mixed"
    assert mode_of(text, content, quotes) == expected
