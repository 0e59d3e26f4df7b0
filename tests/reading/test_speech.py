"""What the shipped model must see in plain sentences: who says what, in every common form."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from whence.model import Model
from whence.reading import Reader
from whence.record import Article, Attribution, Document, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """An attribution in words."""

    source: str
    cue: str
    content: str
    attribution: Attribution


@pytest.fixture(scope="session")
def reader(model: Model) -> Reader:
    return Reader(model)


def reading_of(reader: Reader, text: str) -> Reading:
    return reader.read(Document(article=Article(id="a", language="en"), text=text))


def said(reader: Reader, text: str) -> list[Said]:
    return [
        Said(
            source=" … ".join(part.of(text) for part in each.source),
            cue=" … ".join(part.of(text) for part in each.cue),
            content=" … ".join(part.of(text) for part in each.content),
            attribution=each,
        )
        for each in reading_of(reader, text).attributions
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "Dana Orel said that the ferry to Rime would be repaired by spring.",
            "Dana Orel",
            "said",
            "the ferry to Rime would be repaired by spring",
        ),
        (
            "The ferry to Rime would be repaired by spring, the harbour minister said.",
            "the harbour minister",
            "said",
            "The ferry to Rime would be repaired by spring",
        ),
        (
            "According to the Harbour Office, the ferry to Rime will be repaired by spring.",
            "the Harbour Office",
            "According to",
            "the ferry to Rime will be repaired by spring",
        ),
        (
            "The ferry to Rime will be repaired by spring, according to Dana Orel.",
            "Dana Orel",
            "according to",
            "The ferry to Rime will be repaired by spring",
        ),
        (
            "Orel: Ferry to Rime will be repaired by spring\n\nThe ferry broke down in a storm.",
            "Orel",
            ":",
            "Ferry to Rime will be repaired by spring",
        ),
        (
            "The closure was announced by the council.",
            "the council",
            "announced",
            "The closure",
        ),
        (
            "As Brandt wrote in her report, the ferry was old.",
            "Brandt",
            "wrote",
            "the ferry was old",
        ),
    ],
    ids=["that", "after", "according", "according after", "headline", "passive", "as"],
)
def test_who_says_what(reader: Reader, text: str, source: str, cue: str, content: str) -> None:
    [found] = said(reader, text)
    assert source in found.source
    assert cue in found.cue
    assert content in found.content
    assert content not in found.source
    assert found.attribution.mode == "indirect"


def test_a_quotation_goes_on_after_its_speaker(reader: Reader) -> None:
    text = "“The ferry is old,” Dana Orel said, “and it must be replaced before winter.”"
    [found] = said(reader, text)
    assert found.source == "Dana Orel"
    assert found.cue.startswith("said")
    assert "The ferry is old" in found.content
    assert "it must be replaced before winter" in found.content
    assert "Orel" not in found.content
    assert found.attribution.mode == "direct"
    assert found.attribution.source_kind == "named"


def test_a_quotation_in_part_is_mixed(reader: Reader) -> None:
    text = "Dana Orel said that the ferry was “old and slow” and had to be replaced."
    [found] = said(reader, text)
    assert "“old and slow”" in found.content
    assert found.attribution.mode == "mixed"


def test_a_quotation_over_three_paragraphs_has_one_speaker(reader: Reader) -> None:
    text = (
        "Mara Brandt, the captain, said: “The ferry was built forty years ago.\n\n"
        "“It has never been repaired in all that time.\n\n"
        "“It ought to be replaced before the winter.”\n\n"
        "The ferry leaves at nine in the morning."
    )
    [found] = said(reader, text)
    assert "Brandt" in found.source
    for part in ("built forty years ago", "never been repaired", "replaced before the winter"):
        assert part in found.content
    assert "nine" not in found.content
    voices = [sentence.voice for sentence in reading_of(reader, text).sentences]
    assert voices == ["attributed"] * 3 + ["own"]


def test_what_nobody_says_is_the_authors_own(reader: Reader) -> None:
    text = "The ferry leaves at nine in the morning. It takes forty minutes to the old market."
    reading = reading_of(reader, text)
    assert reading.attributions == ()
    assert [sentence.voice for sentence in reading.sentences] == ["own", "own"]


def test_two_speakers_have_each_their_own(reader: Reader) -> None:
    text = "The captain said the ferry was late. The minister said the ferry was early."
    captain, minister = said(reader, text)
    assert "captain" in captain.source
    assert "the ferry was late" in captain.content
    assert "minister" in minister.source
    assert "the ferry was early" in minister.content
    assert captain.attribution.source_kind == minister.attribution.source_kind == "unnamed"


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Orel said that the ferry was unsafe.", "asserts"),
        ("Orel denied that the ferry was unsafe.", "denies"),
        ("The captain asked whether the ferry was safe.", "questions"),
        ("Critics urged the council to close the harbour.", "calls_for"),
    ],
)
def test_what_a_speaker_does_with_what_is_said(reader: Reader, text: str, stance: str) -> None:
    [found] = said(reader, text)
    assert found.attribution.stance == stance


@pytest.mark.parametrize(
    ("text", "outer", "inner", "content"),
    [
        (
            "The agency said the minister had denied that the ferry was unsafe.",
            "agency",
            "minister",
            "the ferry was unsafe",
        ),
        (
            "The newspaper reported that Brandt had said the ferry was unsafe.",
            "newspaper",
            "Brandt",
            "the ferry was unsafe",
        ),
        (
            "“The minister told us that the ferry was unsafe,” Mara Brandt said.",
            "Mara Brandt",
            "minister",
            "the ferry was unsafe",
        ),
    ],
)
def test_speech_within_speech_has_a_parent(
    reader: Reader, text: str, outer: str, inner: str, content: str
) -> None:
    found = said(reader, text)
    assert len(found) == 2
    [whole] = [each for each in found if each.attribution.parent is None]
    [part] = [each for each in found if each is not whole]
    assert part.attribution.parent == whole.attribution.id
    assert outer in whole.source
    assert inner in part.source
    assert inner in whole.content
    assert content in part.content
    assert content in whole.content


def test_what_the_speaker_thinks_is_no_second_attribution(reader: Reader) -> None:
    [found] = said(reader, "“I think the ferry is safe,” Brandt said.")
    assert "Brandt" in found.source
    assert "I think" in found.content
