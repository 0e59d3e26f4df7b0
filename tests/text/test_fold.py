"""Text folded for comparison, with a way back."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.record import Span
from whence.text import fold
from whence.text.fold import fold_character

TEXTS = st.text(st.sampled_from("aZé\u0301ßﬁ½“’—…\u00ad\u200b \n\u3000東ไได้कि𝄞İ")) | st.text()


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("The FERRY", "the ferry"),
        ("café", "cafe"),
        ("cafe\u0301", "cafe"),
        ("Straße", "strasse"),
        ("ﬁsh №Ⅳ", "fish noiv"),
        ("“Rime” «Rime» „Rime‟", '"rime" "rime" "rime"'),
        ("isn’t isn't isn`t", "isn't isn't isn't"),
        ("5″ of rain", '5" of rain'),
        ("Rime—Tolva – 2−1", "rime-tolva - 2-1"),
        ("co\u00adoperate zero\u200bwidth", "cooperate zerowidth"),
        ("one\u00a0two\u3000three\nfour", "one two three four"),
        ("ｆｅｒｒｙ", "ferry"),
    ],
)
def test_what_looks_or_reads_alike_is_one(written: str, folded: str) -> None:
    assert fold(written).text == folded


@pytest.mark.parametrize("word", ["कि", "กำลัง", "ကို"])
def test_vowel_signs_stay_for_they_tell_words_apart(word: str) -> None:
    marks = [each for each in fold(word).text if unicodedata.category(each)[0] == "M"]
    assert marks


def test_a_span_goes_there_and_back() -> None:
    text = "A “ﬁne” café\u0301s’ day"
    folded = fold(text)
    there = folded.to_folded(Span(text.index("ﬁne"), text.index("”")))
    assert there.of(folded.text) == "fine"
    assert folded.to_source(there).of(text) == "ﬁne"


def test_what_was_dropped_after_a_letter_belongs_to_it() -> None:
    folded = fold("cafe\u0301 open")
    assert folded.to_source(Span(0, 4)) == Span(0, 5)


def test_a_span_beyond_the_text_is_refused() -> None:
    folded = fold("Rime")
    with pytest.raises(ValueError, match="not in the folded text: 2:9"):
        folded.to_source(Span(2, 9))
    with pytest.raises(ValueError, match="not in the source text: 2:9"):
        folded.to_folded(Span(2, 9))


@given(TEXTS)
def test_each_code_point_is_folded_by_itself(text: str) -> None:
    assert fold(text).text == "".join(fold_character(each) for each in text)


@given(TEXTS, TEXTS)
def test_folding_a_text_is_folding_its_parts(one: str, other: str) -> None:
    assert fold(one + other).text == fold(one).text + fold(other).text


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(TEXTS)
def test_origins_name_the_code_point_each_one_comes_from(text: str) -> None:
    folded = fold(text)
    assert len(folded.codes) == len(folded.origins) == len(folded.text)
    for place, origin in enumerate(folded.origins.tolist()):
        assert folded.text[place] in fold_character(text[origin])


@given(TEXTS, st.data())
def test_the_way_back_covers_what_was_folded(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    span = Span(start, data.draw(st.integers(start, len(folded.text))))
    source = folded.to_source(span)
    assert source.end <= len(text)
    assert folded.to_folded(source).covers(span) or not len(span)
    assert span.of(folded.text) in fold(source.of(text)).text


@given(TEXTS, st.data())
def test_the_way_there_folds_what_was_covered(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    folded = fold(text)
    assert folded.to_folded(span).of(folded.text) == fold(span.of(text)).text
