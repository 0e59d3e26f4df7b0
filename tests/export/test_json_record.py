"""The JSON record of a reading keeps the promised keys and is safe to write and split."""

from __future__ import annotations

import json

from hypothesis import given

from tests.export.markup import MAKER, day, reading
from tests.export.readings import readings
from whence.export.json_record import dumps, to_record
from whence.record import Article, Document, Failure, Reading

CRANE = reading(
    "[1s Ilke Dorn] [1k:denies,.62 denied] [1c that [2s:unnamed an aide] [2k said] [2c so]].",
    article=Article(
        id="crane",
        url="https://quaycourier.example/crane",
        publisher="The Quay Courier",
        headline="Crane falls",
        byline="Mara Lindqvist",
        published=day("2026-04-14"),
        language="en",
    ),
)


def test_a_record_has_every_promised_key() -> None:
    record = to_record(CRANE)

    assert set(record) >= {
        "schema", "id", "text", "document", "sentences", "attributions", "actors", "acronyms",
        "dates", "hedges", "maker",
    }  # fmt: skip
    assert record["schema"] == "whence.reading/1"
    assert record["id"] == "crane"
    assert record["maker"] == {
        "name": MAKER.name,
        "version": MAKER.version,
        "weights_sha256": MAKER.weights_sha256,
    }


def test_the_document_tells_what_is_known_of_the_article() -> None:
    document = to_record(CRANE)["document"]

    assert isinstance(document, dict)
    assert document["published"] == "2026-04-14"
    assert document["publisher"] == "The Quay Courier"
    assert document["language"] == "en"
    assert document["text_sha256"] == CRANE.document.text_sha256
    assert document["blocks"] == [{"start": 0, "end": 38, "kind": "paragraph"}]


def test_attributions_hold_their_spans_and_flags() -> None:
    record = to_record(CRANE)

    assert record["attributions"] == [
        {
            "id": "1",
            "source": [{"start": 0, "end": 9}],
            "cue": [{"start": 10, "end": 16}],
            "content": [{"start": 17, "end": 37}],
            "mode": "indirect",
            "stance": "denies",
            "source_kind": "named",
            "actor": None,
            "parent": None,
            "score": 0.62,
        },
        {
            "id": "2",
            "source": [{"start": 22, "end": 29}],
            "cue": [{"start": 30, "end": 34}],
            "content": [{"start": 35, "end": 37}],
            "mode": "indirect",
            "stance": "asserts",
            "source_kind": "unnamed",
            "actor": None,
            "parent": "1",
            "score": 0.94,
        },
    ]
    assert record["sentences"] == [{"start": 0, "end": 38, "voice": "attributed"}]


def test_what_was_not_looked_for_is_told_apart_from_what_was_not_found() -> None:
    assert to_record(CRANE)["layers"] == ["sentences", "attributions"]
    assert to_record(CRANE)["actors"] == []


def test_a_document_without_a_reader_says_why_and_claims_no_layer() -> None:
    record = to_record(reading("Dźwig runął.", unread="no reader for Polish (pl) yet"))

    assert record["unread"] == "no reader for Polish (pl) yet"
    assert record["layers"] == []


def test_a_failure_is_an_error_in_its_place() -> None:
    failure = Failure(id="corpus.jsonl:17", kind="bad_record", message="corpus.jsonl:17: no text")

    assert to_record(failure) == {
        "id": "corpus.jsonl:17",
        "error": {"kind": "bad_record", "message": "corpus.jsonl:17: no text"},
    }


def test_the_error_of_a_corpus_line_has_its_number() -> None:
    failure = Failure(id="ferry", kind="bad_record", message="corpus.jsonl:17: no text", line=17)

    assert list(to_record(failure)) == ["id", "line", "error"]
    assert to_record(failure)["line"] == 17


@given(readings())
def test_json_text_is_one_line_of_utf8_that_gives_the_record_back(read: Reading) -> None:
    line = dumps(read)

    line.encode()
    assert len(line.splitlines()) == 1
    assert json.loads(line) == to_record(read)


def test_a_lone_surrogate_and_a_terminal_escape_are_escaped() -> None:
    document = Document(article=Article(id="x"), text="\ud800 \x1b \x9b \u202e é")
    line = dumps(Reading(document=document, sentences=(), attributions=(), maker=MAKER))

    assert '"\\ud800 \\u001b \\u009b \\u202e é"' in line


def test_an_indent_gives_many_lines_of_the_same_record() -> None:
    text = dumps(CRANE, indent=2)

    assert text.count("\n") > 20
    assert json.loads(text) == to_record(CRANE)
