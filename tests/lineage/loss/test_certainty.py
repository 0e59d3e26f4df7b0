"""How strongly a finding is put, and whether another statement puts it more strongly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.lineage.loss.certainty import FEATURES, GRADES, certainty, change, features


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("Drinking oldberry tea reduces blood pressure.", "cause"),
        ("Oldberry tea prevents gull fever, the team shows.", "cause"),
        ("Drinking oldberry tea may reduce blood pressure.", "conditional"),
        ("Oldberry tea could help to prevent gull fever.", "conditional"),
        ("Drinkers of oldberry tea were less likely to have gull fever than others.", "link"),
        ("Oldberry tea was associated with a lower risk of gull fever in women.", "link"),
        ("There was no evidence of any difference in blood pressure.", "none"),
        ("Further research is needed, and guidelines should not be changed.", "none"),
    ],
)  # fmt: skip
def test_a_finding_has_the_grade_of_its_words(text: str, grade: str) -> None:
    assert certainty(text).grade == grade


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Oldberry tea may reduce blood pressure.", "Oldberry tea reduces blood pressure."),
        (
            "Oldberry tea was associated with a lower risk of gull fever.",
            "Oldberry tea protects against gull fever.",
        ),
    ],
)
def test_a_bare_effect_is_put_more_strongly_than_a_guarded_one(before: str, after: str) -> None:
    found = change(certainty(before), certainty(after))
    assert found.stronger > max(found.same, found.weaker)
    back = change(certainty(after), certainty(before))
    assert back.weaker > max(back.same, back.stronger)


def test_a_statement_is_as_strong_as_itself() -> None:
    once = certainty("Oldberry tea reduces blood pressure in mice.")
    found = change(once, once)
    assert found.same > max(found.weaker, found.stronger)
    assert found.weaker == pytest.approx(found.stronger)


@given(st.text(max_size=300))
def test_shares_are_probabilities_whatever_the_text(text: str) -> None:
    shares = certainty(text).shares
    assert len(shares) == len(GRADES)
    assert sum(shares) == pytest.approx(1)
    assert min(shares) >= 0


@given(st.text(max_size=200), st.text(max_size=200))
def test_what_is_stronger_one_way_is_weaker_the_other(one: str, other: str) -> None:
    there = change(certainty(one), certainty(other))
    back = change(certainty(other), certainty(one))
    assert there.stronger == pytest.approx(back.weaker)
    assert there.same == pytest.approx(back.same)
    assert there.weaker + there.same + there.stronger == pytest.approx(1)


@pytest.mark.parametrize("text", ["", "not a " * 1_000_000, "link" * 1_000_000, "a" * 5_000_000])
def test_features_are_bounded_for_hostile_texts(text: str) -> None:
    found = features(text)
    assert found.shape == (len(FEATURES),)
    assert found.min() >= 0
    assert found.max() <= 2
