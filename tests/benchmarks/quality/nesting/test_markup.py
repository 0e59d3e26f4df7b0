"""Marked passages become texts with offsets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.nesting.gold import GoldError, Labels
from benchmarks.quality.nesting.markup import compile_passage, compile_passages
from whence.record import Span

WORD = st.text(st.characters(exclude_characters="{}", exclude_categories=["Z", "C"]), min_size=1)


def test_spans_point_at_the_marked_words_of_the_bare_text() -> None:
    passage = compile_passage("p", "{s1 Orel} {q1 said} {c1 it rained}.")

    assert passage.text == "Orel said it rained."
    (attribution,) = passage.attributions
    assert attribution.source == (Span(0, 4),)
    assert attribution.cue == (Span(5, 9),)
    assert attribution.content == (Span(10, 19),)
    assert attribution.parent is None


def test_a_repeated_tag_is_a_further_span_of_the_same_attribution() -> None:
    passage = compile_passage("p", "{c1 It rained}, {s1 Orel} {q1 said}, {c1 and then froze}.")

    assert [span.of(passage.text) for span in passage.attributions[0].content] == [
        "It rained",
        "and then froze",
    ]


def test_the_parent_is_the_innermost_attribution_that_holds_the_cue() -> None:
    passage = compile_passage(
        "p", "{s1 A} {q1 said} {c1 {s2 B} {q2 said} {c2 {s3 C} {q3 said} {c3 so}}}."
    )

    assert [attribution.parent for attribution in passage.attributions] == [None, "1", "2"]


def test_an_attribution_inside_a_source_is_not_nested() -> None:
    passage = compile_passage(
        "p", "{s1 Orel, {s2 who} {q2 said} {c2 it rained},} {q1 denied} {c1 the frost}."
    )

    assert [attribution.parent for attribution in passage.attributions] == [None, None]


def test_a_cue_carries_labels() -> None:
    passage = compile_passage("p", "{s1 She} {q1=mdu denied} {c1 “every” word}.")

    assert passage.attributions[0].labels == Labels(
        mode="mixed", stance="denies", source_kind="unnamed"
    )


def test_a_blank_line_inside_a_passage_is_kept() -> None:
    first, second = compile_passages("# a\nOne.\n\nTwo.\n\n# b\nThree.\n")

    assert (first.id, first.text) == ("a", "One.\n\nTwo.")
    assert (second.id, second.text) == ("b", "Three.")


@pytest.mark.parametrize(
    ("marked", "cause"),
    [
        ("{s1 Orel} {q1 said} it rained.", "lacks a cue or a content"),
        ("{q1 said} {c1 it rained.", "never closed"),
        ("{x1 Orel} said so.", "unreadable markup"),
        ("Orel said} so.", "unreadable markup"),
        ("{q1 said }{c1 so}", "loose spaces"),
    ],
)
def test_broken_markup_is_an_error_that_names_the_passage(marked: str, cause: str) -> None:
    with pytest.raises(GoldError, match=rf"^p: .*{cause}"):
        compile_passage("p", marked)


def test_an_id_may_stand_only_once() -> None:
    with pytest.raises(GoldError, match="twice"):
        compile_passages("# a\nOne.\n\n# a\nTwo.\n")


@given(before=WORD, source=WORD, cue=WORD, content=WORD, after=WORD)
def test_offsets_hold_whatever_the_words_are(
    before: str, source: str, cue: str, content: str, after: str
) -> None:
    passage = compile_passage(
        "p", f"{before} {{s1 {source}}} {{q1 {cue}}} {{c1 {content}}} {after}"
    )

    (attribution,) = passage.attributions
    assert passage.text == f"{before} {source} {cue} {content} {after}"
    assert attribution.source[0].of(passage.text) == source
    assert attribution.cue[0].of(passage.text) == cue
    assert attribution.content[0].of(passage.text) == content
