"""English Worldwide Newswire as units with a name label for each word.

The text of an article is its tokens joined by spaces, a sentence a line, as it is scored. Dates and
money are left out; peoples (NORP) and everything else named are classes of their own, so that
the network learns to tell them from people, organisations and places.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from training.attribution.data import Article, Example, units_of
from whence.model.names import KINDS
from whence.model.pieces import Pieces, Unit

_KIND_OF = {
    "Person": "person",
    "Organization": "organisation",
    "Location": "place",
    "Facility": "place",
    "NORP": "people",
    "Product": "other",
    "Misc": "other",
    "Miscellaneous": "other",
}
Name = tuple[int, int, str]
"""Start, end and kind of a name."""


def text_and_names(record: dict) -> tuple[str, list[Name]]:  # type: ignore[type-arg]
    """Return the text of an article and its names; an odd tag opens a name, or none."""
    lines: list[str] = []
    names: list[Name] = []
    at = 0
    for sentence in record["sentences"]:
        before = ""
        for token, tag in zip(sentence["tokens"], sentence["tags"], strict=True):
            kind = _KIND_OF.get(tag[2:], "")
            if kind and tag[0] == "I" and kind == before:
                names[-1] = (names[-1][0], at + len(token), kind)
            elif kind:
                names.append((at, at + len(token), kind))
            before = kind
            at += len(token) + 1
        lines.append(" ".join(sentence["tokens"]))
    return "\n".join(lines), names


def example_of(unit: Unit, names: list[Name]) -> Example:
    """Label the words of a unit: 0, then B and I of each kind."""
    labels = np.zeros(len(unit.words), dtype=np.int64)
    for start, end, kind in names:
        hit = np.flatnonzero((unit.words[:, 0] < end) & (unit.words[:, 1] > start))
        if len(hit):
            labels[hit] = 2 * KINDS.index(kind) + 2
            labels[hit[0]] = 2 * KINDS.index(kind) + 1
    none = np.zeros((0, 2), dtype=np.int64)
    return Example(unit, labels, none, np.zeros((0, len(labels)), dtype=np.int64))


def load(path: Path, pieces: Pieces) -> list[Article]:
    """Read articles in the form of `ner-worldwide/*.jsonl`."""
    articles = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text, names = text_and_names(record)
        examples = []
        for unit in units_of(text, pieces):
            inside = [n for n in names if n[0] < unit.span.end and n[1] > unit.span.start]
            examples.append(example_of(unit, inside))
        articles.append(Article(record["id"], record, examples))
    return articles


def split(articles: list[Article]) -> tuple[list[Article], list[Article]]:
    """Return (train, develop): every 20th article is kept for choices."""
    return [a for i, a in enumerate(articles) if i % 20 != 7], articles[7::20]
