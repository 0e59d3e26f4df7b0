"""Score the shipped model: `python -m benchmarks.quality.attribution [GOLD] [--check]`.

GOLD is PolNeAR's dev part and SCORER the folder of the scorers that go with it; neither is part of
this project. Prints token, exact and linked figures and slices; with --record, adds them to the
results. With --check the exit status is 1
where a figure is under its floor.
"""

from __future__ import annotations

import argparse
import functools
import hashlib
import importlib
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.quality.attribution.slices import Slices, Triple
from benchmarks.record import append, command, commit
from whence import model, reading
from whence.record import Article, Attribution, Document, Span

FLOORS = Path(__file__).with_name("floors.json")
Figures = dict[str, tuple[float, float, float]]
_SHARED = Path(__file__).resolve().parents[3].parent / "shared"


def main() -> int:
    """Run the benchmark and return its exit status."""
    parser = argparse.ArgumentParser(description="Attributions on PolNeAR dev.")
    parser.add_argument("gold", nargs="?", type=Path, default=_SHARED / "data/polnear/dev.jsonl")
    parser.add_argument("--scorer", type=Path, default=_SHARED / "score")
    parser.add_argument("--weights", type=Path, default=model.WEIGHTS)
    parser.add_argument("--record", action="store_true", help="add to benchmarks/RESULTS.md")
    parser.add_argument("--check", action="store_true", help="fail under the floors")
    given = parser.parse_args()
    if not given.gold.is_file() or not given.scorer.is_dir():
        print(f"{given.gold}, {given.scorer}: the gold or the scorer is missing", file=sys.stderr)
        return 2
    sys.path.insert(0, str(given.scorer))
    scorer = importlib.import_module("attributions")
    gold = [json.loads(line) for line in given.gold.read_text(encoding="utf-8").splitlines()]
    reader = reading.Reader(model.load(given.weights))
    read = [list(reader.read(_document(article)).attributions) for article in gold]
    # The gold marks no nested attributions, so nested ones are left out of the comparison.
    outer = [[a for a in attributions if a.parent is None] for attributions in read]
    figures: Figures = scorer.score(gold, _records(gold, outer))
    slices = Slices(_linked(scorer))
    for article, attributions in zip(gold, outer, strict=True):
        slices.add(article["text"], _gold(article), [Triple.of(a) for a in attributions])
    every = scorer.score(gold, _records(gold, read))
    text = _report(given, figures, every, slices, [a["text"] for a in gold])
    print(text)
    if given.record:
        append(text)
    return _under_floor({name: f1 for name, (_, _, f1) in figures.items()}) if given.check else 0


def _report(
    given: argparse.Namespace,
    figures: Figures,
    every: Figures,
    slices: Slices,
    texts: list[str],
) -> str:
    digest = hashlib.sha256("".join(texts).encode()).hexdigest()
    lines = [
        f"## Attributions, {datetime.now(UTC):%Y-%m-%d}, commit {commit()}",
        "",
        (
            f"`{command('benchmarks.quality.attribution')}`: {len(texts)} articles of "
            f"`{given.gold.name}` (SHA-256 of its texts `{digest[:16]}`). The gold marks no nested "
            "attributions: the first three columns leave them out, the last has every one."
        ),
        "",
        "| figure | precision | recall | F1 | F1, nested ones counted as wrong |",
        "|---|---|---|---|---|",
    ]
    lines += [f"| {n} | {p} | {r} | {f} | {every[n][2]} |" for n, (p, r, f) in figures.items()]
    lines += [
        "",
        "| slice of the gold | attributions | recall: linked | exact content | exact source |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {name} | {n} | {linked:.1f} | {content:.1f} | {source:.1f} |"
        for name, n, linked, content, source in slices.rows()
    ]
    return "\n".join([*lines, ""])


def _under_floor(figures: dict[str, float]) -> int:
    floors: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))
    low = [name for name, floor in floors.items() if figures[name] < floor]
    for name in low:
        print(f"{name}: {figures[name]} is under its floor, {floors[name]}", file=sys.stderr)
    return 1 if low else 0


def _records(gold: list[dict[str, Any]], read: list[list[Attribution]]) -> list[dict[str, Any]]:
    return [
        {"id": article["id"], "attributions": [_record(a) for a in attributions]}
        for article, attributions in zip(gold, read, strict=True)
    ]


def _document(record: dict[str, Any]) -> Document:
    return Document(article=Article(id=record["id"], language="en"), text=record["text"])


def _record(attribution: Attribution) -> dict[str, list[tuple[int, int]]]:
    triple = Triple.of(attribution)
    roles = {"source": triple.source, "cue": triple.cue, "content": triple.content}
    return {role: [(s.start, s.end) for s in spans] for role, spans in roles.items()}


def _gold(record: dict[str, Any]) -> list[Triple]:
    return [
        Triple(**{role: tuple(Span(*s) for s in a[role]) for role in ("source", "cue", "content")})
        for a in record["attributions"]
    ]


def _linked(scorer: ModuleType) -> Any:
    tokens_of = functools.lru_cache(maxsize=1)(scorer.token_starts_ends)

    def same(text: str, predicted: Triple, gold: Triple) -> bool:
        tokens = tokens_of(text)
        one, other = (
            {role: [(s.start, s.end) for s in getattr(t, role)] for role in scorer.ROLES}
            for t in (predicted, gold)
        )
        return bool(scorer.is_linked(one, other, tokens))

    return same


if __name__ == "__main__":
    sys.exit(main())
