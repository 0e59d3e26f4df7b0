"""The checked extractions of real pages that the benchmark compares with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """A saved page and what people found in it.

    Args:
        path: the page, compressed with gzip.
        title: its headline.
        authors: its authors' names, perhaps none.
        published: when it was published, with an offset.
        text: summary, subheadings and paragraphs, one a line.
    """

    path: Path
    title: str
    authors: tuple[str, ...]
    published: datetime
    text: str


def pages(folder: Path) -> Iterator[Gold]:
    """Yield every page under `folder` in order of path, each with its own version of the gold.

    A publisher's JSON file holds versions V1, V2, …, as many as there are saved pages; the last
    belongs to the newest page.

    Raises:
        ValueError: if versions and pages do not pair.
    """
    for labels in sorted(folder.glob("*/*.json")):
        versions = json.loads(labels.read_text("utf-8"))
        ordered = [versions[key] for key in sorted(versions, key=lambda key: int(key[1:]))]
        saved = sorted(labels.parent.glob(f"{labels.stem}_[12]*.html.gz"))
        for path, version in zip(saved, ordered, strict=True):
            body = version["body"]
            parts = [*body["summary"]]
            for section in body["sections"]:
                parts += [*section["headline"], *section["paragraphs"]]
            yield Gold(
                path=path,
                title=version["title"],
                authors=tuple(version.get("authors", ())),
                published=datetime.fromisoformat(version["publishing_date"]),
                text="\n".join(parts),
            )
