"""How well nested attributions are found and tied to the attribution that holds them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.quality.nesting.gold import GoldAttribution
from benchmarks.quality.nesting.match import Matched, Share, Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class NestingScore:
    """The figures of one run.

    Args:
        attributions: every attribution, nested or not.
        nested: those with a parent; a hit is matched and has a parent on both sides.
        found: gold nested attributions matched by any prediction, with a parent or without.
        deep: gold attributions nested in a nested one, matched by any prediction.
        parents: matched attributions whose parent (or lack of one) is right.
        parents_of_nested: the same, only where the gold has a parent.
        flat_untouched: passages without nesting in which none was predicted.
    """

    attributions: Tally
    nested: Tally
    found: Share
    deep: Share
    parents: Share
    parents_of_nested: Share
    flat_untouched: Share

    def lines(self) -> list[str]:
        """Return the figures in percent, one line each, with the counts behind them."""
        tallies = {"attributions": self.attributions, "nested": self.nested}
        shares = {
            "nested found, parent or not": self.found,
            "nested twice, found": self.deep,
            "parent right, all matched": self.parents,
            "parent right, gold nested": self.parents_of_nested,
            "flat passages left flat": self.flat_untouched,
        }
        return [tally_line(name, tally) for name, tally in tallies.items()] + [
            share_line(name, share) for name, share in shares.items()
        ]


def score_nesting(passages: Sequence[Matched]) -> NestingScore:
    """Return the figures of the matched passages, summed over all of them."""
    pairs = [pair for passage in passages for pair in passage.pairs]
    judged = [
        (gold, parent_is_right(passage, gold, predicted))
        for passage in passages
        for gold, predicted in passage.pairs
    ]
    gold = [a for passage in passages for a in passage.gold.attributions]
    predicted = [a for passage in passages for a in passage.predicted]
    flat = [p for p in passages if not _nested(p.gold.attributions)]
    nested = _nested(gold)
    return NestingScore(
        attributions=Tally(len(pairs), len(predicted), len(gold)),
        nested=Tally(
            sum(g.parent is not None and p.parent is not None for g, p in pairs),
            len(_nested(predicted)),
            len(nested),
        ),
        found=Share(len(_nested(g for g, _ in pairs)), len(nested)),
        deep=_deep(passages),
        parents=Share(sum(right for _, right in judged), len(judged)),
        parents_of_nested=Share(
            sum(right for g, right in judged if g.parent is not None),
            len(_nested(g for g, _ in judged)),
        ),
        flat_untouched=Share(sum(not _nested(p.predicted) for p in flat), len(flat)),
    )


def parent_is_right(passage: Matched, gold: GoldAttribution, predicted: GoldAttribution) -> bool:
    """Return whether the predicted parent is the match of the gold parent, or both have none."""
    stands_for = {p.id: g.id for g, p in passage.pairs}
    if predicted.parent is None:
        return gold.parent is None
    return gold.parent is not None and stands_for.get(predicted.parent) == gold.parent


def tally_line(name: str, tally: Tally) -> str:
    """Return precision, recall and F1 in percent with their counts, in columns."""
    figures = "  ".join(
        f"{letter} {100 * value:5.1f}"
        for letter, value in (("P", tally.precision), ("R", tally.recall), ("F1", tally.f1))
    )
    return f"{name:28s} {figures}  ({tally.hits} of {tally.predicted} said, {tally.gold} gold)"


def share_line(name: str, share: Share) -> str:
    """Return a share in percent with its counts, in columns."""
    return f"{name:28s} {100 * share.value:5.1f}  ({share.right} of {share.total})"


def _deep(passages: Iterable[Matched]) -> Share:
    right = total = 0
    for passage in passages:
        parents = {a.id: a.parent for a in passage.gold.attributions}
        matched = {g.id for g, _ in passage.pairs}
        deep = [id for id, parent in parents.items() if parent and parents[parent]]
        total += len(deep)
        right += sum(id in matched for id in deep)
    return Share(right, total)


def _nested(attributions: Iterable[GoldAttribution]) -> list[GoldAttribution]:
    return [a for a in attributions if a.parent is not None]
