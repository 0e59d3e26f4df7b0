"""Families of articles with what was lost on each way, and the articles as they are read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whence.ingest.when import interval
from whence.lineage.align import Side, side
from whence.lineage.statement import statements
from whence.model import Model
from whence.reading import Reader
from whence.record import Article, Document, LossKind, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldLoss:
    """Something lost, as people noted it; a span is None where that side has nothing."""

    kind: LossKind
    parent: Span | None
    child: Span | None

    def is_at(self, kind: LossKind, parent: Span | None, child: Span | None) -> bool:
        """Return whether a loss found is this one: its kind, and overlapping it on either side."""
        return kind == self.kind and (_meet(parent, self.parent) or _meet(child, self.child))


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A child, its parent, and what was lost."""

    family: str
    child: str
    parent: str
    losses: tuple[GoldLoss, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Families:
    """The true edges of all families, and their articles.

    Args:
        edges: child and parent, with what was lost.
        documents: the articles, by id.
    """

    edges: tuple[Edge, ...]
    documents: dict[str, Document]


def families(folder: Path) -> Families:
    """Return the families in the JSON files of `folder`, in order of file name."""
    edges: list[Edge] = []
    documents: dict[str, Document] = {}
    for path in sorted(folder.glob("*.json")):
        family = json.loads(path.read_text("utf-8"))
        for article in family["articles"]:
            documents[article["id"]] = document(article)
        lost = family["gold"]["losses"]
        for made in family["gold"]["derivations"]:
            ends = (made["child"], made["parent"])
            own = tuple(_loss(one) for one in lost if (one["child"], one["parent"]) == ends)
            edges.append(Edge(family=path.stem, child=ends[0], parent=ends[1], losses=own))
    return Families(edges=tuple(edges), documents=documents)


def document(record: Mapping[str, str | None]) -> Document:
    """Return the document of a corpus record, which has an id and a text."""
    published = record.get("published")
    article = Article(
        id=record["id"] or "",
        url=record.get("url"),
        publisher=record.get("publisher"),
        headline=record.get("headline"),
        language=record.get("language") or "en",
        published=interval(published) if published else None,
    )
    return Document(article=article, text=record["text"] or "")


def sides(documents: Iterable[Document], model: Model) -> Iterator[Side]:
    """Yield each document, read and laid out for comparison."""
    reader = Reader(model)
    for each in documents:
        reading = reader.read(each)
        said = statements(reading)
        yield side(reading, said, model.sentences.vectors([s.text for s in said]))


def _loss(record: Mapping[str, Any]) -> GoldLoss:
    return GoldLoss(
        kind=record["kind"],
        parent=_span(record["parent_span"]),
        child=_span(record["child_span"]),
    )


def _span(record: Mapping[str, int] | None) -> Span | None:
    return None if record is None else Span(record["start"], record["end"])


def _meet(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and one.overlaps(other)
