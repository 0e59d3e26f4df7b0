"""Extraction from real pages: `python -m benchmarks.quality.extraction [FOLDER]`.

Prints, by language, the mean word F1 of the extracted text, and how often title, byline and date
are right. The pages are not part of this project; FOLDER is where they lie. The exit status is 1
where a page failed, a span is wrong, or the mean F1 of English pages is under the floor.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from benchmarks.quality.extraction.gold import pages
from benchmarks.quality.extraction.score import Score, score
from whence.ingest import items, load
from whence.record import Failure, InputError

FLOOR = 0.93
_DEFAULT = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "pages"
_COLUMNS = ("f1", "precision", "recall", "f1_whole", "title", "byline", "day", "minute")


def main() -> int:
    """Run the benchmark and return its exit status."""
    parser = argparse.ArgumentParser(description="Extraction from real pages.")
    parser.add_argument("folder", nargs="?", type=Path, default=_DEFAULT)
    parser.add_argument("--worst", type=int, default=0, help="also list the N lowest F1")
    given = parser.parse_args()
    if not given.folder.is_dir():
        print(f"{given.folder}: no such folder; give the folder of the pages", file=sys.stderr)
        return 1
    scores: dict[str, Score] = {}
    failures: list[str] = []
    started = time.perf_counter()
    for gold in pages(given.folder):
        (item,) = items([str(gold.path)])
        if isinstance(item, Failure):
            failures.append(item.message)
            continue
        try:
            scores[str(gold.path.relative_to(given.folder))] = score(load(item), gold)
        except InputError as error:
            failures.append(str(error))
    spent = time.perf_counter() - started
    _print_table(list(scores.values()))
    wrong = [name for name, page in scores.items() if not page.spans]
    print(f"\n{len(scores)} pages read, {len(failures)} failed, {len(wrong)} with a wrong span;")
    print(f"{1000 * spent / max(1, len(scores)):.0f} ms a page")
    for line in [*failures, *wrong]:
        print(line)
    for name, page in sorted(scores.items(), key=lambda pair: pair[1].f1)[: given.worst]:
        print(f"{page.f1:.2f} {page.precision:.2f} {page.recall:.2f} {name}")
    english = [page.f1 for page in scores.values() if page.language == "en"]
    low = not english or sum(english) / len(english) < FLOOR
    return 1 if failures or wrong or low else 0


def _print_table(scores: Sequence[Score]) -> None:
    groups: dict[str, list[Score]] = defaultdict(list)
    for page in scores:
        groups[page.language].append(page)
    ordered = sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    print("| language | pages | " + " | ".join(_COLUMNS) + " |")
    print("|---|---|" + "---|" * len(_COLUMNS))
    for language, members in [("all", list(scores)), *ordered]:
        if members:
            means = (sum(getattr(page, column) for page in members) for column in _COLUMNS)
            cells = " | ".join(f"{mean / len(members):.3f}" for mean in means)
            print(f"| {language} | {len(members)} | {cells} |")


if __name__ == "__main__":
    sys.exit(main())
