"""Score the likeness of names: `python -m benchmarks.quality.names --data FOLDER [--record]`.

FOLDER holds `ofac_sdn.csv`, `ofac_alt.csv` and `name_bench_cases.csv`; none is part of this
project.
Figures are of the persons held back from every choice, and of all persons of nomenklatura's pairs.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.quality.names.bench import bench_pairs
from benchmarks.quality.names.ofac import persons
from benchmarks.quality.names.pairs import PER_PERSON, Pair, pairs
from benchmarks.quality.names.peers import peers
from benchmarks.quality.names.score import Scored, best, figures
from benchmarks.record import append, command, commit, machine
from whence.language.person_name import key, likeness, same_name

Scorer = Callable[[str, str], float]


def main() -> int:
    """Run the benchmark and return its exit status."""
    parser = argparse.ArgumentParser(description="Variants of persons' names.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--record", action="store_true", help="add to benchmarks/RESULTS.md")
    given = parser.parse_args()
    if not given.data.is_dir():
        print(f"{given.data}: no such folder", file=sys.stderr)
        return 2
    people = persons(given.data)
    parts = {
        part: pairs([person for person in people if person.held_back is held_back])
        for part, held_back in (("develop", False), ("held back", True))
    }
    develop, held_back = parts["develop"], parts["held back"]
    bench = bench_pairs(given.data / "name_bench_cases.csv")
    rows = {
        "Cyrillic region, held back": _where(held_back, cyrillic=True),
        "elsewhere, held back": _where(held_back, cyrillic=False),
        "Cyrillic region, develop": _where(develop, cyrillic=True),
        "elsewhere, develop": _where(develop, cyrillic=False),
        "name_bench, persons": bench,
    }
    text = _report(rows, develop)
    print(text)
    if given.record:
        append(text)
    return 0


def _where(chosen: Sequence[Pair], *, cyrillic: bool) -> list[Pair]:
    return [pair for pair in chosen if pair.cyrillic is cyrillic]


def _same(a: str, b: str) -> float:
    return float(same_name(a, b))


def _report(rows: dict[str, list[Pair]], develop: Sequence[Pair]) -> str:
    head = f"`{command('benchmarks.quality.names')}`; {machine()}."
    lines = [
        f"## Variants of names, {datetime.now(UTC):%Y-%m-%d}, commit {commit()}",
        "",
        f"{head} Precision, recall, F1 of `same_name`; of peers, at the threshold best on develop.",
        f"A person has at most {PER_PERSON} pairs of its own; *by person*, all weigh the same.",
        "",
        "| pairs | same | other | whence | whence by person | "
        + " | ".join(name for name, _ in peers())
        + " |",
        "|---" * (5 + len(peers())) + "|",
    ]
    thresholds = [best(_scored(scorer, develop)).threshold for _, scorer in peers()]
    for title, chosen in rows.items():
        same = sum(pair.same for pair in chosen)
        cells = [
            title,
            str(same),
            str(len(chosen) - same),
            _cell(_scored(_same, chosen), 0.5),
            _cell(_by_person(_same, chosen), 0.5),
        ]
        for (_, scorer), threshold in zip(peers(), thresholds, strict=True):
            cells.append(_cell(_scored(scorer, chosen), threshold))
        lines.append("| " + " | ".join(cells) + " |")
    held_back = [pair for title in list(rows)[:2] for pair in rows[title]]
    lines += ["", _calibration(held_back), "", _lookup(held_back), "", _speed(held_back)]
    return "\n".join(lines) + "\n"


def _scored(scorer: Scorer, chosen: Sequence[Pair]) -> Scored:
    return [(scorer(pair.a, pair.b), pair.same, 1.0) for pair in chosen]


def _by_person(scorer: Scorer, chosen: Sequence[Pair]) -> Scored:
    count = Counter((pair.person, pair.same) for pair in chosen)
    return [
        (scorer(pair.a, pair.b), pair.same, 1.0 / count[pair.person, pair.same]) for pair in chosen
    ]


def _cell(scored: Scored, threshold: float) -> str:
    found = figures(scored, threshold)
    return f"{found.precision:.3f}, {found.recall:.3f}, **{found.f1:.3f}**"


def _calibration(chosen: Sequence[Pair]) -> str:
    scored = _scored(likeness, chosen)
    parts = []
    for tenth in range(0, 10, 2):
        low, high = tenth / 10, tenth / 10 + 0.2
        inside = [same for score, same, _ in scored if low <= score < high]
        share = sum(inside) / len(inside) if inside else float("nan")
        parts.append(f"{low:.1f} to {high:.1f}: {share:.2f} of {len(inside)}")
    return "Calibration, held back, share of same persons by likeness: " + "; ".join(parts) + "."


def _lookup(chosen: Sequence[Pair]) -> str:
    alike = [pair for pair in chosen if pair.same and same_name(pair.a, pair.b)]
    shared = sum(key(pair.a) == key(pair.b) for pair in alike)
    return f"One key, of the held-back pairs rightly called the same: {shared / len(alike):.3f}."


def _speed(chosen: Sequence[Pair]) -> str:
    start = time.process_time()
    for pair in chosen:
        likeness(pair.a + " ", pair.b)  # the space keeps what was scored above out of the cache
    spent = (time.process_time() - start) / len(chosen) * 1e6
    return f"`likeness` of a pair not seen before, words known: {spent:.0f} µs."


if __name__ == "__main__":
    sys.exit(main())
