from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.ingest.corpus import RecordError, parse
from whence.record import ErrorKind, InputError

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def line(**fields: object) -> bytes:
    return json.dumps({"id": "a", "text": "Words.", **fields}).encode()


def test_a_record_keeps_its_text_and_its_fields() -> None:
    id, record = parse(
        line(
            text=" Zwölf\r\nBoxkämpfer\n",
            url="https://gazette.example/a",
            publisher="The Gazette",
            headline="Twelve",
            published="2024-05-31T10:00Z",
            language="de_at",
            tags=["ignored"],
        ),
        "c.jsonl:1",
    )
    assert (id, record.text, record.language) == ("a", " Zwölf\r\nBoxkämpfer\n", "de-AT")
    assert (record.publisher, record.headline) == ("The Gazette", "Twelve")
    assert str(record.published) == "2024-05-31T10:00Z"


def test_all_but_id_and_text_may_be_absent_or_null() -> None:
    _, record = parse(line(url=None, published=None, language=None), "c.jsonl:1")
    assert (record.url, record.published, record.language) == (None, None, None)


def test_a_whole_number_is_an_id_too() -> None:
    assert parse(line(id=17), "c.jsonl:1")[0] == "17"


@pytest.mark.parametrize(
    ("content", "kind", "cause"),
    [
        (b"not json", "bad_record", "not JSON"),
        (b'{"id": "a", "text": "x"', "bad_record", "not JSON"),
        (b"[]", "bad_record", "not an object"),
        (b"17", "bad_record", "not an object"),
        (b'{"text": "x"}', "bad_record", "no id"),
        (b'{"id": "a"}', "bad_record", "no text"),
        (b'{"id": "a", "text": 5}', "bad_record", "text is a number"),
        (b'{"id": "a", "text": ["x"]}', "bad_record", "text is a list"),
        (b'{"id": "a", "text": true}', "bad_record", "text is true or false"),
        (b'{"id": "a", "text": " \\n"}', "empty", "text is empty"),
        (b'{"id": "a", "id": "b", "text": "x"}', "bad_record", "occurs twice"),
        (b'{"id": "a", "text": "x", "n": NaN}', "bad_record", "NaN"),
        (b'{"id": "a", "text": "x", "n": ' + b"9" * 5000 + b"}", "bad_record", "limit"),
        (b'{"id": "a", "text": "\\ud800"}', "bad_record", "lone surrogate"),
        (b'{"id": "a", "text": "x\\u0000"}', "bad_record", "NUL"),
        (b'{"id": "a\\nb", "text": "x"}', "bad_record", "control"),
        (b'{"id": "", "text": "x"}', "bad_record", "no id"),
        (b'{"id": true, "text": "x"}', "bad_record", "id is true or false"),
        (b'{"id": "a", "text": "x", "published": "soon"}', "bad_record", "not an ISO 8601"),
        (b'{"id": "a", "text": "x", "published": 17}', "bad_record", "published is a number"),
        (b'{"id": "a", "text": "x", "language": "klingonese"}', "bad_record", "no tag"),
        (b'{"id": "a", "text": "caf\xe9"}', "encoding", "not UTF-8"),
        (b'{"id": "a", "text": ' + b"[" * 100_000, "bad_record", "nested too deeply"),
    ],
)
def test_anything_else_is_one_line_that_names_the_place_and_the_cause(
    content: bytes, kind: ErrorKind, cause: str
) -> None:
    with pytest.raises(InputError) as raised:
        parse(content, "c.jsonl:17")
    message = str(raised.value)
    assert message.startswith("c.jsonl:17: ")
    assert cause in message
    assert len(message.splitlines()) == 1
    assert raised.value.kind == kind


def test_a_record_that_cannot_be_read_is_known_by_its_id() -> None:
    with pytest.raises(RecordError) as raised:
        parse(b'{"id": 17, "text": null}', "c.jsonl:1")
    assert (raised.value.id, raised.value.kind) == ("17", "bad_record")


@given(VALUES)
def test_whatever_json_holds_it_is_a_record_or_an_input_error(value: object) -> None:
    fields = {"id": value, "text": value, "published": value, "language": value}
    try:
        id, record = parse(json.dumps(fields).encode(), "c.jsonl:1")
    except InputError:
        return
    assert record.text == fields["text"]
    assert id == str(fields["id"])
