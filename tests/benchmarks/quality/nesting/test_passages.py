"""The gold files keep what their README promises."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.quality.nesting.gold import problems, read_passages, to_json
from benchmarks.quality.nesting.markup import compile_passages

QUALITY = Path(__file__).parents[4] / "benchmarks" / "quality"
SETS = ("nesting", "general")


@pytest.mark.parametrize("name", SETS)
def test_every_span_is_cut_to_its_words_and_lies_inside_its_parent(name: str) -> None:
    assert problems(read_passages(QUALITY / name / "passages.jsonl")) == []


@pytest.mark.parametrize("name", SETS)
def test_the_compiled_file_is_what_the_marked_file_says(name: str) -> None:
    marked = (QUALITY / name / "passages.txt").read_text(encoding="utf-8")
    compiled = (QUALITY / name / "passages.jsonl").read_text(encoding="utf-8")

    assert compiled == "".join(to_json(passage) + "\n" for passage in compile_passages(marked))


@pytest.mark.parametrize("name", SETS)
def test_both_halves_hold_at_least_four_tenths_of_the_passages(name: str) -> None:
    passages = read_passages(QUALITY / name / "passages.jsonl")

    held_back = sum(passage.split == "held_back" for passage in passages)
    assert 0.4 <= held_back / len(passages) <= 0.6


def test_every_general_attribution_is_labelled() -> None:
    passages = read_passages(QUALITY / "general" / "passages.jsonl")

    assert all(a.labels for passage in passages for a in passage.attributions)
