"""Two wordings: what changed is marked, all of what changed, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whence.export.changes import Edit, Words, changes, edits, near

wordings = st.lists(
    st.sampled_from(["may", "have", "cracked", "40", ",", "“", " ", "\n", "é"])
).map(" ".join) | st.text(max_size=80)


def _shown(runs: tuple[Words, ...]) -> str:
    return "".join(f"[{run.text}]" if run.changed else run.text for run in runs)


def _marked(before: str, after: str) -> tuple[str, str]:
    gone, come = changes(before, after)
    return _shown(gone), _shown(come)


def test_words_that_only_one_wording_has_are_marked() -> None:
    assert _marked("the weir may have cracked", "the weir has cracked") == (
        "the weir [may have] cracked",
        "the weir [has] cracked",
    )


def test_a_figure_is_one_word_and_marks_are_words_of_their_own() -> None:
    assert _marked("some 4,000 homes", "some 40,000 “homes”") == (
        "some [4,000] homes",
        "some [40,000 “]homes[”]",
    )


def test_case_white_space_and_the_form_of_marks_are_no_change() -> None:
    assert _marked("he said “no”", 'He said "no"') == ("he said “no”", 'He said "no"')
    assert _marked("The  weir\nbroke", "the weir broke") == ("The  weir\nbroke", "the weir broke")


def test_wordings_with_little_in_common_are_not_speckled_with_marks() -> None:
    assert _marked("he left the city", "persons near him say otherwise") == (
        "he left the city",
        "persons near him say otherwise",
    )


def test_texts_of_any_length_come_out_at_once_unmarked() -> None:
    long = "the weir broke " * 40_000

    assert changes(long, long + "again") == (
        (Words(long, False),),
        (Words(long + "again", False),),
    )


@given(wordings, wordings)
def test_the_runs_of_a_wording_are_the_wording(before: str, after: str) -> None:
    gone, come = changes(before, after)

    assert "".join(run.text for run in gone) == before
    assert "".join(run.text for run in come) == after
    assert all(run.text for run in gone + come)


@given(wordings)
def test_a_wording_does_not_differ_from_itself(words: str) -> None:
    assert not any(run.changed for side in changes(words, words) for run in side)


def test_what_lies_far_from_a_change_is_left_out() -> None:
    before = f"{'Low water stood. ' * 20}It may have cracked.{' High water came.' * 20}"
    runs = near(changes(before, before.replace("may have", "has"))[0])

    assert _shown(runs) == (
        "…Low water stood. Low water stood. Low water stood. It [may have] cracked."
        " High water came. High water came. High water…"
    )


def test_a_long_wording_without_changes_is_cut_short() -> None:
    assert _shown(near((Words("so it goes " * 30, False),), width=20)) == "so it goes so it…"


@given(wordings, wordings)
def test_no_changed_word_is_left_out_by_nearness(before: str, after: str) -> None:
    runs = changes(before, after)[0]

    assert [run for run in near(runs) if run.changed] == [run for run in runs if run.changed]


def test_what_a_wording_no_longer_has_stands_where_it_stood() -> None:
    assert edits("the weir may have cracked today", "the weir has cracked") == (
        Edit("the weir ", "both"),
        Edit("may have", "before"),
        Edit("has", "after"),
        Edit(" cracked", "both"),
        Edit("today", "before"),
    )


@given(wordings, wordings)
def test_the_edits_of_a_wording_hold_it_unchanged(before: str, after: str) -> None:
    runs = edits(before, after)

    assert "".join(run.text for run in runs if run.side != "before") == after
    assert all(run.text in before for run in runs if run.side == "before")
