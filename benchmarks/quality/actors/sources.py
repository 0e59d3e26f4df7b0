"""Sources resolved: `python -m benchmarks.quality.actors.sources --data ../shared/data/polnear`.

Reads the articles of `dev.jsonl` that hold the 200 judged sources and counts for how many the
reading gives the right actor. The articles are not part of this project.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

from benchmarks.quality.actors.source_gold import (
    GoldSource,
    Outcome,
    judged,
    load,
    read_source,
    wilson,
)
from benchmarks.record import append, command, commit
from whence import model, reading
from whence.record import Article, Document, Reading

_GOLD = Path(__file__).with_name("sources_gold.jsonl")
_SHARED = Path(__file__).resolve().parents[3].parent / "shared"
_OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
_COLUMNS = ("sources", "number", *_OUTCOMES, "right, %", "interval", "right of found, %")


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
    if given.list:
        for source, outcome in zip(gold, outcomes, strict=True):
            if outcome != "right":
                print(f"{source.article} {source.span.start}:{source.span.end} {outcome}")
    text = _report(gold, outcomes)
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
    actors = {actor.id: actor for actor in read.actors}
    return judged(gold, None if attribution.actor is None else actors[attribution.actor])


def _report(gold: list[GoldSource], outcomes: list[Outcome]) -> str:
    pairs = list(zip(gold, outcomes, strict=True))
    rows = [("all", pairs)]
    rows += [
        (form, [pair for pair in pairs if pair[0].form == form])
        for form in ("pronoun", "name", "nominal")
    ]
    rows += [
        (f"gold: {kind}", [pair for pair in pairs if pair[0].kind == kind])
        for kind in ("actor", "group", "unnamed")
    ]
    head = (
        f"`{command('benchmarks.quality.actors.sources')}`: {len(gold)} sources of "
        f"{len({g.article for g in gold})} articles. Right of all, with its 95 % Wilson interval; "
        "a source the reader does not find is not right; the last column leaves those out."
    )
    lines = [
        f"## Sources resolved, {datetime.now(UTC):%Y-%m-%d}, commit {commit()}",
        "",
        head,
        "",
        f"| {' | '.join(_COLUMNS)} |",
        f"|{'---|' * len(_COLUMNS)}",
        *(_row(name, (outcome for _, outcome in of)) for name, of in rows),
    ]
    return "\n".join([*lines, ""])


def _row(name: str, outcomes: Iterable[Outcome]) -> str:
    counts = Counter(outcomes)
    total = counts.total()
    low, high = wilson(counts["right"], total)
    found = total - counts["not found"]
    cells = [name, str(total), *(str(counts[outcome]) for outcome in _OUTCOMES)]
    cells.append(f"{100 * counts['right'] / max(total, 1):.1f}")
    cells.append(f"{100 * low:.1f} to {100 * high:.1f}")
    cells.append(f"{100 * counts['right'] / max(found, 1):.1f}")
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
