"""One line of a corpus → a checked record."""

from __future__ import annotations

import hashlib
import json
import re

from whence.ingest.item import Record, problem
from whence.ingest.tongue import normal_tag
from whence.ingest.when import interval
from whence.record import InputError, Interval

_LONGEST_ID = 500
_LONGEST_FIELD = 10_000
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class RecordError(InputError):
    """A record that has an id, but cannot be read."""

    def __init__(self, id: str, error: InputError) -> None:
        super().__init__(str(error), kind=error.kind)
        self.id = id


def parse(line: bytes, name: str) -> tuple[str, Record]:
    """Return the id and the record in one line of a JSON-lines corpus.

    Fields: `id` (a string or a whole number) and `text`, and, if wanted, `url`, `publisher`,
    `headline`, `published` (ISO 8601) and `language` (BCP 47); null counts as absent, other
    fields are ignored.

    Args:
        line: the line's bytes, UTF-8.
        name: what to call it in an error: "corpus.jsonl:17".

    Raises:
        RecordError: of kind "bad_record" or "empty", where the record has an id.
        InputError: of kind "encoding" or "bad_record", where it has none.
    """
    fields = _object(line, name)
    id = _id(fields, name)
    try:
        return id, _record(fields, line, name)
    except InputError as error:
        raise RecordError(id, error) from error


def _record(fields: dict[str, object], line: bytes, name: str) -> Record:
    text = _string(fields, "text", name, most=None)
    if text is None:
        raise problem(name, "the record has no text", "bad_record")
    if not text.strip():
        raise problem(name, "the record's text is empty", "empty")
    return Record(
        text=text,
        url=_string(fields, "url", name),
        publisher=_string(fields, "publisher", name),
        headline=_string(fields, "headline", name),
        published=_published(fields, name),
        language=_language(fields, name),
        bytes_sha256=hashlib.sha256(line.rstrip(b"\r\n")).hexdigest(),
    )


def _object(line: bytes, name: str) -> dict[str, object]:
    try:
        value = json.loads(
            line.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_constant
        )
    except UnicodeDecodeError as error:
        raise problem(name, f"not UTF-8 (byte {error.start})", "encoding") from error
    except json.JSONDecodeError as error:
        cause = f"not JSON: {error.msg} at character {error.pos}"
        raise problem(name, cause, "bad_record") from error
    except RecursionError as error:
        raise problem(name, "not a record: nested too deeply", "bad_record") from error
    except ValueError as error:
        # Python's refusal of huge numbers comes with advice for programmers: keep its head.
        cause = str(error).partition(":")[0].partition(";")[0]
        raise problem(name, f"not a record: {cause}", "bad_record") from error
    if not isinstance(value, dict):
        raise problem(name, "not a record: JSON, but not an object", "bad_record")
    return value


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise ValueError("a field occurs twice")
    return fields


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def _id(fields: dict[str, object], name: str) -> str:
    value = fields.get("id")
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**20:
        return str(value)
    id = _string(fields, "id", name, most=_LONGEST_ID)
    if id is None or not id.strip():
        raise problem(name, "the record has no id", "bad_record")
    if _CONTROL.search(id):
        raise problem(name, "the record's id holds a control character", "bad_record")
    return id


def _string(
    fields: dict[str, object], field: str, name: str, *, most: int | None = _LONGEST_FIELD
) -> str | None:
    value = fields.get(field)
    if value is None:
        return None
    if not isinstance(value, str):
        kind = "true or false" if isinstance(value, bool) else _JSON_NAMES.get(type(value), "null")
        raise problem(name, f"the record's {field} is {kind}, not a string", "bad_record")
    if most is not None and len(value) > most:
        raise problem(name, f"the record's {field} is too long", "bad_record")
    if "\0" in value:
        raise problem(name, f"the record's {field} holds a NUL character", "bad_record")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        cause = f"the record's {field} holds a lone surrogate at character {error.start}"
        raise problem(name, cause, "bad_record") from error
    return value


_JSON_NAMES: dict[type, str] = {
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "an object",
}


def _published(fields: dict[str, object], name: str) -> Interval | None:
    written = _string(fields, "published", name)
    if not written:
        return None
    try:
        return interval(written)
    except ValueError as error:
        raise problem(name, f"the record's published is {error}", "bad_record") from error


def _language(fields: dict[str, object], name: str) -> str | None:
    written = _string(fields, "language", name)
    if not written:
        return None
    tag = normal_tag(written)
    if tag is None:
        raise problem(name, f"the record's language is no tag: {written[:40]!r}", "bad_record")
    return tag
