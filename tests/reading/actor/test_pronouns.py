"""Pronouns to actors: what rules a choice out, and what decides where nothing does."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.actor.article import Page, Said
from whence.record import Span

PEOPLE = ["Dana Orel", "Ilka Brandt", "Viktor Lark", "Orel", "Brandt", "Lark"]


def judge_for(name: str, text: str) -> Page:
    """Return a page whose judge is sure that every pronoun stands for `name`."""

    def judge(pronoun: Span, names: Sequence[Span]) -> Sequence[float]:
        return [8.0 if span.of(text) == name else -8.0 for span in names]

    return Page(text=text, people=PEOPLE, judge=judge)


def test_the_only_one_near_is_meant() -> None:
    page = Page(text="Dana Orel resigned. She gave no reason for her step.", people=PEOPLE)
    assert page.called("Dana Orel") == ["Dana Orel", "She", "her"]


def test_a_title_rules_the_other_gender_out() -> None:
    text = "Mrs. Orel met Mr. Lark. He was late, but she waited."
    page = Page(text=text, people=PEOPLE)
    assert page.groups() == [["Orel", "she"], ["Lark", "He"]]


def test_a_role_rules_the_other_gender_out() -> None:
    text = "Dana Orel met her brother, Viktor Lark. He was late."
    page = Page(text=text, people=PEOPLE)
    assert page.called("Viktor Lark") == ["Viktor Lark", "He"]


def test_a_description_is_not_of_its_own_owner() -> None:
    text = "Her deputy, Ilka Brandt, stayed."
    assert Page(text=text, people=PEOPLE).groups() == [["Ilka Brandt"]]


@pytest.mark.parametrize("text", ["Ilka Brandt named her.", "Ilka Brandt, the mayor, has met her."])
def test_the_object_of_a_verb_is_not_its_subject(text: str) -> None:
    page = Page(text=f"Dana Orel came. {text}", people=PEOPLE)
    assert "her" in page.called("Dana Orel")


def test_a_phrase_may_lead_up_to_the_name() -> None:
    text = "In her time as president, Dana Orel wrote."
    assert Page(text=text, people=PEOPLE).groups() == [["her", "Dana Orel"]]


def test_whoever_is_quoted_is_not_he_in_the_quotation() -> None:
    text = "“He is late,” Viktor Lark said."
    page = Page(
        text=text, people=PEOPLE, said=[Said(source="Viktor Lark", content="“He is late,”")]
    )
    assert page.groups() == [["Viktor Lark"]]


def test_i_in_a_quotation_is_whoever_is_quoted() -> None:
    text = "“I am late, and my ferry is gone,” Viktor Lark said. I saw it."
    page = Page(
        text=text,
        people=PEOPLE,
        said=[Said(source="Viktor Lark", content="“I am late, and my ferry is gone,”")],
    )
    assert page.groups() == [["I", "my", "Viktor Lark"]]


def test_we_in_a_quotation_is_the_body_that_is_quoted() -> None:
    text = "“We are late,” the Harbour Office said."
    said = [Said(source="the Harbour Office", content="“We are late,”")]
    page = Page(text=text, bodies=["Harbour Office"], said=said)
    assert page.called("Harbour Office") == ["We", "Harbour Office"]


def test_we_in_a_quotation_is_not_the_person_who_is_quoted() -> None:
    text = "“We are late,” Viktor Lark said."
    said = [Said(source="Viktor Lark", content="“We are late,”")]
    page = Page(text=text, people=PEOPLE, said=said)
    assert page.called("Viktor Lark") == ["Viktor Lark"]


def test_a_pronoun_source_makes_its_actor_the_one_quoted() -> None:
    text = "Viktor Lark came back. “I am late,” he said."
    page = Page(text=text, people=PEOPLE, said=[Said(source="he", content="“I am late,”")])
    assert page.called("Viktor Lark") == ["Viktor Lark", "I", "he"]
    assert page.sources() == ["Viktor Lark"]


def test_he_and_she_are_never_a_body_and_it_is_never_a_person() -> None:
    page = Page(text="Dana Orel resigned. It was late.", people=PEOPLE)
    assert page.groups() == [["Dana Orel"]]
    page = Page(text="The Harbour Office closed. She wept.", bodies=["Harbour Office"])
    assert page.groups() == [["Harbour Office"]]


@pytest.mark.parametrize("name", ["Dana Orel", "Ilka Brandt"])
def test_the_models_judgement_decides_between_two(name: str) -> None:
    text = "Dana Orel met Ilka Brandt. She was late."
    assert "She" in judge_for(name, text).called(name)


def test_the_judge_cannot_choose_who_is_ruled_out() -> None:
    text = "Mr. Orel met Ms. Brandt. She was late."
    assert judge_for("Orel", text).called("Orel") == ["Orel"]


def test_who_spoke_last_speaks_again() -> None:
    text = (
        "Viktor Lark questioned the step, saying Dana Orel had been hasty. “It is late,” he said."
    )
    said = [
        Said(source="Viktor Lark", cue="saying", content="Dana Orel had been hasty"),
        Said(source="he", content="“It is late,”"),
    ]
    assert Page(text=text, people=PEOPLE, said=said).sources() == ["Viktor Lark", "Viktor Lark"]


def test_whom_goes_on_about_somebody_else_than_the_pronoun() -> None:
    text = "Dana Orel met Ilka Brandt, with whom she has three children."
    assert "she" in judge_for("Ilka Brandt", text).called("Dana Orel")


@pytest.mark.parametrize("text", ["Dana Orel left. She wept, and he slept, and she woke."])
def test_nobody_is_both_he_and_she(text: str) -> None:
    assert judge_for("Dana Orel", text).called("Dana Orel") == ["Dana Orel", "She", "she"]


def test_a_pronoun_inside_a_name_is_none() -> None:
    page = Page(
        text="The It Works Company and Dana Orel met.", people=PEOPLE, bodies=["It Works Company"]
    )
    assert page.groups() == [["It Works Company"], ["Dana Orel"]]


def test_nobody_is_meant_where_nobody_is_named() -> None:
    assert Page(text="She gave no reason. They left, and I saw it.").groups() == []


@given(st.text(st.sampled_from("DOrel hseISHhis.,“” \n’"), max_size=80))
def test_any_text_gives_mentions_that_stand_in_it(text: str) -> None:
    page = Page(text=text, people=["Orel", "D"])
    for actor in page.actors():
        spans = [mention.span for mention in actor.mentions]
        assert spans == sorted(set(spans))
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert actor.name in {m.span.of(text) for m in actor.mentions if m.form == "name"}
        assert all(0 < mention.score <= 1 for mention in actor.mentions)
