from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whence.ingest.plain import blocks, headline

TEXT = st.text(
    st.one_of(st.sampled_from(" \t\r\n\x0b\x85\u2028.:a"), st.characters(exclude_categories=["Cs"]))
)


@given(TEXT)
def test_blocks_hold_every_word_once_in_order_without_white_space_around(text: str) -> None:
    found = blocks(text)
    rest, last = [], 0
    for block in found:
        words = block.span.of(text)
        assert words == words.strip() != ""
        assert block.span.start >= last
        rest.append(text[last : block.span.start])
        last = block.span.end
    assert not "".join([*rest, text[last:]]).strip()


def test_blank_lines_part_paragraphs() -> None:
    text = "First line\nstill first.\r\n \r\n  Second.  \n\n\nThird."
    spans = [block.span.of(text) for block in blocks(text)]
    assert spans == ["First line\nstill first.", "Second.", "Third."]


def test_without_blank_lines_every_line_is_a_paragraph() -> None:
    text = "First.\nSecond.\nThird.\n\n"
    assert [block.span.of(text) for block in blocks(text)] == ["First.", "Second.", "Third."]
    assert headline(text, blocks(text)) is None


def test_a_short_first_line_set_apart_is_the_headline() -> None:
    text = "Ferry stays in port\n\nThe harbour master said no."
    assert headline(text, blocks(text)) == "Ferry stays in port"
    assert [block.kind for block in blocks(text)] == ["headline", "paragraph"]


def test_a_first_sentence_a_long_line_or_two_lines_are_no_headline() -> None:
    for first in ("The ferry stays in port.", "word " * 40, "Ferry stays\nin port", "“No ferry.”"):
        text = f"{first}\n\nThe harbour master said no."
        assert headline(text, blocks(text)) is None
