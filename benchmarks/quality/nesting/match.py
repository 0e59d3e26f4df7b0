"""Which predicted attribution stands for which gold one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.quality.nesting.gold import GoldAttribution, GoldError, Passage, Split
from whence.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """A gold passage, what was predicted for it, and the pairs that stand for one another.

    Args:
        gold: the gold passage.
        predicted: the predicted attributions; empty where the reader gave none.
        pairs: (gold, predicted), each attribution in one pair at most.
    """

    gold: Passage
    predicted: tuple[GoldAttribution, ...]
    pairs: tuple[tuple[GoldAttribution, GoldAttribution], ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts behind a precision and a recall."""

    hits: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        """Return hits over predicted, 0 to 1; 0 where nothing was predicted."""
        return self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Return hits over gold, 0 to 1; 0 where the gold holds none."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall, 0 to 1."""
        return 2 * self.hits / (self.predicted + self.gold) if self.predicted + self.gold else 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """How many of some things are right."""

    right: int
    total: int

    @property
    def value(self) -> float:
        """Return right over total, 0 to 1; 0 where there is nothing to get right."""
        return self.right / self.total if self.total else 0.0


def match_passages(
    gold: Sequence[Passage], predicted: Sequence[Passage], *, split: Split | None = None
) -> tuple[Matched, ...]:
    """Return every gold passage (of one half, or of both) with its matches.

    A passage that is missing from `predicted` counts as read with no attributions.

    Raises:
        GoldError: if a prediction is for no gold passage, or for another text under the same id.
    """
    texts = {passage.id: passage.text for passage in gold}
    for answer in predicted:
        if answer.id not in texts:
            raise GoldError(f"{answer.id}: predicted, but no gold passage has this id")
        if answer.attributions and answer.text != texts[answer.id]:
            raise GoldError(f"{answer.id}: the predicted text differs from the gold text")
    answers = {answer.id: answer.attributions for answer in predicted}
    return tuple(
        Matched(
            gold=passage,
            predicted=answers.get(passage.id, ()),
            pairs=match(passage.attributions, answers.get(passage.id, ())),
        )
        for passage in gold
        if split is None or passage.split == split
    )


def match(
    gold: Sequence[GoldAttribution], predicted: Sequence[GoldAttribution]
) -> tuple[tuple[GoldAttribution, GoldAttribution], ...]:
    """Return the pairs whose cues overlap and whose contents overlap, the closest first.

    An attribution and the one nested in it share content, so the cue decides between them.
    """
    candidates = [
        (_likeness(g.cue, p.cue), _likeness(g.content, p.content), -i, -j)
        for i, g in enumerate(gold)
        for j, p in enumerate(predicted)
    ]
    pairs: list[tuple[GoldAttribution, GoldAttribution]] = []
    taken_gold: set[int] = set()
    taken_predicted: set[int] = set()
    for cue, content, i, j in sorted(candidates, reverse=True):
        if cue and content and i not in taken_gold and j not in taken_predicted:
            taken_gold.add(i)
            taken_predicted.add(j)
            pairs.append((gold[-i], predicted[-j]))
    return tuple(pairs)


def _likeness(a: Sequence[Span], b: Sequence[Span]) -> float:
    """Return the shared code points over all code points of both."""
    one, other = _points(a), _points(b)
    return len(one & other) / len(one | other) if one and other else 0.0


def _points(spans: Sequence[Span]) -> set[int]:
    return {point for span in spans for point in range(span.start, span.end)}
