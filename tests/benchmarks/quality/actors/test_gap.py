"""GAP: its file, its score, and which names count beside the two."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.quality.actors.gap import Counts, Example, counts, examples, line, names
from whence.reading.actor import FoundName
from whence.record import Span

TEXT = "In Rime, Dana Orel met Ilka Brandt. However, she left. Captain Viktor Lark stayed."


def example(right: tuple[bool, bool], *, pronoun: str = "she") -> Example:
    def span(words: str) -> Span:
        start = TEXT.index(words)
        return Span(start, start + len(words))

    return Example(
        id="e1",
        text=TEXT.replace("she", pronoun),
        pronoun=Span(TEXT.index("she"), TEXT.index("she") + len(pronoun)),
        names=(span("Dana Orel"), span("Ilka Brandt")),
        right=right,
    )


def test_a_file_is_read_as_it_stands(tmp_path: Path) -> None:
    head = "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL"
    row = 'e1\tOrel met "Brandt". She left.\tShe\t19\tOrel\t0\tTRUE\tBrandt\t10\tFALSE\tx'
    path = tmp_path / "gap.tsv"
    path.write_text(f"{head}\n{row}\n", encoding="utf-8")
    [found] = examples(path)
    assert [span.of(found.text) for span in (found.pronoun, *found.names)] == [
        "She",
        "Orel",
        "Brandt",
    ]
    assert (found.right, found.gender) == ((True, False), "feminine")


@pytest.mark.parametrize(
    ("right", "chosen", "counted"),
    [
        ((True, False), (True, False), Counts(1, 0, 0)),
        ((True, False), (False, True), Counts(0, 1, 1)),
        ((True, False), (False, False), Counts(0, 0, 1)),
        ((False, False), (True, False), Counts(0, 1, 0)),
        ((False, False), (False, False), Counts(0, 0, 0)),
    ],
)
def test_a_choice_is_right_wrong_or_missed(
    right: tuple[bool, bool], chosen: tuple[bool, bool], counted: Counts
) -> None:
    assert counts(example(right), chosen) == counted


def test_the_figures_are_given_by_gender_with_their_ratio() -> None:
    she, he = example((True, False)), example((True, False), pronoun="he")
    found = line([(she, Counts(1, 1, 1)), (he, Counts(2, 0, 0))])
    assert found == "overall 75.0  masculine 100.0  feminine 50.0  feminine/masculine 0.500"


def test_other_names_count_where_they_are_neither_of_the_two() -> None:
    rime = Span(TEXT.index("Rime"), TEXT.index("Rime") + 4)
    orel = Span(TEXT.index("Orel"), TEXT.index("Orel") + 4)
    others = [FoundName(span=span, kind="place", score=0.9) for span in (rime, orel)]
    found = [(name.span.of(TEXT), name.kind) for name in names(example((True, False)), others)]
    assert found == [("Dana Orel", "person"), ("Ilka Brandt", "person"), ("Rime", "place")]


def test_a_pronoun_that_shows_no_gender_is_an_error() -> None:
    with pytest.raises(ValueError, match="'they' shows no gender"):
        _ = example((True, False), pronoun="they").gender
