"""The record of a lineage: what the contract names, and everything else that was found."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given

from tests.export.families import LINEAGE, WEIR
from tests.export.lineages import lineages
from whence.export.lineage_json import write
from whence.record import Failure, Lineage


def _text(lineage: Lineage, failures: Iterable[Failure] = ()) -> str:
    file = io.StringIO()
    write(lineage, file, failures=failures)
    return file.getvalue()


def test_families_name_their_articles_and_their_independent_origins() -> None:
    record = json.loads(_text(LINEAGE))

    assert record["schema"] == "whence.lineage/1"
    assert record["families"] == [
        {
            "articles": ["weir-1", "weir-2", "weir-3", "weir-4"],
            "independent_origins": 2,
            "origins": ["weir-1", "weir-4"],
        }
    ]


def test_a_derivation_holds_its_evidence_with_its_places() -> None:
    first, second = json.loads(_text(LINEAGE))["derivations"]
    text = WEIR[1].document.text
    credit, time = first.pop("evidence")

    assert first == {
        "child": "weir-2",
        "parent": "weir-1",
        "relation": "revised",
        "cited": True,
        "probability": 0.96,
    }
    assert credit["kind"] == "credit_line"
    assert text[credit["child_span"]["start"] : credit["child_span"]["end"]] == (
        "the Tarn Observer reported"
    )
    assert (time["weight"], time["child_span"], time["parent_span"]) == (-0.2, None, None)
    assert second["evidence"] == []


def test_a_loss_points_to_both_wordings_where_there_are_two() -> None:
    losses = json.loads(_text(LINEAGE))["losses"]
    number, denial = losses[0], losses[2]

    assert number["kind"] == "number_changed"
    assert [
        one.document.text[number[side]["start"] : number[side]["end"]]
        for side, one in (("parent_span", WEIR[1]), ("child_span", WEIR[2]))
    ] == ["Some 40 homes", "Some 400 homes"]
    assert denial["child_span"] is None


def test_reuses_and_claims_point_into_their_articles() -> None:
    record = json.loads(_text(LINEAGE))
    texts = {one.document.article.id: one.document.text for one in WEIR}

    def words(place: dict[str, int | str]) -> str:
        return texts[str(place["article"])][int(place["start"]) : int(place["end"])]

    assert [words(record["reuses"][1][side]) for side in "ab"] == [
        "Some 40 homes lie below it",
        "Some 400 homes lie below it",
    ]
    assert [
        (words(one), one["attributed_to"], one["hedged"]) for one in record["claims"][0]["mentions"]
    ] == [
        ("The weir at Osk may have cracked, engineer Lune Varo said", "Lune Varo", True),
        ("The weir at Osk has cracked, engineer Lune Varo said", "Lune Varo", False),
        ("The weir at Osk has cracked", None, False),
    ]


def test_what_is_lost_undecided_and_independent_is_told() -> None:
    record = json.loads(_text(LINEAGE))

    assert [(one["name"], one["children"]) for one in record["archetypes"]] == [
        ("Board of Waters", ["weir-4"])
    ]
    assert [(one["a"], one["b"]) for one in record["undecided"]] == [("weir-3", "weir-4")]
    assert [(one["a"], one["b"]) for one in record["independent"]] == [("weir-1", "weir-4")]


def test_articles_have_their_facts_but_not_their_texts() -> None:
    articles = json.loads(_text(LINEAGE))["articles"]

    assert [one["id"] for one in articles] == ["tide-1", "weir-1", "weir-2", "weir-3", "weir-4"]
    assert articles[1]["published"] == "2026-03-02T08:00Z"
    assert articles[4]["published"] is None
    assert "text" not in articles[0]


def test_inputs_that_could_not_be_read_stand_in_it() -> None:
    failure = Failure(id="a", kind="empty", message="c.jsonl:3: no word", line=3)

    assert json.loads(_text(LINEAGE, [failure]))["failures"] == [
        {"id": "a", "line": 3, "error": {"kind": "empty", "message": "c.jsonl:3: no word"}}
    ]


def test_hostile_words_steer_no_terminal() -> None:
    claim = replace(LINEAGE.claims[0], gist="\x1b[2J\x9b\u202eevil\ud800\u2028")
    text = _text(replace(LINEAGE, claims=(claim,)))

    text.encode()
    assert not set("\x1b\x9b\u202e\u2028") & set(text)
    assert json.loads(text)["claims"][0]["gist"] == claim.gist


@given(lineages())
def test_any_lineage_is_one_object_with_an_entry_for_each_part(lineage: Lineage) -> None:
    record = json.loads(_text(lineage))

    assert {
        name: len(entries) for name, entries in record.items() if isinstance(entries, list)
    } == {
        "articles": len(lineage.readings),
        "families": len(lineage.families),
        "reuses": len(lineage.reuses),
        "derivations": len(lineage.derivations),
        "losses": len(lineage.losses),
        "claims": len(lineage.claims),
        "archetypes": len(lineage.archetypes),
        "undecided": len(lineage.undecided),
        "independent": len(lineage.independent),
        "failures": 0,
    }
