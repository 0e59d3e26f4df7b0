"""No character of an article can steer a terminal or reorder a page."""

from __future__ import annotations

import unicodedata

from hypothesis import given

from tests.export.readings import texts
from whence.export.visible import one_line, shorten, visible


@given(texts)
def test_offsets_hold_because_every_character_stays_one_character(text: str) -> None:
    shown = visible(text)

    assert len(shown) == len(text)
    assert all(
        new == old for old, new in zip(text, shown, strict=True) if old.isalnum() or old in "<&\n\t"
    )


@given(texts)
def test_no_control_or_surrogate_is_left(text: str) -> None:
    shown = visible(text)

    shown.encode()
    assert {char for char in shown if unicodedata.category(char) in ("Cc", "Cs")} <= {"\n", "\t"}
    assert not {unicodedata.bidirectional(char) for char in shown} & {
        "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI",
    }  # fmt: skip


def test_an_escape_sequence_is_shown_and_an_override_marked() -> None:
    assert visible("\x1b[31mred\x07\x00") == "␛[31mred␇␀"
    assert visible("a\u202egnp.exe") == "a\ufffdgnp.exe"


def test_line_breaks_of_any_system_become_line_feeds() -> None:
    assert visible("one\r\ntwo\rthree\u2028four") == "one \ntwo\nthree\nfour"


def test_separators_that_count_as_white_space_become_spaces() -> None:
    assert visible("a\x1cb\x1fc\x0bd\x85e") == "a b c d e"
    assert not [
        char for char in map(chr, range(0x3000)) if char.isspace() > visible(char).isspace()
    ]


def test_marks_that_right_to_left_prose_needs_stay() -> None:
    assert visible("مرفأ\u200f (Skarholm)\u200e") == "مرفأ\u200f (Skarholm)\u200e"


def test_one_line_has_no_break_and_no_space_at_its_ends() -> None:
    assert one_line("\n a \r\n b\u2029") == "a b"


def test_shortening_cuts_at_a_space_and_shows_that_it_did() -> None:
    assert shorten("the crane had failed twice", 16) == "the crane had…"
    assert shorten("A" * 30, 10) == "A" * 9 + "…"
    assert shorten("short", 5) == "short"
