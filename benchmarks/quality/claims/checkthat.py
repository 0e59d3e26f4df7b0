"""The data of CheckThat! 2020 and 2021, task "verified claim retrieval", in one shape.

All tweets of 2020 are among those of 2021's training part, those of its dev part too. So `train`
here is 2020's training part alone, under the claims of either year.
"""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from benchmarks.quality.claims.tweet import Tweet, tweet

Year = Literal[2020, 2021]
Part = Literal["train", "dev"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """A claim that was checked before, and the title under which it was."""

    id: str
    claim: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """Claims, tweets, and which claims each tweet makes.

    Args:
        claims: in the order of their file.
        tweets: in the order of their file.
        right: ids of the claims of each tweet, by its id.
    """

    claims: tuple[Verified, ...]
    tweets: tuple[Tweet, ...]
    right: Mapping[str, frozenset[str]]


def load(folder: Path, year: Year, part: Part) -> Collection:
    """Return a part of a year.

    Args:
        folder: holds `checkthat2020`, `checkthat2021` and `verified_claims_2021.jsonl`.
        year: of the shared task.
        part: `train` holds the tweets of 2020's training part in both years.

    Raises:
        OSError: if a file cannot be read.
    """
    if year == 2020:
        at = folder / "checkthat2020" / part
        right = _right(at / "tweet-vclaim-pairs.qrels")
        raw = dict(list(_rows(at / "tweets.queries.tsv"))[1:])
        rows = list(_rows(folder / "checkthat2020/verified_claims.docs.tsv"))[1:]
        claims = tuple(Verified(id=i, claim=claim, title=title) for i, claim, title in rows)
    else:
        at = folder / "checkthat2021"
        right = _right(at / f"CT2022-Task2A-EN-{part.title()}_QRELs.tsv")
        raw = dict(_rows(at / "CT2022-Task2A-EN-Train-Dev_Queries.tsv"))
        if part == "train":
            held = set(_raw_2020(folder, "train"))
            raw = {id: text for id, text in raw.items() if text in held}
        raw = {id: text for id, text in raw.items() if id in right}
        claims = tuple(_claims_2021(folder / "verified_claims_2021.jsonl"))
    tweets = tuple(tweet(id, text) for id, text in raw.items())
    return Collection(claims=claims, tweets=tweets, right=right)


def _raw_2020(folder: Path, part: Part) -> list[str]:
    rows = list(_rows(folder / "checkthat2020" / part / "tweets.queries.tsv"))[1:]
    return [text for _, text in rows]


def _claims_2021(path: Path) -> Iterator[Verified]:
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield Verified(id=record["vclaim_id"], claim=record["vclaim"], title=record["title"] or "")


def _right(path: Path) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for id, _, claim, relevant in _rows(path):
        if relevant == "1":
            found[id].add(claim)
    return {id: frozenset(claims) for id, claims in found.items()}


def _rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.reader(lines, delimiter="\t")
