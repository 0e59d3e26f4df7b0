"""Pairing of acronyms on invented passages, and flags on real articles, judged one by one.

python -m benchmarks.quality.acronyms [--data FOLDER] [--record]

FOLDER holds `polnear/dev.jsonl` and `ner-worldwide/dev.jsonl`, which are no part of this project;
without them only the passages are scored.
"""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.quality.acronyms.articles import (
    PICKED,
    Checked,
    Raised,
    check,
    raised,
    read_articles,
    read_judgements,
)
from benchmarks.quality.acronyms.passages import read_passages, score_flags, score_pairs
from benchmarks.record import append, command, commit

_HERE = Path(__file__).parent
_DATA = Path(__file__).resolve().parents[3].parent / "shared/data"
_CORPORA = ("polnear", "ner-worldwide")


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description="Acronyms: pairs and flags.")
    parser.add_argument("--data", type=Path, default=_DATA)
    parser.add_argument("--record", action="store_true", help="add to benchmarks/RESULTS.md")
    given = parser.parse_args()
    lines = [
        f"## Acronyms, {datetime.now(UTC):%Y-%m-%d}, commit {commit()}",
        "",
        f"`{command('benchmarks.quality.acronyms')}`. Invented passages: a pair counts with both",
        "forms exact, and whether the text ties them. Choices were made on *develop*.",
        "",
        *_on_passages(),
    ]
    if all((given.data / corpus / "dev.jsonl").is_file() for corpus in _CORPORA):
        lines += ["", *_on_articles(given.data)]
    text = "\n".join(lines) + "\n"
    print(text)
    if given.record:
        append(text)


def _on_passages() -> list[str]:
    passages = read_passages(_HERE / "passages.jsonl")
    lines = ["| half | passages | pairs F1 | right, wrong, missed | flags right, wrong, missed |"]
    lines.append("|---|---|---|---|---|")
    for half in ("develop", "held_back"):
        here = [passage for passage in passages if passage.half == half]
        pairs, flags = score_pairs(here), score_flags(here)
        lines.append(
            f"| {half} | {len(here)} | {100 * pairs.f1:.1f} "
            f"| {pairs.right}, {pairs.wrong}, {pairs.missed} "
            f"| {flags.right}, {flags.wrong}, {flags.missed} |"
        )
    return lines


def _on_articles(data: Path) -> list[str]:
    judgements = read_judgements(_HERE / "judgements.jsonl")
    picked: list[Raised] = []
    rest: list[Raised] = []
    others = 0
    for corpus in _CORPORA:
        articles = read_articles(data / corpus / "dev.jsonl")
        picked += raised(corpus, articles[:PICKED])
        rest += raised(corpus, articles[PICKED:])
        others += len(articles[PICKED:])
    return [
        "Flags on real articles, judged one by one:",
        "",
        "| articles | undefined: right, wrong | drifting: right, wrong | precision | unjudged |",
        "|---|---|---|---|---|",
        _row("50 of PolNeAR dev, 50 of ner-worldwide dev", check(picked, judgements, 2 * PICKED)),
        _row(f"the other {others} of both", check(rest, judgements, others)),
    ]


def _row(name: str, checked: Checked) -> str:
    counts = [
        ", ".join(str(sum(flag.kind == kind for flag in flags)) for flags in judged)
        for judged in [(checked.right, checked.wrong)]
        for kind in ("acronym_undefined", "acronym_drifts")
    ]
    return (
        f"| {name} | {counts[0]} | {counts[1]} | {100 * checked.precision:.1f} "
        f"| {len(checked.unjudged)} |"
    )


if __name__ == "__main__":
    main()
