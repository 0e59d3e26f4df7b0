"""Score time expressions: `python -m benchmarks.quality.dates [--data TIMEX] [--record]`.

TIMEX holds TimeBank/*.tml and AQUAINT/*.tml, and SCORER is the folder of the scorers that go with
them; neither is part of this project. Choices were made on the develop part; the held-back part was
only scored. No model is needed: the figures do not depend on attributions.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.quality.dates.split import is_held_back
from benchmarks.record import append, command, commit
from whence.language.en.sentences import sentences
from whence.reading.date import dated_events
from whence.record import Interval
from whence.text import paragraphs

_SHARED = Path(__file__).resolve().parents[3].parent / "shared"
_FIGURES = ("relaxed", "strict", "value")


def main() -> int:
    """Run the benchmark and return its exit status."""
    parser = argparse.ArgumentParser(description="Time expressions of TimeBank and AQUAINT.")
    parser.add_argument("--data", type=Path, default=_SHARED / "data/timex")
    parser.add_argument("--scorer", type=Path, default=_SHARED / "score")
    parser.add_argument("--record", action="store_true", help="add to benchmarks/RESULTS.md")
    given = parser.parse_args()
    paths = sorted(p for p in given.data.glob("*/*.tml") if not p.name.startswith("."))
    if not paths:
        print(f"{given.data}: no TimeML documents (*/*.tml) there", file=sys.stderr)
        return 2
    if not (given.scorer / "dates.py").is_file():
        print(f"{given.scorer}: the scorer (dates.py) is missing", file=sys.stderr)
        return 2
    sys.path.insert(0, str(given.scorer))
    scorer = importlib.import_module("dates")
    parts = {
        "develop": [path for path in paths if not is_held_back(path.stem)],
        "held back": [path for path in paths if is_held_back(path.stem)],
    }
    text = "\n".join(_report(scorer, parts))
    print(text)
    if given.record:
        append(text)
    return 0


def _report(scorer: ModuleType, parts: dict[str, list[Path]]) -> Iterator[str]:
    yield f"## Dates, {datetime.now(UTC):%Y-%m-%d}, commit {commit()}"
    yield ""
    yield (
        f"`{command('benchmarks.quality.dates')}`: TimeBank and AQUAINT, split by a hash of each "
        "document's name. Precision, recall and F1 in %."
    )
    yield ""
    yield "| part | documents | relaxed | strict | value | value right, of those found |"
    yield "|---|---|---|---|---|---|"
    for name, paths in parts.items():
        result = _score(scorer, paths)
        figures = (" / ".join(f"{figure:.1f}" for figure in result[each]) for each in _FIGURES)
        yield f"| {name} | {len(paths)} | {' | '.join(figures)} | {result['value_accuracy']} |"
    yield ""


def _score(scorer: ModuleType, paths: Sequence[Path]) -> dict[str, Any]:
    read = []
    for path in paths:
        name, text, day, _ = scorer.document(str(path))
        events = dated_events(text, sentences(text, paragraphs(text)), (), _published(day))
        dates = [
            {"start": event.span.start, "end": event.span.end, "value": event.value}
            for event in events
        ]
        read.append({"id": name, "dates": dates})
    result: dict[str, Any] = scorer.score(read, [str(path) for path in paths])
    return result


def _published(day: str | None) -> Interval | None:
    if day is None:
        return None
    start = datetime.fromisoformat(day).replace(tzinfo=UTC)
    return Interval(start=start, end=start + timedelta(days=1))


if __name__ == "__main__":
    sys.exit(main())
