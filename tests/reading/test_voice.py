"""Voice: is a sentence the author's own, attributed, or mixed?"""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.reading.voice import sentences_with_voice
from whence.record import Attribution, Sentence, Span, Voice

PARTS = {"s": "source", "c": "cue", "t": "content"}


def voices(*sentences: str) -> list[Voice]:
    """Return the voices of `sentences`, in which s[…], c[…], t[…] mark one attribution."""
    text, spans = "", []
    parts: dict[str, list[Span]] = {"source": [], "cue": [], "content": []}
    for sentence in sentences:
        start = len(text)
        for part in re.findall(r"\b[sct]\[[^]]*\]|.", sentence):
            words = part[2:-1] if len(part) > 1 else part
            if len(part) > 1:
                parts[PARTS[part[0]]].append(Span(len(text), len(text) + len(words)))
            text += words
        spans.append(Span(start, len(text)))
        text += " "
    attribution = Attribution(
        id="a1",
        source=tuple(parts["source"]),
        cue=tuple(parts["cue"]),
        content=tuple(parts["content"]),
        mode="indirect",
        stance="asserts",
        source_kind="named",
        score=1.0,
    )
    return [sentence.voice for sentence in sentences_with_voice(text, spans, [attribution])]


def test_a_sentence_without_an_attribution_is_the_authors_own() -> None:
    assert voices("The ferry is late.", "s[Brandt] c[said] t[it left].") == ["own", "attributed"]


@pytest.mark.parametrize(
    "sentence",
    [
        "t[“The ferry is late,”] s[Ilka Brandt] c[said].",
        "c[According to] s[Brandt], t[the ferry is late].",
        "s[Brandt] c[told] the harbour board on Friday t[that the ferry would be late again].",
        "t[“I turned the key with this hand,”] s[she] c[told] the Opal Coast Times.",
        "t[The ferry is late], it is c[said].",
    ],
)
def test_who_was_told_and_when_is_no_voice_of_its_own(sentence: str) -> None:
    assert voices(sentence) == ["attributed"]


@pytest.mark.parametrize(
    "sentence",
    [
        "t[The ferry is late], s[Brandt] c[said], and the pumps are still in a warehouse in Rime.",
        "t[“Late,”] s[Brandt] c[said], holding up a sheet of blue paper.",
        "s[His] c[claim] that t[the watch was a gift] was heard in silence.",
    ],
)
def test_a_sentence_in_which_the_author_speaks_too_is_mixed(sentence: str) -> None:
    assert voices(sentence) == ["mixed"]


def test_much_between_the_parts_of_an_attribution_is_the_authors() -> None:
    sentence = (
        "s[Brandt], who had come up from the quay with a lamp in her hand, c[said] t[“Late.”]"
    )
    assert voices(sentence) == ["mixed"]


def test_a_long_clause_of_the_authors_counts_beside_any_content() -> None:
    content = "t[" + "the ferry is late and " * 20 + "cold]"
    assert voices(f"s[Brandt] c[said] {content}.") == ["attributed"]
    clause = "while the pumps that were meant to come in April stood in Rime"
    assert voices(f"s[Brandt] c[said] {content}, {clause}.") == ["mixed"]


def test_every_sentence_of_a_long_content_is_attributed() -> None:
    assert (
        voices("s[Brandt] c[said]: t[“It is late.]", "t[It is cold.]", "t[Go home.”]")
        == ["attributed"] * 3
    )


def test_a_sentence_that_only_says_who_spoke_is_attributed() -> None:
    assert voices("t[“Will it hold?”]", "s[Brandt] c[asked] on Friday.") == ["attributed"] * 2


def test_a_sentence_that_says_much_more_than_who_spoke_is_the_authors_own() -> None:
    assert voices(
        "s[Brandt] c[spoke] after the rain had fallen on Rime for nine days.", "t[“It is late.”]"
    ) == ["own", "attributed"]


def test_a_name_alone_makes_no_attribution() -> None:
    assert voices("s[Brandt] slept.", "c[said]: t[“It is late.”]") == ["own", "attributed"]


def test_a_sentence_without_words_is_the_authors_own() -> None:
    assert voices("***") == ["own"]


@given(st.lists(st.integers(1, 6), max_size=6))
def test_every_sentence_gets_a_voice_in_order(sizes: list[int]) -> None:
    text, spans = "", []
    for size in sizes:
        spans.append(Span(len(text), len(text) + 2 * size))
        text += "a " * size
    assert sentences_with_voice(text, spans, []) == tuple(
        Sentence(span=span, voice="own") for span in spans
    )
