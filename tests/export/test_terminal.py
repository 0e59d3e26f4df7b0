"""The terminal view says who says what, at any width, and obeys nothing in the article."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from rich.console import Console

from tests.export.findings import FERRY
from tests.export.markup import day, reading
from tests.export.readings import readings
from whence.export.terminal import render
from whence.record import Actor, Article, Chain, Failure, Mention, Reading, Span, Step

CRANE = reading(
    """Crane falls at Skarholm

[1s Harbour master Ilke Dorn] [1k said] [1c the crane “was sound”].

[2s:unnamed An official] [2k:denies denied] [2c that]. [3k It was claimed] [3c a second one failed].

The crane was built in 1998.""",
    article=Article(id="crane", publisher="The Quay Courier", published=day("2026-04-14")),
)


def _print(result: Reading | Failure, *, width: int = 80, styled: bool = False) -> str:
    file = io.StringIO()
    console = Console(
        file=file, width=width, force_terminal=styled, color_system="standard" if styled else None
    )
    console.print(render(result))
    return file.getvalue()


def _row(shown: str, number: int) -> str:
    return next(line for line in shown.splitlines() if re.match(rf" *{number} {{2,}}\S", line))


@pytest.mark.parametrize("width", [40, 80, 140])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    for read in (CRANE, FERRY):
        assert max(len(line) for line in _print(read, width=width).splitlines()) <= width


def test_each_cue_carries_the_index_of_its_row() -> None:
    shown = _print(CRANE)

    assert "said¹ the crane" in shown
    assert "claimed³∅" in shown
    assert re.search(r"said +the crane “was sound” +mixed +0\.94", _row(shown, 1))


def test_missing_and_unnamed_sources_and_stances_are_in_the_ledger() -> None:
    shown = _print(CRANE, width=140)

    assert "An official" in _row(shown, 2)
    assert "∅ no source" in _row(shown, 3)
    assert shown.count("not by name\n") == 0
    assert re.search(r"^ +not by name +denies *$", shown, re.MULTILINE)


def test_nested_attributions_name_the_row_that_holds_them() -> None:
    read = reading("[1s Dorn] [1k said] [1c [2s Feld] [2k swore] [2c it held]].")

    assert "it held  (inside 1)" in _print(read, width=140)


def test_counts_give_shares_of_words_and_kinds_of_sources() -> None:
    shown = _print(CRANE)

    assert "own voice" in shown
    assert "3 attributions: 1 with a source by name, 1 not by name, 1 with none" in shown
    assert "not a verdict on truth" in shown


def _section(shown: str, name: str) -> list[str]:
    """Return the lines of a section, white space as single spaces."""
    lines = iter(shown.splitlines())
    for line in lines:
        if line.startswith(name):
            break
    found = []
    for line in lines:
        if not line.strip():
            break
        found.append(" ".join(line.split()))
    return found


def test_actors_are_told_by_how_often_they_speak_and_are_named() -> None:
    actors = _section(_print(FERRY, width=140), "Actors 8")

    assert actors[1] == "Ilke Dorn person 3× speaks 2× Mayor"
    assert actors[-2:] == ["The Quay Courier organisation 1× speaks 1×", "and 2 more"]


def test_the_ledger_names_the_actor_that_a_pronoun_stands_for() -> None:
    shown = _print(FERRY, width=140)

    assert _row(shown, 3).split()[:2] == ["3", "she"]
    assert "= Ilke Dorn" in shown


def test_dates_are_in_order_with_the_publication_among_them() -> None:
    dates = _section(_print(FERRY, width=140), "Dates 12")

    assert dates[-6:] == [
        "13 Apr 2026 “13 April”",
        "14 Apr 2026 “Tuesday” “14 April”",
        "15 Apr 2026 published",
        "about 1–10 May 2026 “early May” it would close the old quay at Skarholm in early May",
        "and 1 more",
        "no place in time “25 years” “three months”",
    ]


def test_chains_that_lead_further_back_than_a_speaker_are_drawn() -> None:
    assert _section(_print(FERRY, width=140), "Chains") == [
        "this article ← The Quay Courier ← a senior official",
        "this article ← Local media",
    ]


def test_pages_that_are_only_linked_come_last_and_by_their_site() -> None:
    link = Step(kind="document", words="it said", span=None, url="https://tarn.example/a")
    agency = Step(kind="outlet", words="the agency", span=None)
    chains = (Chain(steps=(link,), content=()), Chain(steps=(agency,), content=(Span(0, 2),)))

    assert _section(_print(replace(reading("It fell."), chains=chains)), "Chains") == [
        "this article ← the agency",
        "this article ← tarn.example: “it said”",
    ]


def test_another_spelling_of_a_name_is_told_but_not_a_part_of_it() -> None:
    mention = Mention(span=Span(0, 2), form="name", score=0.9)
    yelnik = Actor(
        id="e1",
        name="Oksana Yelnik",
        kind="person",
        mentions=(mention,),
        aliases=("Yelnik", "Yelnyk", "oksana"),
    )
    shown = _print(replace(reading("It fell."), actors=(yelnik,)))

    assert _section(shown, "Actors")[0] == "Oksana Yelnik person 1× Yelnyk"


def test_flags_are_told_with_the_words_that_raise_them() -> None:
    shown = _print(FERRY, width=140)

    assert "⚑ 25 years after 1998 is 2023, not 2026. “25 years” “1998”" in _section(shown, "Flags")
    assert "0 with none; 4 flags" in shown


def test_markers_are_named_by_class_with_their_words() -> None:
    assert _section(_print(FERRY, width=140), "Firmness 9")[0].startswith(
        "hedge 1 “may” · distancing 1 “allegedly” · scare quotes 1 “so-called cracks”"
    )


def test_the_headline_is_printed_once() -> None:
    article = Article(id="crane", headline="Crane falls at Skarholm")
    with_block = reading("Crane falls at Skarholm\n\nIt fell.", article=article)
    without = reading("It fell.", article=article)

    assert _print(with_block).count("Crane falls at Skarholm") == 1
    assert _print(without).count("Crane falls at Skarholm") == 1


def test_voices_differ_without_colour() -> None:
    styles = re.sub(r"3[0-7];?|;3[0-7]", "", _print(CRANE, styled=True))

    assert "\x1b[1mHarbour master Ilke Dorn" in styles
    assert "\x1b[3msaid" in styles
    assert "\x1b[4mthe crane “was sound”" in styles


def test_escapes_and_markup_in_an_article_are_shown_not_obeyed() -> None:
    read = reading(
        "[1s \x1b[31mDorn\x07] [1k said] [1c [red\\]so[/red\\] \u202eevil\x9b2J].",
        article=Article(id="[bold]x[/bold]", headline="[link=https://a.example]\x1b]8;;x"),
    )
    shown = _print(read)

    assert "␛[31mDorn␇" in shown
    assert "[bold]x[/bold]" in shown
    assert "[link=https://a.example]␛]8;;x" in shown
    assert not set(shown) & set("\x1b\x07\x9b\u202e")


@given(readings())
def test_any_reading_can_be_printed(read: Reading) -> None:
    shown = _print(read)

    shown.encode()
    assert not [char for char in shown if ord(char) < 32 and char != "\n"]


def test_a_failure_is_one_line_with_its_cause() -> None:
    failure = Failure(id="a.html", kind="no_article", message="a.html: no article\x1b[2J in it")

    assert _print(failure) == "not read  a.html: no article␛[2J in it\n"


def test_a_language_without_a_reader_is_named_and_its_text_shown() -> None:
    shown = _print(reading("Dźwig runął.", unread="no reader for Polish (pl) yet"))

    assert "Dźwig runął." in shown
    assert "Not read: no reader for Polish (pl) yet" in shown
    assert "attributions" not in shown
