"""Markers of firmness: their words, their class, and whose they are."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.firmness.said import marked, said, words
from whence.record import Span


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The ferry may sink.", "may"),
        ("Ferry May Be Late", "May"),
        ("The bridge might close.", "might"),
        ("The strike could last a month.", "could"),
        ("Ferry Could Sail Again", "Could"),
        ("A deal is likely.", "likely"),
        ("It is unlikely to help.", "unlikely"),
        ("The fire apparently began below deck.", "apparently"),
        ("The pier appears to be sinking.", "appears to"),
        ("The study suggests that eels sleep.", "suggests"),
        ("It is unclear whether she signed.", "unclear"),
        ("It is not yet clear who signed.", "not yet clear"),
        ("The report is unconfirmed.", "unconfirmed"),
        ("The claim could not be independently verified.", "could not be independently verified"),
        ("We cannot rule out earlier access.", "cannot rule out"),
        ("I think it will sail.", "I think"),
        ("I don’t think it will sail.", "I don’t think"),
        ("Whether it sails remains to be seen.", "remains to be seen"),
        ("It is possible that it sails.", "possible that"),
    ],
)
def test_a_hedge(text: str, word: str) -> None:
    assert words(text) == [("hedge", word)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The mate allegedly slept.", "allegedly"),
        ("The mate is said to be in Rime.", "is said to"),
        ("The vault is widely believed to be empty.", "is widely believed to"),
        ("It was rumoured that the vault is empty.", "was rumoured"),
        ("He signed the so-called treaty.", "so-called"),
        ("The alleged thief left.", "alleged"),
        ("The suspected thief left.", "suspected"),
    ],
)
def test_the_author_leaves_it_to_others(text: str, word: str) -> None:
    assert words(text) == [("distancing", word)]


@pytest.mark.parametrize(
    ("kind", "text", "word"),
    [
        ("negation", "The ferry did not sail.", "not"),
        ("negation", "The ferry didn’t sail.", "didn’t"),
        ("negation", "The ferry no longer sails.", "no longer"),
        ("negation", "Nobody was hurt.", "Nobody"),
        ("denial", "The mayor denied it.", "denied"),
        ("call", "The council must resign.", "must"),
        ("call", "Anglers urged the council to resign.", "urged"),
        ("call", "Anglers called for an inquiry.", "called for"),
        ("call", "They say the mayor should resign.", "should"),
        ("factive", "She admitted that the pier was sinking.", "admitted"),
        ("factive", "She pointed out that the pier was sinking.", "pointed out"),
        ("loaded", "She claimed that the pier was sinking.", "claimed"),
        ("loaded", "She lashed out at the council.", "lashed out"),
        ("booster", "The pier is certainly sinking.", "certainly"),
        ("booster", "There is no doubt the pier is sinking.", "There is no doubt"),
    ],
)
def test_words_of_other_classes(kind: str, text: str, word: str) -> None:
    assert words(text) == [(kind, word)]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sails again on 3 May.",
        "May is the wettest month.",
        "Mrs May left.",
        "By May the pier was mended.",
        "The fleet lost its military might.",
        "She ran as fast as she could.",
        "She could see the pier from her window.",
        "Could the ferry sail again?",
        "Eels are twice as likely to drown as herring.",
        "She polled likely voters in Rime.",
        "The witness appeared in court.",
        "He suggested moving the pier.",
        "Some forty boats were lost.",
        "About forty boats were lost.",
        "He was denied bail.",
        "The must-see film opens today.",
        "The town has an urge to sing.",
        "It asks whether the town should sell.",
        "The storm claimed three lives.",
        "The path is clearly marked.",
        "They were told to wait.",
        "Not only the ferry sank.",
        "Flight No. 7 landed.",
    ],
)
def test_words_that_only_look_so(text: str) -> None:
    assert words(text) == []


def test_a_word_that_only_a_cue_colours() -> None:
    text = "Brandt blasted the plan, and the gale blasted the pier."
    assert words(text) == []
    assert words(text, said(text, "blasted", "the plan", source="Brandt")) == [
        ("loaded", "blasted")
    ]


@pytest.mark.parametrize(
    ("cue", "stance", "kind"),
    [
        ("rejected", "denies", "denial"),
        ("asked", "calls_for", "call"),
        ("noted", "asserts", "factive"),
        ("boasted of", "asserts", "loaded"),
        ("suspects", "asserts", "hedge"),
    ],
)
def test_a_cue_has_the_class_of_its_verb(cue: str, stance: str, kind: str) -> None:
    text = f"Brandt {cue} the plan."
    attribution = said(text, cue, "the plan", source="Brandt", stance=stance)  # type: ignore[arg-type]
    assert words(text, attribution) == [(kind, cue.removesuffix(" of"))]


def test_a_cue_taken_back_has_none() -> None:
    text = "Brandt did not boast of the plan."
    assert words(text, said(text, "did not boast of", "the plan")) == [("negation", "not")]
    assert words("Brandt never denied it.") == [("negation", "never")]


def test_a_hedge_in_a_content_is_the_sources() -> None:
    text = "Brandt said the pier may sink, which may be late."
    attribution = said(text, "said", "the pier may sink", source="Brandt")
    inside, outside = marked(text, attribution)
    assert (inside.owner, inside.attribution) == ("source", "a1")
    assert (outside.owner, outside.attribution) == ("author", None)


def test_a_cue_is_the_authors_word() -> None:
    text = "Brandt claimed the pier sank."
    (marker,) = marked(text, said(text, "claimed", "the pier sank", source="Brandt"))
    assert (marker.owner, marker.attribution) == ("author", "a1")


def test_a_cue_within_a_content_is_the_word_of_who_passes_it_on() -> None:
    text = "Brandt said Orel claimed the pier might sink."
    outer = said(text, "said", "Orel claimed the pier might sink", source="Brandt")
    inner = said(text, "claimed", "the pier might sink", source="Orel", id="a2", parent="a1")
    claimed, might = marked(text, outer, inner)
    assert (claimed.kind, claimed.owner, claimed.attribution) == ("loaded", "source", "a2")
    assert (might.kind, might.owner, might.attribution) == ("hedge", "source", "a2")


def test_one_phrase_is_one_marker() -> None:
    text = "The figures could not be verified, and the mayor did not deny it."
    assert words(text) == [("hedge", "could not be verified"), ("negation", "not")]


@given(
    st.lists(
        st.sampled_from(
            [
                *("may", "May", "could", "not", "“so”", "claimed", "İ", "ß", "is said to", "\n"),
                *(".", "“", "”", "'", "’", "must", "no doubt", "denied", "likely", "ﬃ", "what he"),
            ]
        )
    ).map(" ".join)
)
def test_markers_stand_in_the_text_in_order_and_apart(text: str) -> None:
    attribution = said(text, text[:3], text[3:]) if len(text) > 3 else None
    found = marked(text, *([attribution] if attribution else []))
    assert all(Span(0, len(text)).covers(m.span) and len(m.span) for m in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
