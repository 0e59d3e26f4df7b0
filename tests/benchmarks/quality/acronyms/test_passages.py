"""The passages are sound, and their scores count what they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.quality.acronyms import passages as module
from benchmarks.quality.acronyms.articles import Raised, check
from benchmarks.quality.acronyms.passages import (
    Counts,
    Pair,
    Passage,
    PassageError,
    read_passages,
    score_flags,
    score_pairs,
)

PASSAGES = Path(module.__file__).with_name("passages.jsonl")


def passage(text: str, *pairs: Pair, undefined: str = "") -> Passage:
    return Passage(
        id="one",
        half="develop",
        text=text,
        pairs=frozenset(pairs),
        undefined=frozenset(undefined.split()),
        drifts=0,
    )


def test_the_committed_passages_are_two_equal_halves() -> None:
    halves = [one.half for one in read_passages(PASSAGES)]

    assert halves.count("develop") == halves.count("held_back") == 70


def test_pairing_keeps_its_floor_on_both_halves() -> None:
    assert score_pairs(read_passages(PASSAGES)).f1 >= 0.95


def test_a_pair_is_right_only_with_its_tie() -> None:
    text = "The Rime Dock Union (RDU) met."

    assert score_pairs([passage(text, Pair("RDU", "Rime Dock Union", True))]) == Counts(1, 0, 0)
    assert score_pairs([passage(text, Pair("RDU", "Rime Dock Union", False))]) == Counts(0, 1, 1)


def test_a_flag_that_is_missing_counts_as_missed() -> None:
    assert score_flags([passage("The QLN fell.", undefined="QLN")]) == Counts(1, 0, 0)
    assert score_flags([passage("QLN fell.", undefined="QLN")]) == Counts(0, 0, 1)


def test_words_that_are_not_in_the_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(
        '{"id": "a", "half": "develop", "text": "x", "pairs": [], "undefined": ["QLN"], '
        '"drifts": []}\n'
    )

    with pytest.raises(PassageError, match="'QLN' is not in the text"):
        read_passages(path)


def test_a_flag_nobody_judged_is_counted_apart() -> None:
    right, wrong, new = (Raised("c", "a", "acronym_undefined", i, i + 3) for i in range(3))

    checked = check([right, wrong, new], {right: True, wrong: False}, 1)

    assert (checked.right, checked.wrong, checked.unjudged) == ((right,), (wrong,), (new,))
    assert checked.precision == 0.5
