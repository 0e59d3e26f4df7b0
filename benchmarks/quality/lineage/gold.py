"""Families of articles whose descent is known, and the witnesses of a corpus."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.quality.losses.gold import document
from whence.lineage.witness import Witness, witness
from whence.model import Model
from whence.reading import Reader
from whence.record import Document

Link = tuple[str, str]
"""Child and parent, by id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A family of articles with its true descent.

    Args:
        name: of the family.
        documents: its articles.
        ways: the true links, with the relation of each and whether it is cited.
        origins: how many independent origins the family has.
        independent: pairs on one event that were written independently.
    """

    name: str
    documents: tuple[Document, ...]
    ways: dict[Link, tuple[str, bool]]
    origins: int
    independent: frozenset[Link]

    @property
    def ids(self) -> frozenset[str]:
        """Return the ids of the articles."""
        return frozenset(each.article.id for each in self.documents)


def families(folder: Path) -> tuple[Known, ...]:
    """Return the families in the JSON files of `folder`, in order of file name."""
    return tuple(_family(path) for path in sorted(folder.glob("*.json")))


def strangers(corpus: Path) -> Iterator[Document]:
    """Yield the documents of a corpus in JSON lines."""
    with corpus.open(encoding="utf-8") as lines:
        for line in lines:
            yield document(json.loads(line))


def witnesses(documents: Iterable[Document], model: Model) -> Iterator[Witness]:
    """Yield each document read and made ready to be compared."""
    reader = Reader(model)
    for each in documents:
        yield witness(reader.read(each), model.sentences.vectors)


def undated(one: Witness) -> Witness:
    """Return a witness as it is where nobody knows when it was published."""
    document = one.reading.document
    article = replace(document.article, published=None)
    return replace(one, reading=replace(one.reading, document=replace(document, article=article)))


def _family(path: Path) -> Known:
    record = json.loads(path.read_text("utf-8"))
    gold = record["gold"]
    return Known(
        name=path.stem,
        documents=tuple(document(each) for each in record["articles"]),
        ways={
            (one["child"], one["parent"]): (one["relation"], one["cited"])
            for one in gold["derivations"]
        },
        origins=gold["independent_origins"],
        independent=frozenset((min(p), max(p)) for p in gold["same_event_independent"]),
    )
