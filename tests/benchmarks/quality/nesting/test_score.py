"""Nested attributions are counted, and their parents checked."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.quality.nesting.gold import GoldError, Passage, read_passages
from benchmarks.quality.nesting.markup import compile_passage
from benchmarks.quality.nesting.match import Share, Tally, match_passages
from benchmarks.quality.nesting.score import NestingScore, score_nesting

GOLD = compile_passage(
    "nested",
    "{s1 The port} {q1 said} {c1 {s2 its pilot} {q2 had told} it "
    "{c2 {s3 he} {q3 feared} {c3 the swell}}}.",
)
FLAT = compile_passage("flat", "{s1 Orel} {q1 said} {c1 so}, and {s2 Dren} {q2 denied} {c2 it}.")


def score(*predicted: Passage) -> NestingScore:
    return score_nesting(match_passages([GOLD, FLAT], predicted))


def test_the_gold_itself_scores_full_marks() -> None:
    figures = score(GOLD, FLAT)

    assert figures.attributions == Tally(5, 5, 5)
    assert figures.nested == Tally(2, 2, 2)
    assert figures.deep == Share(1, 1)
    assert figures.parents == Share(5, 5)
    assert figures.parents_of_nested == Share(2, 2)
    assert figures.flat_untouched == Share(1, 1)


def test_an_absent_passage_counts_as_read_with_nothing() -> None:
    figures = score(FLAT)

    assert figures.attributions == Tally(2, 2, 5)
    assert figures.nested == Tally(0, 0, 2)
    assert figures.nested.precision == figures.nested.recall == figures.nested.f1 == 0


def test_without_parents_the_nested_are_found_but_not_nested() -> None:
    orphans = replace(GOLD, attributions=tuple(replace(a, parent=None) for a in GOLD.attributions))

    figures = score(orphans, FLAT)

    assert figures.found == Share(2, 2)
    assert figures.nested == Tally(0, 0, 2)
    assert figures.parents == Share(3, 5)
    assert figures.parents_of_nested == Share(0, 2)


def test_a_parent_is_right_only_if_it_is_the_match_of_the_gold_parent() -> None:
    first, second, third = GOLD.attributions
    skipped = replace(GOLD, attributions=(first, second, replace(third, parent="1")))

    figures = score(skipped, FLAT)

    assert figures.nested == Tally(2, 2, 2)
    assert figures.parents_of_nested == Share(1, 2)


def test_predicted_ids_need_not_be_the_gold_ids() -> None:
    renamed = {"1": "x", "2": "y", "3": "z"}
    predicted = replace(
        GOLD,
        attributions=tuple(
            replace(a, id=renamed[a.id], parent=renamed[a.parent] if a.parent else None)
            for a in reversed(GOLD.attributions)
        ),
    )

    assert score(predicted).parents == Share(3, 3)


def test_side_by_side_is_not_nested() -> None:
    first, second = FLAT.attributions
    figures = score(GOLD, replace(FLAT, attributions=(first, replace(second, parent="1"))))

    assert figures.nested == Tally(2, 3, 2)
    assert figures.flat_untouched == Share(0, 1)
    assert figures.parents == Share(4, 5)


def test_one_prediction_matches_one_gold_attribution_at_most() -> None:
    first, _, _ = GOLD.attributions
    broad = replace(first, cue=tuple(a.cue[0] for a in GOLD.attributions))

    assert score(replace(GOLD, attributions=(broad,))).attributions == Tally(1, 1, 5)


def test_only_the_half_asked_for_is_scored() -> None:
    develop = replace(GOLD, split="develop")
    held_back = replace(FLAT, split="held_back")

    (only,) = match_passages([develop, held_back], [GOLD, FLAT], split="held_back")

    assert only.gold == held_back


def test_another_text_under_the_same_id_is_an_error() -> None:
    with pytest.raises(GoldError, match=r"^nested: the predicted text differs"):
        score(replace(GOLD, text=GOLD.text.upper()))


def test_a_prediction_for_no_gold_passage_is_an_error() -> None:
    with pytest.raises(GoldError, match=r"^other: .*no gold passage"):
        score(replace(GOLD, id="other"))


def test_a_reading_with_start_and_end_is_read_and_an_error_record_is_empty(tmp_path: Path) -> None:
    reading = {
        "id": "a",
        "text": "Orel said so.",
        "attributions": [
            {
                "id": "7",
                "source": [{"start": 0, "end": 4}],
                "cue": [{"start": 5, "end": 9}],
                "content": [{"start": 10, "end": 12}],
                "parent": None,
            }
        ],
    }
    file = tmp_path / "read.jsonl"
    file.write_text(
        json.dumps(reading) + '\n{"id": "b", "error": {"kind": "empty", "message": "b: empty"}}\n'
    )

    read, failed = read_passages(file)

    assert [a.cue[0].of(read.text) for a in read.attributions] == ["said"]
    assert failed.attributions == ()


@pytest.mark.parametrize("line", ["{", "[]", '{"id": "a"}', '{"id": "a", "text": ""}'])
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "read.jsonl"
    file.write_text(line + "\n")

    with pytest.raises(GoldError, match=r"read\.jsonl:1: not a passage"):
        read_passages(file)


def test_the_command_prints_figures_and_names_a_missing_file(tmp_path: Path) -> None:
    root = Path(__file__).parents[4]
    command = [sys.executable, "-m", "benchmarks.quality.nesting"]
    gold = root / "benchmarks" / "quality" / "nesting" / "passages.jsonl"

    good = subprocess.run(
        [*command, str(gold), "--split", "all"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    bad = subprocess.run(
        [*command, str(tmp_path / "none.jsonl")],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )

    assert "nested                       P 100.0  R 100.0  F1 100.0" in good.stdout
    assert bad.returncode == 2
    assert "none.jsonl" in bad.stderr
    assert len(bad.stderr.splitlines()) == 1
