"""Names and pronouns as the heads see them, in places of the text."""

from __future__ import annotations

from whence.model import Model
from whence.reading.actor.heads import PronounJudge, found_names
from whence.reading.ground import ground_of
from whence.record import Span

TEXT = (
    "Dana Orel's plan for the harbour was read out in Geneva.\n"
    "Viktor Brandt said that he would vote against it."
)


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_a_name_is_found_without_its_possessive_ending(model: Model) -> None:
    ground = ground_of(model, TEXT)
    found = found_names(TEXT, model.names, ground.units, ground.words)
    assert {(name.span.of(TEXT), name.kind) for name in found} >= {
        ("Dana Orel", "person"),
        ("Geneva", "place"),
        ("Viktor Brandt", "person"),
    }


def test_the_speaker_fits_a_pronoun_in_his_words_better_than_a_name_far_off(model: Model) -> None:
    ground = ground_of(model, TEXT)
    judge = PronounJudge(model.pronouns, ground.units, ground.words)
    he = Span(TEXT.index(" he ") + 1, TEXT.index(" he ") + 3)
    near, far, no_person = judge(he, [place("Viktor Brandt"), place("Dana Orel"), place("Geneva")])
    assert near > far > no_person


def test_no_names_have_no_odds(model: Model) -> None:
    ground = ground_of(model, TEXT)
    judge = PronounJudge(model.pronouns, ground.units, ground.words)
    assert judge(place("Viktor"), []) == []
    empty = PronounJudge(model.pronouns, (), ())
    assert empty(Span(0, 1), [Span(2, 3)]) == [0.0]
