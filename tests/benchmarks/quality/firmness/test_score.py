"""Scoring markers against the annotated passages."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.quality.firmness.score import lines, marked
from whence.record import Marker, MarkerKind, Span

_PASSAGES = Path(__file__).parents[4] / "benchmarks/quality/firmness/passages.txt"


def _marker(kind: MarkerKind, start: int, end: int) -> Marker:
    return Marker(span=Span(start, end), kind=kind, owner="author")


def test_marks_are_taken_out_and_kept_as_spans() -> None:
    (passage,) = marked("# held back\nIt {hedge may} sink, {call/source must} not.")
    assert passage.text == "It may sink, must not."
    assert [(g.kind, g.owner, g.span.of(passage.text)) for g in passage.gold] == [
        ("hedge", "author", "may"),
        ("call", "source", "must"),
    ]
    assert passage.split == "held_back"


def test_an_unknown_class_is_refused() -> None:
    with pytest.raises(ValueError, match="no class of markers: doubt"):
        marked("It {doubt may} sink.")


def test_found_missed_and_too_many_are_counted() -> None:
    passages = marked("It {hedge may} sink, {call/source must} not.")
    found = [(_marker("hedge", 3, 6), _marker("negation", 18, 21))]
    printed = list(lines(passages, found))
    assert "hedge         precision 100.0 (1/1) recall 100.0 (1/1)" in printed
    assert "all           precision  50.0 (1/2) recall  50.0 (1/2)" in printed
    assert "  missed call “must”: It may sink, must not." in printed
    assert "  negation “not”: It may sink, must not." in printed


def test_a_right_word_with_a_wrong_owner_is_told() -> None:
    passages = marked("It {hedge/source may} sink.")
    assert "owner         right       0.0 (0/1)" in list(
        lines(passages, [[_marker("hedge", 3, 6)]])
    )


def test_both_halves_hold_every_class() -> None:
    passages = marked(_PASSAGES.read_text(encoding="utf-8"))
    kinds = {
        split: {
            gold.kind for passage in passages if passage.split == split for gold in passage.gold
        }
        for split in ("develop", "held_back")
    }
    assert kinds["develop"] == kinds["held_back"]
    assert len(passages) >= 60
