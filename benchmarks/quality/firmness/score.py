"""Passages with their markers written in, and how many of them were found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from whence.record import Marker, MarkerKind, Span

_MARK = re.compile(r"\{(?P<kind>\w+)(?:/(?P<owner>\w+))? (?P<words>[^{}]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """One annotated word or phrase: its span, its class and whose it is."""

    span: Span
    kind: str
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A passage's text, its markers, and the half it belongs to: develop or held_back."""

    text: str
    gold: tuple[Gold, ...]
    split: str


def marked(source: str) -> list[Passage]:
    """Return the passages of `source`, one a line; `# develop` and `# held back` open the halves.

    Raises:
        ValueError: if a line names a class that there is not.
    """
    passages, split = [], "develop"
    for line in source.splitlines():
        if line.startswith("#"):
            split = line.lstrip("# ").replace(" ", "_")
        elif line:
            passages.append(_passage(line, split))
    return passages


def _passage(line: str, split: str) -> Passage:
    text, place, gold = "", 0, []
    for match in _MARK.finditer(line):
        if match["kind"] not in get_args(MarkerKind):
            raise ValueError(f"no class of markers: {match['kind']} in {line!r}")
        text += line[place : match.start()]
        span = Span(len(text), len(text) + len(match["words"]))
        gold.append(Gold(span=span, kind=match["kind"], owner=match["owner"] or "author"))
        text += match["words"]
        place = match.end()
    return Passage(text=text + line[place:], gold=tuple(gold), split=split)


def lines(passages: Sequence[Passage], found: Sequence[Sequence[Marker]]) -> Iterator[str]:
    """Yield each class's precision and recall, owners right, and what differs, a line each.

    A marker is right if it shares a word with an annotated one of its class.
    """
    right, predicted, annotated = Counter[str](), Counter[str](), Counter[str]()
    owners, differ = 0, []
    for passage, markers in zip(passages, found, strict=True):
        rest = list(markers)
        predicted.update(marker.kind for marker in markers)
        for gold in passage.gold:
            annotated[gold.kind] += 1
            match = next((m for m in rest if _same(gold, m)), None)
            if match is None:
                differ.append(
                    f"  missed {gold.kind} “{gold.span.of(passage.text)}”: {passage.text}"
                )
                continue
            rest.remove(match)
            right[gold.kind] += 1
            owners += match.owner == gold.owner
        differ += [f"  {m.kind} “{m.span.of(passage.text)}”: {passage.text}" for m in rest]
    for kind in (*get_args(MarkerKind), "all"):
        r, p, a = (c.total() if kind == "all" else c[kind] for c in (right, predicted, annotated))
        yield f"{kind:13} precision {_percent(r, p)} recall {_percent(r, a)}"
    yield f"{'owner':13} right     {_percent(owners, right.total())}"
    yield from differ


def _same(gold: Gold, marker: Marker) -> bool:
    return gold.kind == marker.kind and gold.span.overlaps(marker.span)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f} ({part}/{whole})" if whole else "    – (0/0)"
