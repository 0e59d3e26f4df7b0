"""Sources resolved: `python -m benchmarks.quality.actors.sources --data ../shared/data/polnear`.

Reads the articles of `dev.jsonl` that hold the 200 judged sources and counts for how many the
reading gives the right actor. The articles are not part of this project.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

from benchmarks.quality.actors.source_gold import (
    GoldSource,
    Kind,
    Outcome,
    SourceForm,
    judged,
    load,
    read_source,
    wilson,
)
from benchmarks.record import append, command, commit
from whence import model, reading
from whence.reading.actor import resolved
from whence.record import Article, Attribution, Document, Reading

_GOLD = Path(__file__).with_name("sources_gold.jsonl")
_SHARED = Path(__file__).resolve().parents[3].parent / "shared"
_OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
_COLUMNS = ("sources", "number", *_OUTCOMES, "right, %", "interval", "given the source, %")


def main() -> int:
    """Run the benchmark and return its exit status."""
    parser = argparse.ArgumentParser(description="Sources resolved to actors.")
    parser.add_argument("--data", type=Path, default=_SHARED / "data/polnear")
    parser.add_argument("--record", action="store_true", help="add to benchmarks/RESULTS.md")
    parser.add_argument("--list", action="store_true", help="print each source not right")
    given = parser.parse_args()
    corpus: Path = given.data / "dev.jsonl"
    if not corpus.is_file():
        print(f"{corpus}: the articles are missing", file=sys.stderr)
        return 2
    gold = load(_GOLD)
    readings = _readings(corpus, {source.article for source in gold})
    outcomes = [_outcome(source, readings[source.article]) for source in gold]
    given_sources = [_given(source, readings[source.article]) for source in gold]
    if given.list:
        for source, outcome, alone in zip(gold, outcomes, given_sources, strict=True):
            if (outcome, alone) != ("right", "right"):
                place = f"{source.article} {source.span.start}:{source.span.end}"
                print(f"{place} {source.form} {source.kind}: {outcome}; given the source: {alone}")
    text = _report(gold, outcomes, given_sources)
    print(text)
    if given.record:
        append(text)
    return 0


def _readings(corpus: Path, wanted: set[str]) -> dict[str, Reading]:
    reader = reading.Reader(model.load())
    readings = {}
    for line in corpus.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["id"] in wanted:
            article = Article(id=record["id"], language="en")
            readings[article.id] = reader.read(Document(article=article, text=record["text"]))
    return readings


def _outcome(gold: GoldSource, read: Reading) -> Outcome:
    attribution = read_source(gold, read.attributions)
    if attribution is None:
        return "not found"
    return _judged(gold, attribution, read)


def _given(gold: GoldSource, read: Reading) -> Outcome:
    """Return the outcome where the reader need not find the source, only say who it is."""
    source = Attribution(
        id="gold",
        source=(gold.span,),
        cue=(),
        content=(),
        mode="indirect",
        stance="asserts",
        source_kind="unnamed",
        score=1.0,
    )
    (found,) = resolved(read.document.text, [source], read.actors)
    return _judged(gold, found, read)


def _judged(gold: GoldSource, attribution: Attribution, read: Reading) -> Outcome:
    actors = {actor.id: actor for actor in read.actors}
    return judged(gold, None if attribution.actor is None else actors[attribution.actor])


def _report(
    gold: Sequence[GoldSource], outcomes: Sequence[Outcome], given_sources: Sequence[Outcome]
) -> str:
    triples = list(zip(gold, outcomes, given_sources, strict=True))
    rows = [("all", triples)]
    rows += [(form, [t for t in triples if t[0].form == form]) for form in get_args(SourceForm)]
    rows += [
        (f"gold: {kind}", [t for t in triples if t[0].kind == kind]) for kind in get_args(Kind)
    ]
    head = (
        f"`{command('benchmarks.quality.actors.sources')}`: {len(gold)} sources of "
        f"{len({g.article for g in gold})} articles. Right of all, with its 95 % Wilson interval; "
        "a source the reader does not find is not right. The last column takes the source as "
        "given and asks only who it is."
    )
    lines = [
        f"## Sources resolved, {datetime.now(UTC):%Y-%m-%d}, commit {commit()}",
        "",
        head,
        "",
        f"| {' | '.join(_COLUMNS)} |",
        f"|{'---|' * len(_COLUMNS)}",
        *(_row(name, [t[1] for t in of], [t[2] for t in of]) for name, of in rows),
    ]
    return "\n".join([*lines, ""])


def _row(name: str, outcomes: Sequence[Outcome], given_sources: Sequence[Outcome]) -> str:
    counts = Counter(outcomes)
    total = counts.total()
    low, high = wilson(counts["right"], total)
    cells = [name, str(total), *(str(counts[outcome]) for outcome in _OUTCOMES)]
    cells.append(f"{100 * counts['right'] / max(total, 1):.1f}")
    cells.append(f"{100 * low:.1f} to {100 * high:.1f}")
    cells.append(f"{100 * given_sources.count('right') / max(total, 1):.1f}")
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
