"""How a list of words is written down."""

from __future__ import annotations

from whence.language.word_set import word_set


def test_a_list_may_go_over_lines_and_name_a_word_twice() -> None:
    assert word_set("\n  an a\n  the an\n") == {"a", "an", "the"}
