"""Flags on real articles, held against judgements of each.

The articles are no part of this project: the judgements hold ids and offsets only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.quality.acronyms.passages import read

PICKED = 50
"""Articles of each data set that the figure asked for is measured on."""


@dataclass(frozen=True, slots=True)
class Raised:
    """A flag: in which article, its kind, and where its first words stand."""

    corpus: str
    article: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Flags of some articles beside the judgements.

    Args:
        articles: how many articles were read.
        right: flags judged right.
        wrong: flags judged wrong.
        unjudged: flags nobody has judged yet.
    """

    articles: int
    right: tuple[Raised, ...]
    wrong: tuple[Raised, ...]
    unjudged: tuple[Raised, ...]

    @property
    def precision(self) -> float:
        """Return right over judged, 0 to 1; 0 where none is judged."""
        judged = len(self.right) + len(self.wrong)
        return len(self.right) / judged if judged else 0.0


def read_articles(path: Path) -> list[tuple[str, str]]:
    """Return id and text of the articles of a file, in the order of the SHA-256 of their ids.

    A line has its text whole, or as sentences of tokens: those are joined by a space, and
    sentences by a line break.

    Raises:
        OSError: if the file cannot be read.
    """
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    articles = [
        (
            record["id"],
            record["text"]
            if "text" in record
            else "\n".join(" ".join(sentence["tokens"]) for sentence in record["sentences"]),
        )
        for record in records
    ]
    return sorted(articles, key=lambda article: hashlib.sha256(article[0].encode()).hexdigest())


def read_judgements(path: Path) -> dict[Raised, bool]:
    """Return whether each judged flag is right.

    Raises:
        OSError: if the file cannot be read.
    """
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {
        Raised(r["corpus"], r["id"], r["kind"], r["start"], r["end"]): r["verdict"] == "right"
        for r in records
    }


def raised(corpus: str, articles: Sequence[tuple[str, str]]) -> list[Raised]:
    """Return the flags on the articles, in order."""
    return [
        Raised(corpus, id, flag.kind, flag.spans[0].start, flag.spans[0].end)
        for id, text in articles
        for flag in read(text)[1]
    ]


def check(flags: Sequence[Raised], judgements: dict[Raised, bool], articles: int) -> Checked:
    """Return the flags sorted by their judgements."""
    return Checked(
        articles=articles,
        right=tuple(flag for flag in flags if judgements.get(flag) is True),
        wrong=tuple(flag for flag in flags if judgements.get(flag) is False),
        unjudged=tuple(flag for flag in flags if flag not in judgements),
    )
