"""Slices of the attribution benchmark: what counts as found, and under which heading."""

from __future__ import annotations

from benchmarks.quality.attribution.slices import KINDS, MODES, Slices, Spans, Triple, labels
from whence.record import Attribution, Span

TEXT = "Dana Orel said the ferry left. “It is late,” she added. A clerk called it “old” news."


def spans(*words: str) -> Spans:
    return tuple(Span(TEXT.index(w), TEXT.index(w) + len(w)) for w in words)


def triple(source: str | None, cue: str, *content: str) -> Triple:
    return Triple(source=spans(source) if source else (), cue=spans(cue), content=spans(*content))


OREL = triple("Dana Orel", "said", "the ferry left")
SHE = triple("she", "added", "“It is late,”")
CLERK = triple("A clerk", "called", "it “old” news")
NOBODY = triple(None, "called", "it “old” news")


def same_cue(text: str, one: Triple, other: Triple) -> bool:
    assert text == TEXT
    return one.cue == other.cue


def rows(gold: list[Triple], predicted: list[Triple]) -> dict[str, tuple[int, float, float, float]]:
    slices = Slices(same_cue)
    slices.add(TEXT, gold, predicted)
    return {row[0]: row[1:] for row in slices.rows()}


def test_each_attribution_is_in_a_slice_by_mode_and_one_by_source() -> None:
    assert labels(TEXT, [OREL, SHE, CLERK, NOBODY]) == [
        ("indirect", "named"),
        ("direct", "pronoun"),
        ("mixed", "unnamed"),
        ("mixed", "none"),
    ]


def test_what_is_read_as_marked_has_full_recall_in_its_slices() -> None:
    found = rows([OREL, SHE], [SHE, OREL])
    assert found["indirect"] == found["named"] == (1, 100, 100, 100)
    assert found["direct"] == found["pronoun"] == (1, 100, 100, 100)
    assert found["mixed"] == found["unnamed"] == found["none"] == (0, 0, 0, 0)


def test_what_is_missed_has_none() -> None:
    assert rows([OREL], []) == dict.fromkeys((*MODES, *KINDS), (0, 0, 0, 0)) | {
        "indirect": (1, 0, 0, 0),
        "named": (1, 0, 0, 0),
    }


def test_half_of_a_slice_is_fifty_percent() -> None:
    assert rows([CLERK, NOBODY], [CLERK])["mixed"] == (2, 50, 100, 100)
    assert rows([OREL, CLERK], [OREL])["unnamed"] == (1, 0, 0, 0)


def test_a_link_may_be_right_where_a_content_is_not_exact() -> None:
    loose = Triple(source=OREL.source, cue=OREL.cue, content=spans("ferry left"))
    assert rows([OREL], [loose])["indirect"] == (1, 100, 0, 100)


def test_an_exact_content_counts_though_its_link_is_wrong() -> None:
    elsewhere = Triple(source=SHE.source, cue=SHE.cue, content=OREL.content)
    assert rows([OREL], [elsewhere])["indirect"] == (1, 0, 100, 0)


def test_one_prediction_does_not_link_twice() -> None:
    assert rows([CLERK, NOBODY], [NOBODY])["mixed"][1] == 50
    assert rows([CLERK, NOBODY], [NOBODY, CLERK])["mixed"][1] == 100


def test_each_part_of_a_content_counts() -> None:
    gold = triple("A clerk", "called", "it", "news")
    part = triple("A clerk", "called", "news")
    assert rows([gold], [part])["unnamed"] == (1, 100, 50, 100)


def test_articles_add_up() -> None:
    slices = Slices(same_cue)
    slices.add(TEXT, [OREL], [OREL])
    slices.add(TEXT, [OREL], [])
    assert ("named", 2, 50.0, 50.0, 50.0) in slices.rows()


def test_a_prediction_gives_its_spans() -> None:
    predicted = Attribution(
        id="a1",
        source=OREL.source,
        cue=OREL.cue,
        content=OREL.content,
        mode="indirect",
        stance="asserts",
        source_kind="named",
        score=0.9,
    )
    assert Triple.of(predicted) == OREL
