"""How well attributions are found and labelled in general news, and own-voice text left alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.quality.nesting.match import Matched, Share, Tally
from benchmarks.quality.nesting.score import share_line, tally_line


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelScore:
    """One label's figures over the matched attributions.

    Args:
        name: mode, stance or source_kind.
        right: matched attributions whose label is right.
        by_value: for each value in the gold, how many of its attributions got it.
        confused: (gold, predicted) pairs that differ, with how often.
    """

    name: str
    right: Share
    by_value: dict[str, Share]
    confused: Counter[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneralScore:
    """The figures of one run.

    Args:
        attributions: all attributions, matched by cue and content.
        own_voice_untouched: passages without an attribution in which none was predicted.
        labels: the figures of mode, stance and source kind.
    """

    attributions: Tally
    own_voice_untouched: Share
    labels: tuple[LabelScore, ...]

    def lines(self) -> list[str]:
        """Return the figures in percent, one line each, with the counts behind them."""
        lines = [
            tally_line("attributions", self.attributions),
            share_line("own-voice passages left alone", self.own_voice_untouched),
        ]
        for label in self.labels:
            lines.append(share_line(label.name, label.right))
            lines += [share_line(f"  {value}", share) for value, share in label.by_value.items()]
            lines += [
                f"    {gold} read as {predicted}: {count}"
                for (gold, predicted), count in label.confused.most_common()
            ]
        return lines


def score_general(passages: Sequence[Matched]) -> GeneralScore:
    """Return the figures of the matched passages, summed over all of them.

    Label figures are over matched attributions that carry labels on both sides.
    """
    pairs = [pair for passage in passages for pair in passage.pairs]
    labelled = [(g.labels, p.labels) for g, p in pairs if g.labels and p.labels]
    own = [passage for passage in passages if not passage.gold.attributions]
    return GeneralScore(
        attributions=Tally(
            len(pairs),
            sum(len(passage.predicted) for passage in passages),
            sum(len(passage.gold.attributions) for passage in passages),
        ),
        own_voice_untouched=Share(sum(not passage.predicted for passage in own), len(own)),
        labels=(
            _label("mode", [(g.mode, p.mode) for g, p in labelled]),
            _label("stance", [(g.stance, p.stance) for g, p in labelled]),
            _label("source_kind", [(g.source_kind, p.source_kind) for g, p in labelled]),
        ),
    )


def _label(name: str, values: Sequence[tuple[str, str]]) -> LabelScore:
    gold = Counter(g for g, _ in values)
    right = Counter(g for g, p in values if g == p)
    return LabelScore(
        name=name,
        right=Share(right.total(), len(values)),
        by_value={value: Share(right[value], count) for value, count in sorted(gold.items())},
        confused=Counter((g, p) for g, p in values if g != p),
    )
