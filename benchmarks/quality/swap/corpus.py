"""The articles to swap names in, with the places of their people's names.

Neither corpus is part of this project. The names were found without the reader: in one corpus they
are tagged by its makers; for the other `polnear_people.jsonl` holds their offsets, which were
gathered from a list of its capitalised words that a person read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from whence.record import Span

_PEOPLE = Path(__file__).with_name("polnear_people.jsonl")
_WORLDWIDE = 116
_DEVELOPED_ON = 60
_PAPERS = re.compile(
    "News|Times|Post|Herald|Tribune|Gazette|Journal|Guardian|Star|Standard|Mail|Daily|Television|TV"
    "|Radio|Observer|Telegraph|Monitor|Chronicle|Mirror|Press"
)
"""Last words of outlets' names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedArticle:
    """An article, and where it names whom.

    Args:
        id: unique within its corpus.
        corpus: name of the corpus.
        text: the article.
        people: for each naming of a person, the name's words in order.
        outlets: for each tagged naming of an outlet, its words in order.
        developed_on: whether its exceptions were looked at while the reader was made.
    """

    id: str
    corpus: str
    text: str
    people: tuple[tuple[Span, ...], ...]
    outlets: tuple[tuple[Span, ...], ...] = ()
    developed_on: bool = False


def articles(data: Path) -> list[NamedArticle]:
    """Return all articles of PolNeAR's dev part and 116 of the worldwide news, by their hash.

    Raises:
        OSError: where a file is missing.
    """
    people = {record["id"]: _words(record["people"]) for record in _records(_PEOPLE)}
    first = [
        NamedArticle(id=record["id"], corpus="polnear", text=record["text"], people=people[id])
        for record in _records(data / "polnear/dev.jsonl")
        if (id := record["id"]) in people
    ]
    tagged = [
        record
        for part in ("train", "dev")
        for record in _records(data / f"ner-worldwide/{part}.jsonl")
    ]
    tagged.sort(key=lambda record: sha256(f"swap:{record['id']}".encode()).hexdigest())
    chosen = first + [_worldwide(record) for record in tagged[:_WORLDWIDE]]
    order = sorted(sha256(article.id.encode()).hexdigest() for article in chosen)
    seen = frozenset(order[:_DEVELOPED_ON])
    return [
        replace(article, developed_on=sha256(article.id.encode()).hexdigest() in seen)
        for article in chosen
    ]


def _records(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _words(names: list[list[list[int]]]) -> tuple[tuple[Span, ...], ...]:
    return tuple(tuple(Span(start, end) for start, end in name) for name in names)


def _worldwide(record: dict[str, Any]) -> NamedArticle:
    """Return the text as its scorer has it: words joined by a space, sentences by a line break."""
    parts: list[str] = []
    found: dict[str, list[list[Span]]] = {"Person": [], "Organization": []}
    at = 0
    for sentence in record["sentences"]:
        before = "O"
        for word, tag in zip(sentence["tokens"], sentence["tags"], strict=True):
            kind = tag[2:]
            if kind in found:
                if tag[0] == "B" or before[2:] != kind:
                    found[kind].append([])
                found[kind][-1].append(Span(at, at + len(word)))
            before = tag
            parts.append(word + " ")
            at += len(word) + 1
        if sentence["tokens"]:
            parts[-1] = parts[-1][:-1] + "\n"
    text = "".join(parts)
    return NamedArticle(
        id=record["id"],
        corpus="worldwide",
        text=text,
        people=tuple(map(tuple, found["Person"])),
        outlets=tuple(tuple(o) for o in found["Organization"] if _PAPERS.fullmatch(o[-1].of(text))),
    )
