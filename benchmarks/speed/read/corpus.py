"""The texts that are read, as a folder of plain-text files of a fixed number."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """A folder of text files.

    Args:
        folder: where they are.
        articles: how many.
        words: runs between white space, in all of them.
        digest: SHA-256 of the texts they were made from, in order, in UTF-8.
    """

    folder: Path
    articles: int
    words: int
    digest: str


def make(source: Path, folder: Path, articles: int) -> Corpus:
    """Write the texts of `source`, again and again, to `articles` files in `folder`.

    Args:
        source: a JSON-lines corpus with "text" in each line, or a folder of .txt files.
        folder: an empty folder.
        articles: how many files to write.

    Raises:
        FileNotFoundError: if there is no text in `source`.
    """
    texts = list(_texts(source))
    if not texts:
        raise FileNotFoundError(f"{source}: no texts there")
    for ordinal, text in enumerate(islice(cycle(texts), articles)):
        (folder / f"{ordinal:06}.txt").write_text(text, encoding="utf-8", newline="")
    words = sum(len(text.split()) for text in islice(cycle(texts), articles))
    digest = hashlib.sha256("".join(texts).encode()).hexdigest()
    return Corpus(folder=folder, articles=articles, words=words, digest=digest)


def _texts(source: Path) -> Iterator[str]:
    if source.is_dir():
        for path in sorted(source.glob("*.txt")):
            yield path.read_text(encoding="utf-8")
        return
    with source.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]
