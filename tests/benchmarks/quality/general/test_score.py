"""Labels are judged on matched attributions; own-voice passages should stay empty."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from benchmarks.quality.general.score import GeneralScore, LabelScore, score_general
from benchmarks.quality.nesting.gold import Labels, Passage
from benchmarks.quality.nesting.markup import compile_passage
from benchmarks.quality.nesting.match import Share, Tally, match_passages

SAID = compile_passage(
    "said", "{s1 Orel} {q1=dan said}, {c1 “It froze.”} {s2 She} {q2=idu denied} {c2 the rain}."
)
OWN = compile_passage("own", "Needless to say, it froze.")


def score(*predicted: Passage) -> GeneralScore:
    return score_general(match_passages([SAID, OWN], predicted))


def label(figures: GeneralScore, name: str) -> LabelScore:
    return next(label for label in figures.labels if label.name == name)


def test_the_gold_itself_scores_full_marks() -> None:
    figures = score(SAID, OWN)

    assert figures.attributions == Tally(2, 2, 2)
    assert figures.own_voice_untouched == Share(1, 1)
    assert [one.right for one in figures.labels] == [Share(2, 2)] * 3


def test_a_wrong_label_is_counted_under_its_gold_value_and_named() -> None:
    first, second = SAID.attributions
    wrong = replace(second, labels=Labels(mode="indirect", stance="asserts", source_kind="unnamed"))

    stance = label(score(replace(SAID, attributions=(first, wrong))), "stance")

    assert stance.right == Share(1, 2)
    assert stance.by_value == {"asserts": Share(1, 1), "denies": Share(0, 1)}
    assert stance.confused == Counter({("denies", "asserts"): 1})


def test_an_attribution_that_was_not_found_has_no_label_to_judge() -> None:
    first, _ = SAID.attributions
    figures = score(replace(SAID, attributions=(first,)))

    assert figures.attributions == Tally(1, 1, 2)
    assert label(figures, "mode").right == Share(1, 1)


def test_an_attribution_found_in_own_voice_text_is_a_false_one() -> None:
    invented = compile_passage("own", "{q1=ia0 Needless to say}, {c1 it froze}.")

    figures = score(SAID, invented)

    assert figures.own_voice_untouched == Share(0, 1)
    assert figures.attributions == Tally(2, 3, 2)


def test_the_lines_name_every_figure() -> None:
    lines = "\n".join(score(SAID, OWN).lines())

    for name in ("attributions", "own-voice", "mode", "stance", "source_kind", "denies"):
        assert name in lines
