"""The command line that both gold sets share."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from benchmarks.quality.nesting.gold import GoldError, Split, read_passages
from benchmarks.quality.nesting.match import Matched, match_passages


def run(gold: Path, lines: Callable[[Sequence[Matched]], list[str]]) -> None:
    """Read the command line, score the predicted file against `gold` and print the lines.

    Exits with status 2 and one line on stderr if a file cannot be read or scored.
    """
    parser = argparse.ArgumentParser(description=f"Score predicted attributions against {gold}.")
    parser.add_argument("predicted", type=Path, help="output of whence read --format jsonl")
    parser.add_argument("--split", choices=("develop", "held_back", "all"), default="develop")
    options = parser.parse_args()
    split = None if options.split == "all" else cast(Split, options.split)
    try:
        passages = match_passages(
            read_passages(gold), read_passages(options.predicted), split=split
        )
    except (GoldError, OSError) as error:
        sys.exit(_fail(str(error)))
    print(f"{len(passages)} passages, split {options.split}")
    print("\n".join(lines(passages)))


def _fail(message: str) -> int:
    print(f"error: {message}", file=sys.stderr)
    return 2
