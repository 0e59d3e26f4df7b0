"""The reader: what it returns for any text at all, however hostile."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whence.model import Model
from whence.reading import Reader
from whence.record import Article, Document, Reading, Span

ODD = "\x00\x07\x1b\r\n\n\x85\u2028\u202e\u200b\ufeff\ud800\udfff\U0001f6a2\u0301<&\"'“”«»:,. "
WORDS = ("Orel", "said", "that", "the minister", "denied", "according to", "“", "”", "\n", "it is")
TEXTS = st.one_of(
    st.text(st.one_of(st.characters(), st.sampled_from(ODD)), max_size=60),
    st.lists(st.sampled_from([*WORDS, *ODD]), max_size=40).map(" ".join),
)


@pytest.fixture(scope="session")
def reader(model: Model) -> Reader:
    return Reader(model)


def document(text: str, language: str | None = "en") -> Document:
    return Document(article=Article(id="a", language=language), text=text)


def read(reader: Reader, text: str) -> Reading:
    reading = reader.read(document(text))
    assert reading.unread is None
    check(reading)
    return reading


def check(reading: Reading) -> None:
    """Assert what holds of every reading."""
    text, attributions = reading.document.text, reading.attributions
    ids = [each.id for each in attributions]
    assert len(set(ids)) == len(ids)
    assert {each.parent for each in attributions} <= {*ids, None}
    assert [each.cue[0] for each in attributions] == sorted(each.cue[0] for each in attributions)
    for each in attributions:
        assert each.cue
        assert each.content
        for part in (each.source, each.cue, each.content):
            check_spans(text, part)
        assert (each.source_kind == "none") == (not each.source)
        assert 0 <= each.score <= 1
    check_spans(text, tuple(sentence.span for sentence in reading.sentences))


def check_spans(text: str, spans: tuple[Span, ...]) -> None:
    """Assert that the spans hold something, in order, not overlapping, within the text."""
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(len(each) and each.end <= len(text) for each in spans)


@given(text=TEXTS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_is_read_and_every_span_stands_in_it(reader: Reader, text: str) -> None:
    assert read(reader, text).document.text == text


@pytest.mark.parametrize("text", ["", " ", "\n\n\t\r\n", "\u2028\u3000"])
def test_a_text_without_paragraphs_is_read_and_holds_nothing(reader: Reader, text: str) -> None:
    reading = read(reader, text)
    assert (reading.sentences, reading.attributions) == ((), ())


def test_a_reading_says_what_made_it(reader: Reader, model: Model) -> None:
    assert read(reader, "The ferry left.").maker == model.maker


@pytest.mark.parametrize(
    ("language", "named"),
    [
        ("pl", "Polish (pl)"),
        ("zh-Hant", "Traditional Chinese (zh-Hant)"),
        ("enm", "enm"),
        ("x-invented", "x-invented"),
    ],
)
def test_another_language_is_kept_unread_and_named(
    reader: Reader, language: str, named: str
) -> None:
    given = document("Orel said that the ferry was late.", language)
    reading = reader.read(given)
    assert reading.document is given
    assert (reading.sentences, reading.attributions) == ((), ())
    assert reading.unread is not None
    assert reading.unread.startswith("no reader for ")
    assert named in reading.unread


@pytest.mark.parametrize("language", ["en", "en-GB", "EN-us", "en-Latn-ZA", None])
def test_english_of_any_country_is_read_and_so_is_a_text_of_no_known_language(
    reader: Reader, language: str | None
) -> None:
    reading = reader.read(document("Orel said that the ferry was late.", language))
    assert reading.unread is None
    assert len(reading.attributions) == 1


def test_half_a_surrogate_pair_moves_no_offset(reader: Reader) -> None:
    text = "\ud83d Orel said that the ferry\udea2 was late. \udfff"
    [each] = read(reader, text).attributions
    assert "said" in each.cue[0].of(text)
    assert "the ferry\udea2 was late" in each.content[0].of(text)


def test_emoji_of_several_code_points_move_no_offset(reader: Reader) -> None:
    text = "🚢 👩‍👩‍👧‍👦🇫🇴\n\nDana Orel said that the ferry 🚢 was late. 👍🏽"
    [each] = read(reader, text).attributions
    assert [part.of(text) for part in each.cue] == ["said"]
    assert "Orel" in each.source[0].of(text)
    assert "the ferry 🚢 was late" in each.content[0].of(text)


def test_nuls_and_escapes_move_no_offset(reader: Reader) -> None:
    text = "\x00\x1b[31mOrel said\x00 that\x00 the ferry was late."
    [each] = read(reader, text).attributions
    assert "said" in each.cue[0].of(text)
    assert "the ferry was late" in each.content[0].of(text)


@pytest.mark.parametrize(
    "text",
    [
        "وقال الوزير إن العبارة ستعود في الربيع. “هذا صحيح”، قال.",
        "השר אמר: “המעבורת תחזור באביב.”",
        "大臣は「フェリーは春に戻る」と述べた。\n記者団に語った。",
        "部长说：“渡轮将在春天恢复。”",
        "รัฐมนตรีกล่าวว่าเรือข้ามฟากจะกลับมาในฤดูใบไม้ผลิ",
        "\u202eOrel said that the ferry was late.\u202c",
    ],
)
def test_other_scripts_labelled_english_are_read_all_the_same(reader: Reader, text: str) -> None:
    assert read(reader, text).sentences


FILLER = "The ferry to the islands leaves Rime at nine in the morning from the old stone quay. "


@pytest.mark.parametrize(
    "filler",
    [FILLER * 1250, "said " * 20_000, "Orel said: " * 5_000, "“ " * 20_000, "Orel\n" * 5_000],
    ids=["sentences", "cues", "colons", "marks", "paragraphs"],
)
def test_a_long_hostile_text_is_read_to_its_end_in_bounded_time(
    reader: Reader, filler: str
) -> None:
    text = filler + "”\nDana Orel said that the harbour was closed."
    began = time.process_time()
    reading = read(reader, text)
    # A few seconds; what grows with the square of the length takes minutes.
    assert time.process_time() - began < 60
    assert reading.sentences[-1].span.end == len(text)
    last = reading.attributions[-1]
    assert "the harbour was closed" in last.content[-1].of(text)


def test_a_word_of_a_hundred_thousand_letters_is_one_word(reader: Reader) -> None:
    text = "x" * 100_000 + "\nDana Orel said that the harbour was closed."
    [each] = read(reader, text).attributions
    assert "the harbour was closed" in each.content[0].of(text)


def test_many_nested_quotations_are_read(reader: Reader) -> None:
    text = "“Orel said ‘" * 500 + "the ferry is late" + "’”" * 500
    assert read(reader, text).sentences


def test_a_text_is_read_alike_each_time(reader: Reader) -> None:
    text = "Orel said the ferry was late.\n“It is not,” Brandt replied."
    assert read(reader, text) == read(reader, text)
