"""Headlines that say themselves what the article has as someone's words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.reading.chain.way import marked
from whence.language.en.sentences import sentences
from whence.reading.chain import headline_flags
from whence.reading.voice import sentences_with_voice
from whence.record import Article, Document, Flag
from whence.text import paragraphs

HEADLINE = "Pier contractor hid cracks from council"
BODY = (
    "{s1 Dana Orel} {q1 said} {c1 the pier's contractor had hidden the cracks, and hid them from"
    " the council}.\n\nThe lake was calm on Friday."
)


def flags(markup: str, headline: str | None = HEADLINE) -> tuple[Flag, ...]:
    text, attributions = marked(markup)
    voiced = sentences_with_voice(text, sentences(text, paragraphs(text)), attributions)
    document = Document(article=Article(id="1", headline=headline), text=text)
    return headline_flags(document, voiced, attributions)


def test_the_cue_and_the_content_are_flagged() -> None:
    (flag,) = flags(BODY)
    _, (attribution,) = marked(BODY)
    assert flag.kind == "headline_drops_attribution"
    assert flag.spans == (*attribution.cue, *attribution.content)
    assert "Dana Orel said" in flag.message


@pytest.mark.parametrize("known", [HEADLINE, None])
def test_a_headline_in_the_text_is_flagged_too(known: str | None) -> None:
    (flag,) = flags(f"{HEADLINE}\n\n{BODY}", known)
    assert flag.spans[0].start == 0
    assert flag.spans[0].end == len(HEADLINE)


@pytest.mark.parametrize(
    "headline",
    [
        "Orel says pier contractor hid cracks from council",
        "Orel: pier contractor hid cracks from council",
        "Pier contractor ‘hid cracks from council’",
        'Pier contractor "hid" cracks from council',
        "Pier contractor may have hidden cracks from council",
        "Pier contractor allegedly hid cracks from council",
        "Did pier contractor hide cracks from council?",
        "Pier contractor did not hide cracks from council",
        "Pier contractor hid 14 cracks from council",
        "Report: contractor hid cracks from council",
        "Pier contractor denies it hid cracks from council",
        "Cracks in the pier",
        "Ferry sails again on a calm lake after the storm",
        "",
    ],
)
def test_headlines_that_drop_nothing(headline: str) -> None:
    assert flags(BODY, headline) == ()


@pytest.mark.parametrize(
    "more",
    [
        " The contractor of the pier hid the cracks from the council for a year.",
        " The contractor hid the cracks. The council owns the pier.",
    ],
)
def test_what_the_author_says_too_is_no_drop(more: str) -> None:
    assert flags(BODY + more) == ()


@pytest.mark.parametrize("cue", ["denied that", "asked whether", "feared that"])
def test_what_nobody_states_is_no_drop(cue: str) -> None:
    markup = BODY.replace("{q1 said}", f"{{q1 {cue}}}")
    text, (attribution,) = marked(markup)
    stance = {"denied that": "denies", "asked whether": "questions"}.get(cue, "asserts")
    voiced = sentences_with_voice(text, sentences(text, paragraphs(text)), [attribution])
    document = Document(article=Article(id="1", headline=HEADLINE), text=text)
    changed = replace(attribution, stance=stance)  # type: ignore[arg-type]
    assert headline_flags(document, voiced, [changed]) == ()


def test_what_stands_far_down_is_not_what_the_headline_tells() -> None:
    assert flags("The lake was calm. " * 100 + "\n\n" + BODY) == ()


def test_a_text_without_a_headline() -> None:
    assert flags(BODY, None) == ()
    assert flags("", None) == ()
