"""The JSON record of a reading keeps the promised keys and is safe to write and split."""

from __future__ import annotations

import json

from hypothesis import given

from tests.export.findings import FERRY
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
        "dates", "hedges", "markers", "chains", "flags", "maker",
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


def test_layers_name_what_was_looked_for_so_that_an_empty_list_means_none_found() -> None:
    record = to_record(CRANE)
    layers = record["layers"]

    assert isinstance(layers, list)
    assert set(layers) == {
        "sentences", "attributions", "actors", "acronyms", "dates", "hedges", "markers", "chains",
        "flags",
    }  # fmt: skip
    assert all(record[layer] == [] for layer in layers[2:])


def _only(records: object, start: int) -> dict[str, object]:
    """Return the one record of a list that begins at this offset."""
    assert isinstance(records, list)
    (found,) = [one for one in records if one["start"] == start]
    assert isinstance(found, dict)
    return found


def test_an_actor_has_its_names_roles_and_mentions_by_form() -> None:
    actors = to_record(FERRY)["actors"]
    text = FERRY.document.text

    assert isinstance(actors, list)
    dorn = actors[2]
    assert {key: dorn[key] for key in ("id", "name", "kind", "aliases", "roles")} == {
        "id": "dorn",
        "name": "Ilke Dorn",
        "kind": "person",
        "aliases": ["Dorn"],
        "roles": ["Mayor"],
    }
    assert [(text[one["start"] : one["end"]], one["form"]) for one in dorn["mentions"]] == [
        ("Ilke Dorn", "name"),
        ("she", "pronoun"),
        ("Dorn", "name"),
    ]


def test_an_acronym_tells_its_expansion_and_whether_the_article_gives_it() -> None:
    acronyms = to_record(FERRY)["acronyms"]
    at = FERRY.document.text.index("Tarn Transport Agency (TTA)")

    assert isinstance(acronyms, list)
    assert acronyms[0]["definition"] == {"start": at, "end": at + 27}
    assert [(one["acronym"], one["expansion"], one["defined"]) for one in acronyms] == [
        ("TTA", "Tarn Transport Agency", True),
        ("SUT", "Seafarers’ Union of Tarn", False),
        ("STU", None, False),
    ]


def test_a_date_has_its_words_value_and_interval_and_what_it_dates() -> None:
    text = FERRY.document.text
    at = text.index("early May")
    about = text.index("it would close")

    assert _only(to_record(FERRY)["dates"], at) == {
        "start": at,
        "end": at + 9,
        "text": "early May",
        "value": "2026-05-01/2026-05-10",
        "kind": "date",
        "when": {"start": "2026-05-01T00:00:00+00:00", "end": "2026-05-11T00:00:00+00:00"},
        "vague": True,
        "about": {"start": about, "end": at + 9},
        "attribution": "1",
        "score": 0.9,
    }


def test_what_lowers_firmness_is_a_hedge_and_every_other_marker_is_apart() -> None:
    record = to_record(FERRY)
    at = FERRY.document.text.index("allegedly")

    def kinds(records: object) -> list[str]:
        assert isinstance(records, list)
        return [one["kind"] for one in records]

    assert kinds(record["hedges"]) == ["distancing", "scare_quotes", "hedge"]
    assert kinds(record["markers"]) == [
        "factive", "negation", "denial", "loaded", "call", "booster"
    ]  # fmt: skip
    assert _only(record["hedges"], at) == {
        "start": at,
        "end": at + 9,
        "kind": "distancing",
        "owner": "author",
        "attribution": "5",
    }


def test_a_chain_goes_from_the_article_outwards() -> None:
    chains = to_record(FERRY)["chains"]
    text = FERRY.document.text
    outlet, official = text.index("The Quay Courier"), text.index("a senior official")

    assert isinstance(chains, list)
    assert chains[3]["steps"] == [
        {
            "kind": "outlet",
            "words": "The Quay Courier",
            "span": {"start": outlet, "end": outlet + 16},
            "actor": "courier",
            "attribution": "4",
            "url": "https://quaycourier.example/cracks",
        },
        {
            "kind": "unnamed",
            "words": "a senior official",
            "span": {"start": official, "end": official + 17},
            "actor": None,
            "attribution": "5",
            "url": None,
        },
    ]
    assert chains[4]["content"] == []


def test_a_flag_has_its_message_and_the_words_that_raise_it() -> None:
    flags = to_record(FERRY)["flags"]
    text = FERRY.document.text

    assert isinstance(flags, list)
    assert flags[1]["kind"] == "anniversary_wrong"
    assert flags[1]["message"] == "25 years after 1998 is 2023, not 2026."
    assert [text[one["start"] : one["end"]] for one in flags[1]["spans"]] == ["25 years", "1998"]


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
