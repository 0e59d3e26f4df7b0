"""Scare quotes, told from the other uses of quotation marks."""

from __future__ import annotations

import pytest

from tests.reading.firmness.said import marked, said, words


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The “reform” closed four schools.", "“reform”"),
        ('The council sent its "experts" home.', '"experts"'),
        ("Such ''help'' sank the pier.", "''help''"),
        ("The town paid for this “free gift” twice.", "“free gift”"),
    ],
)
def test_a_word_held_at_arms_length(text: str, quoted: str) -> None:
    assert words(text) == [("scare_quotes", quoted)]


@pytest.mark.parametrize(
    "text",
    [
        "She sang “The Drowned Ferry” twice.",
        "He read “Moths” aloud.",
        "Dana “Red” Orel won.",
        "The word “ferry” is old.",
        "He spelled “ferry” with one r.",
        "Anglers call the pier “the tooth”.",
        "The boats are known as “snails”.",
        "The crowd held signs reading “no bridge”.",
        "The crowd’s “no bridge” chant went on.",
        "She shouted “no!” twice.",
        "The “we were asleep” note lay there.",
        "The fund (“the purse”) is empty.",
        "Each boat has a “shoe” – a block of lead.",
        "Quay <item name=“ferry” kind=“boat”>.",
        "“ferry”",
        "The pier stood for forty years “and a day and a night” alone.",
        "He leaned on a “black swan”, and every black swan drowned.",
        "In the words of her aide, the plan was “dead”.",
    ],
)
def test_marks_that_name_or_quote(text: str) -> None:
    assert [found for found in words(text) if found[0] == "scare_quotes"] == []


def test_what_a_source_says_is_a_quotation() -> None:
    text = "Brandt called it a “reform”, and Orel left."
    assert marked(text, said(text, "called", "it a “reform”", source="Brandt")) == ()


def test_words_beside_a_cue_are_taken_for_a_quotation() -> None:
    text = "Brandt said he was at home with the “reform”."
    assert marked(text, said(text, "said", "he was at home", source="Brandt")) == ()


def test_words_that_a_source_says_elsewhere_are_taken_for_its() -> None:
    text = "The “grand reform” closed schools.\n\nBrandt said a grand reform was due."
    content = "a grand reform was due"
    assert words(text) == []
    assert marked(text, said(text, "said", content, source="Brandt")) == ()
