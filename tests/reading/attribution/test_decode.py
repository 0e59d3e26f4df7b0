"""From what the heads see to drafts: who gets a content that two cues claim, and how sure it is."""

from __future__ import annotations

import pytest

from tests.reading.attribution.scripted import Seen, scripted, span
from whence.reading.attribution.decode import decode
from whence.reading.attribution.draft import Draft
from whence.record import Span
from whence.text import paragraphs

TEXT = "Orel said the ferry left and Brandt added it was late."


def decoded(text: str, *script: Seen) -> list[Draft]:
    model = scripted(*script)
    units = model.pieces.units(text, paragraphs(text), [])
    return decode(model, units, model.encoder.words(units))


def words(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [each.of(text) for each in spans]


def seen(text: str, cue: str, *contents: str, source: str | None = None, sure: float = 0.9) -> Seen:
    return Seen(
        cue=span(text, cue),
        source=(span(text, source),) if source else (),
        content=tuple(span(text, content) for content in contents),
        sure=sure,
    )


def test_a_cue_has_its_source_and_its_content() -> None:
    [draft] = decoded(TEXT, seen(TEXT, "said", "the ferry left", source="Orel"))
    assert words(TEXT, draft.source) == ["Orel"]
    assert words(TEXT, draft.cue) == ["said"]
    assert words(TEXT, draft.content) == ["the ferry left"]


def test_two_cues_have_each_their_own_in_the_order_of_the_text() -> None:
    found = decoded(
        TEXT,
        seen(TEXT, "added", "it was late", source="Brandt"),
        seen(TEXT, "said", "the ferry left", source="Orel"),
    )
    assert [words(TEXT, d.source + d.cue + d.content) for d in found] == [
        ["Orel", "said", "the ferry left"],
        ["Brandt", "added", "it was late"],
    ]


def test_an_interrupted_content_is_one_content_of_two_spans() -> None:
    text = "The ferry, Orel said, was late."
    [draft] = decoded(text, seen(text, "said", "The ferry", "was late", source="Orel"))
    assert words(text, draft.content) == ["The ferry", "was late"]


@pytest.mark.parametrize(("said", "added"), [(0.9, 0.6), (0.6, 0.9)])
def test_a_content_that_two_cues_claim_is_the_surer_ones(said: float, added: float) -> None:
    first, second = decoded(
        TEXT,
        seen(TEXT, "said", "the ferry left", "it was late", sure=said),
        seen(TEXT, "added", "it was late", sure=added),
    )
    assert (
        words(TEXT, first.content) == ["the ferry left", "it was late"][: 2 if said > added else 1]
    )
    assert words(TEXT, second.content) == ([] if said > added else ["it was late"])


def test_of_two_cues_as_sure_the_first_has_the_content() -> None:
    first, second = decoded(
        TEXT, seen(TEXT, "added", "it was late"), seen(TEXT, "said", "it was late")
    )
    assert words(TEXT, first.cue + first.content) == ["said", "it was late"]
    assert words(TEXT, second.cue + second.content) == ["added"]


def test_contents_that_share_one_word_are_not_both_kept() -> None:
    first, second = decoded(
        TEXT,
        seen(TEXT, "said", "the ferry left and", sure=0.6),
        seen(TEXT, "added", "and", sure=0.9),
    )
    assert (first.content, words(TEXT, second.content)) == ((), ["and"])


def test_cues_of_other_paragraphs_take_nothing() -> None:
    text = "Orel said the ferry left.\nBrandt then added it was late."
    found = decoded(
        text,
        seen(text, "said", "the ferry left", sure=0.6),
        seen(text, "added", "it was late", sure=0.9),
    )
    assert [words(text, d.content) for d in found] == [["the ferry left"], ["it was late"]]


def test_two_cues_may_share_a_source() -> None:
    text = "Orel said the ferry left and added it was late."
    found = decoded(
        text,
        seen(text, "said", "the ferry left", source="Orel"),
        seen(text, "added", "it was late", source="Orel"),
    )
    assert [words(text, d.source) for d in found] == [["Orel"], ["Orel"]]


def test_a_cue_without_a_content_is_kept_for_the_next_paragraph() -> None:
    text = "Orel said:\nThe ferry left."
    [draft] = decoded(text, seen(text, "said", source="Orel"))
    assert (words(text, draft.cue), draft.content) == (["said"], ())
    assert draft.score < 0.01


@pytest.mark.parametrize(
    ("flat", "trust", "sure", "score"),
    [(0.2, 0.9, 0.9, 0.2), (0.9, 0.3, 0.9, 0.3), (0.9, 0.9, 0.4, 0.4), (0.9, 0.8, 0.9, 0.8)],
)
def test_both_heads_and_the_spans_count_for_the_score(
    flat: float, trust: float, sure: float, score: float
) -> None:
    whole = Seen(
        cue=span(TEXT, "said"),
        source=(span(TEXT, "Orel"),),
        content=(span(TEXT, "the ferry left"),),
        sure=sure,
        flat=flat,
        trust=trust,
    )
    [draft] = decoded(TEXT, whole)
    # The scripted calibration goes by the weakest of them.
    assert draft.score == pytest.approx(score, abs=1e-6)


def test_what_is_certain_has_a_score_all_the_same() -> None:
    certain = Seen(
        cue=span(TEXT, "said"),
        source=(span(TEXT, "Orel"),),
        content=(span(TEXT, "the ferry left"),),
        sure=1.0,
        flat=1.0,
        trust=1.0,
    )
    [draft] = decoded(TEXT, certain)
    assert 0.999 < draft.score < 1


def test_offsets_count_code_points_of_the_whole_text() -> None:
    text = "🚢🚢\n\nÉlan\u0301 said the ferry left."
    [draft] = decoded(text, seen(text, "said", "the ferry left"))
    assert words(text, draft.cue + draft.content) == ["said", "the ferry left"]


def test_no_units_give_no_drafts() -> None:
    assert decoded("") == []
