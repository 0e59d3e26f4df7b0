"""Score passage reuse: `python -m benchmarks.quality.reuse [--data REUSE] [--record]`.

REUSE holds corpus.jsonl (id, text) and gold.json (a, b, kind, p, span in b); neither is part of
this project. With `--draw N` it prints ids and offsets of N reuses to be judged, and no figures.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.quality.reuse.judged import NOT_REAL, REAL, judgements, tally, to_judge
from benchmarks.quality.reuse.score import Planted, Scored, score
from benchmarks.record import append, command, commit
from whence.lineage.passage import reuses
from whence.record import Reuse

_SHARED = Path(__file__).resolve().parents[3].parent / "shared"
_KINDS = {"full": "whole", "part3": "3 sentences", "sent1": "1 sentence"}


def main() -> int:
    """Run the benchmark and return its exit status."""
    parser = argparse.ArgumentParser(description="Planted passages found, others judged.")
    parser.add_argument("--data", type=Path, default=_SHARED / "data/reuse")
    parser.add_argument("--draw", type=int, help="print so many reuses to judge")
    parser.add_argument("--record", action="store_true", help="add to benchmarks/RESULTS.md")
    given = parser.parse_args()
    corpus, gold = given.data / "corpus.jsonl", given.data / "gold.json"
    for path in (corpus, gold):
        if not path.is_file():
            print(f"{path}: no such file", file=sys.stderr)
            return 2
    rows = map(json.loads, corpus.read_text(encoding="utf-8").splitlines())
    texts = {row["id"]: row["text"] for row in rows}
    planted = [
        Planted(
            original=row["a"],
            copy=row["b"],
            kind=row["kind"],
            edited=row["p"],
            span=tuple(row["span"]),
        )
        for row in json.loads(gold.read_text(encoding="utf-8"))
    ]
    scored = score(planted, reuses(texts))
    strangers = _strangers(planted, scored.others)
    if given.draw:
        for each in to_judge(strangers, given.draw):
            print(each.a.article, each.a.span, each.b.article, each.b.span)
        return 0
    digest = hashlib.sha256("".join(texts.values()).encode("utf-8", "surrogatepass")).hexdigest()
    text = "\n".join(_report(scored, strangers, len(texts), digest))
    print(text)
    if given.record:
        append(text)
    return 0


def _strangers(planted: list[Planted], others: tuple[Reuse, ...]) -> list[Reuse]:
    """Return the reuses of articles that were not both planted from one original."""
    originals = {each.copy: each.original for each in planted}
    return [
        each
        for each in others
        if originals.get(each.a.article, each.a.article)
        != originals.get(each.b.article, each.b.article)
    ]


def _report(scored: Scored, strangers: list[Reuse], articles: int, digest: str) -> Iterator[str]:
    yield f"## Passage reuse, {datetime.now(UTC):%Y-%m-%d}, commit {commit()}"
    yield ""
    yield (
        f"`{command('benchmarks.quality.reuse')}`: {articles} articles (SHA-256 of their texts "
        f"`{digest[:16]}`), passages of 800 planted again. Share of the pairs found, by words "
        "changed."
    )
    yield ""
    edits = sorted({edited for _, edited in scored.found if edited is not None})
    yield f"| planted | all | {' | '.join(f'{edited:.0%}' for edited in edits)} |"
    yield f"|---|---|{'---|' * len(edits)}"
    for kind, name in _KINDS.items():
        cells = [scored.found[kind, edited] for edited in (None, *edits)]
        yield f"| {name} | {' | '.join(f'{hits / total:.4f}' for hits, total in cells)} |"
    yield ""
    yield f"Characters of the planted spans: recall {scored.recall:.4f}, "
    yield f"precision {scored.precision:.4f}."
    yield ""
    counts = tally(judgements(), strangers)
    real, false = sum(counts[each] for each in REAL), sum(counts[each] for each in NOT_REAL)
    share = real / (real + false)
    kin = len(scored.others) - len(strangers)
    whole = (kin + share * len(strangers)) / len(scored.others)
    yield (
        f"Other reuses reported: {len(scored.others)}. {kin} of them are of articles planted from "
        f"one original, hence real. Of the rest {real + false} were judged by hand: "
        + ", ".join(f"{each} {counts[each]}" for each in (*REAL, *NOT_REAL))
        + f"; real {share:.3f}. Real among all others: {whole:.3f}."
    )
    yield ""


if __name__ == "__main__":
    sys.exit(main())
