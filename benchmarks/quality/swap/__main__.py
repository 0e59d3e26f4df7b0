"""Name-swap invariance: `python -m benchmarks.quality.swap --data ../shared/data`.

Reads 200 articles as they are and with other names of the same shape in place of their people,
countries and outlets, and counts the attributions that stay the same. Neither the articles nor any
words of them are part of this project; exceptions are listed by article and offset.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from statistics import fmean

from benchmarks.quality.swap.compare import REASONS, Comparison, compared
from benchmarks.quality.swap.corpus import NamedArticle, articles
from benchmarks.quality.swap.edits import Edited
from benchmarks.quality.swap.swap import KINDS, opposed, swapped
from benchmarks.record import append, command, commit
from whence import model, reading
from whence.record import Article, Attribution, Document

_SHARED = Path(__file__).resolve().parents[3].parent / "shared"
EXCEPTIONS = Path(__file__).with_name("exceptions.tsv")
Swap = Callable[[NamedArticle], Edited]


@dataclass(slots=True, kw_only=True)
class _Outcome:
    """What one kind of swap did to all articles."""

    articles: list[NamedArticle] = field(default_factory=list)
    comparisons: list[Comparison] = field(default_factory=list)
    words: int = 0

    def add(self, article: NamedArticle, words: int, comparison: Comparison) -> None:
        self.articles.append(article)
        self.comparisons.append(comparison)
        self.words += words


def main() -> int:
    """Run the benchmark and return its exit status."""
    parser = argparse.ArgumentParser(description="Attributions under other names.")
    parser.add_argument("--data", type=Path, default=_SHARED / "data")
    parser.add_argument("--seeds", type=int, default=3, help="so many drawings of names")
    parser.add_argument("--workers", type=int, default=2, help="processes that read")
    parser.add_argument("--apart", action="store_true", help="people, countries, outlets alone too")
    parser.add_argument("--record", action="store_true", help="add to benchmarks/RESULTS.md")
    given = parser.parse_args()
    try:
        corpus = articles(given.data)
    except OSError as error:
        print(f"{error.filename}: the articles are missing", file=sys.stderr)
        return 2
    swaps: dict[str, Swap] = {
        f"seed {seed}": partial(swapped, seed=str(seed)) for seed in range(1, given.seeds + 1)
    }
    if given.apart:
        swaps |= {f"{kind} alone": partial(swapped, seed="1", kinds=(kind,)) for kind in KINDS}
    swaps["opposed"] = opposed
    outcomes = _outcomes(corpus, swaps, given.workers)
    text = _report(corpus, outcomes)
    print(text)
    lines = _exceptions(outcomes)
    if given.record:
        append(text)
        EXCEPTIONS.write_text("\n".join([*lines, ""]), encoding="utf-8")
    else:
        print("\n".join(lines))
    return 0


def _outcomes(
    corpus: Sequence[NamedArticle], swaps: dict[str, Swap], workers: int
) -> dict[str, _Outcome]:
    outcomes = {name: _Outcome() for name in swaps}
    with ProcessPoolExecutor(workers) as pool:
        swapped_all = pool.map(partial(_compared, tuple(swaps.values())), corpus)
        for article, compared_all in zip(corpus, swapped_all, strict=True):
            for name, (words, comparison) in zip(swaps, compared_all, strict=True):
                outcomes[name].add(article, words, comparison)
    return outcomes


def _compared(swaps: Sequence[Swap], article: NamedArticle) -> list[tuple[int, Comparison]]:
    """Return for each swap how many words it replaced, and what that did."""

    def read(text: str) -> tuple[Attribution, ...]:
        document = Document(article=Article(id=article.id, language="en"), text=text)
        return _reader().read(document).attributions

    before = read(article.text)
    found = []
    for swap in swaps:
        edited = swap(article)
        after = before if edited.text == article.text else read(edited.text)
        found.append((edited.count, compared(before, after, edited)))
    return found


@cache
def _reader() -> reading.Reader:
    return reading.Reader(model.load())


def _report(corpus: Sequence[NamedArticle], outcomes: dict[str, _Outcome]) -> str:
    names = ("polnear", "worldwide")
    counts = " and ".join(f"{sum(a.corpus == n for a in corpus)} of {n}" for n in names)
    lines = [
        f"## Names swapped, {datetime.now(UTC):%Y-%m-%d}, commit {commit()}",
        "",
        (
            f"`{command('benchmarks.quality.swap')}`: {len(corpus)} articles, {counts}. Unchanged: "
            "same source, cue, content, mode, stance, kind of source and parent. Added ones had no "
            "like before and are not in the share. Drift: mean difference of the scores of the "
            "unchanged. Exceptions in the articles *developed on* were looked at while the reader "
            "was made, none in those *held back*."
        ),
        "",
        "| swap | articles | words replaced | attributions | unchanged | % | added | drift |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, outcome in outcomes.items():
        for part in (None, *names, "developed on", "held back"):
            lines.append(_row(name, part, outcome))
    lines += ["", f"| swap | {' | '.join(REASONS)} |", f"|---|{'---|' * len(REASONS)}"]
    for name, outcome in outcomes.items():
        found = Counter(
            r for c in outcome.comparisons for change in c.changes for r in change.reasons
        )
        lines.append(f"| {name} | {' | '.join(str(found[reason]) for reason in REASONS)} |")
    return "\n".join([*lines, ""])


def _row(name: str, part: str | None, outcome: _Outcome) -> str:
    pairs = zip(outcome.articles, outcome.comparisons, strict=True)
    chosen = [comparison for article, comparison in pairs if part in _parts(article)]
    total = sum(comparison.attributions for comparison in chosen)
    same = [drift for comparison in chosen for drift in comparison.drift]
    added = sum("added" in change.reasons for c in chosen for change in c.changes)
    cells = (
        name if part is None else f"{name}, {part}",
        str(len(chosen)),
        str(outcome.words) if part is None else "",
        str(total),
        str(len(same)),
        f"{100 * len(same) / max(total, 1):.2f}",
        str(added),
        f"{fmean(same or [0.0]):.4f}",
    )
    return f"| {' | '.join(cells)} |"


def _parts(article: NamedArticle) -> tuple[str | None, ...]:
    """Return the parts of the corpus that an article belongs to; None is the whole."""
    return (None, article.corpus, "developed on" if article.developed_on else "held back")


def _exceptions(outcomes: dict[str, _Outcome]) -> list[str]:
    lines = ["swap\tarticle\tstart\tend\treasons\tscore"]
    for name, outcome in outcomes.items():
        for article, comparison in zip(outcome.articles, outcome.comparisons, strict=True):
            lines += [
                f"{name}\t{article.id}\t{change.at.start}\t{change.at.end}\t"
                f"{','.join(change.reasons)}\t{change.score:.4f}"
                for change in comparison.changes
            ]
    return lines


if __name__ == "__main__":
    sys.exit(main())
