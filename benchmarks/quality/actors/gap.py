"""GAP: ambiguous pronouns with two names each, and the score of its authors.

A name counts as chosen where the pronoun's actor has a mention by name that overlaps it. F1 is over
all names of all examples, as in GAP's own scorer; its bias is the ratio of the F1 on feminine to
that on masculine pronouns.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from whence.language.en.pronouns import Gender, pronoun
from whence.reading.actor import FoundName
from whence.reading.actor.thread import Thread
from whence.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text with a pronoun, and two names of which one or none is whom it stands for.

    Args:
        id: as in the file.
        text: the text.
        pronoun: the pronoun asked about.
        names: the two names.
        right: whether the pronoun stands for each of them.
    """

    id: str
    text: str
    pronoun: Span
    names: tuple[Span, Span]
    right: tuple[bool, bool]

    @property
    def gender(self) -> Gender:
        """Return the gender of the pronoun."""
        what = pronoun(self.pronoun.of(self.text))
        if what is None or what.gender is None:
            raise ValueError(f"{self.id}: {self.pronoun.of(self.text)!r} shows no gender")
        return what.gender


@dataclass(frozen=True, slots=True)
class Counts:
    """Names chosen rightly, wrongly, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.right + other.right, self.wrong + other.wrong, self.missed + other.missed
        )

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        both = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / both if both else 0.0


def examples(path: Path) -> Iterator[Example]:
    """Yield the examples of one of GAP's files."""
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            spans = [_span(row, name) for name in ("Pronoun", "A", "B")]
            yield Example(
                id=row["ID"],
                text=row["Text"],
                pronoun=spans[0],
                names=(spans[1], spans[2]),
                right=(row["A-coref"].upper() == "TRUE", row["B-coref"].upper() == "TRUE"),
            )


def _span(row: dict[str, str], name: str) -> Span:
    start = int(row[f"{name}-offset"])
    return Span(start, start + len(row[name]))


def counts(example: Example, chosen: Sequence[bool]) -> Counts:
    """Return how the two choices fare."""
    pairs = list(zip(example.right, chosen, strict=True))
    return Counts(
        right=sum(gold and said for gold, said in pairs),
        wrong=sum(said and not gold for gold, said in pairs),
        missed=sum(gold and not said for gold, said in pairs),
    )


def is_named(thread: Thread, example: Example) -> tuple[bool, bool]:
    """Return whether a mention by name of the actor overlaps each of the two names."""
    first, second = (
        any(seen.span.overlaps(name) for seen in thread.names) for name in example.names
    )
    return first, second


def line(scored: Iterable[tuple[Example, Counts]]) -> str:
    """Return F1 overall, masculine and feminine, and their ratio, in one line."""
    sums = {"overall": Counts(), "masculine": Counts(), "feminine": Counts()}
    for example, each in scored:
        sums["overall"] += each
        sums[example.gender] += each
    figures = "  ".join(f"{name} {100 * each.f1:.1f}" for name, each in sums.items())
    ratio = sums["feminine"].f1 / sums["masculine"].f1 if sums["masculine"].f1 else 0.0
    return f"{figures}  feminine/masculine {ratio:.3f}"


def names(example: Example, others: Sequence[FoundName]) -> list[FoundName]:
    """Return the two names, which GAP gives, and those of `others` that stand elsewhere."""
    apart = (*example.names, example.pronoun)
    return [
        *(FoundName(span=span, kind="person", score=1.0) for span in example.names),
        *(name for name in others if not any(name.span.overlaps(each) for each in apart)),
    ]
