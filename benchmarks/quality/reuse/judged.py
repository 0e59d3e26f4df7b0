"""Reuses judged by hand: what two passages that read alike are to each other.

`judgements.jsonl` holds ids, offsets and categories, no texts:

- `copy`: one is the other, word for word or nearly;
- `revised`: the same story or report on the same event, told again with changes;
- `quotation`: the same words of a person or a document;
- `formula`: a form that is filled in anew, boilerplate, a description that always goes along;
- `chance`: nothing of these.

The first three are real reuse. They were drawn by `to_judge` from what was reported for pairs that
are not planted, and not both planted from one original: those are real by construction.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from whence.record import Reuse

REAL = ("copy", "revised", "quotation")
NOT_REAL = ("formula", "chance")
_FILE = Path(__file__).with_name("judgements.jsonl")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A reuse and its category.

    Args:
        a: id, start and end of one passage.
        b: the same of the other.
        category: see above.
    """

    a: tuple[str, int, int]
    b: tuple[str, int, int]
    category: str


def judgements() -> tuple[Judged, ...]:
    """Return the judgements on file."""
    rows = [json.loads(line) for line in _FILE.read_text(encoding="utf-8").splitlines()]
    return tuple(
        Judged(a=tuple(row["a"]), b=tuple(row["b"]), category=row["category"]) for row in rows
    )


def to_judge(others: Iterable[Reuse], size: int) -> list[Reuse]:
    """Return `size` of the reuses, one for each pair at most, drawn by a hash of their ids."""
    one_each = {(each.a.article, each.b.article): each for each in others}
    return sorted(one_each.values(), key=_lot)[:size]


def tally(judged: Sequence[Judged], reuses: Iterable[Reuse]) -> Counter[str]:
    """Return how many of the judged reuses are still reported, by category."""
    spans: dict[tuple[str, str], list[Reuse]] = {}
    for each in reuses:
        spans.setdefault((each.a.article, each.b.article), []).append(each)
    return Counter(
        each.category
        for each in judged
        if any(_same(each, reuse) for reuse in spans.get((each.a[0], each.b[0]), []))
    )


def _same(judged: Judged, reuse: Reuse) -> bool:
    a, b = reuse.a.span, reuse.b.span
    over_a = max(a.start, judged.a[1]) < min(a.end, judged.a[2])
    return over_a and max(b.start, judged.b[1]) < min(b.end, judged.b[2])


def _lot(reuse: Reuse) -> str:
    return hashlib.sha256(f"{reuse.a.article} {reuse.b.article}".encode()).hexdigest()
