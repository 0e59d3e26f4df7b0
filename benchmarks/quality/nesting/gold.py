"""Gold passages: their types, their files, and the checks every file must pass."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, cast, get_args

from whence.record import Mode, SourceKind, Span, Stance

Split = Literal["develop", "held_back"]


class GoldError(ValueError):
    """A gold or predicted file that does not hold what it should; one line says what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What is said of an attribution besides its spans."""

    mode: Mode
    stance: Stance
    source_kind: SourceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldAttribution:
    """One attribution; `labels` is None where the data does not give them."""

    id: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    parent: str | None
    labels: Labels | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A text and its attributions; predictions take the same shape, in the split of their text."""

    id: str
    text: str
    split: Split
    attributions: tuple[GoldAttribution, ...]


def split_of(id: str) -> Split:
    """Return the half a passage belongs to, from a digest of its id alone."""
    return "develop" if hashlib.sha256(id.encode()).digest()[0] % 2 == 0 else "held_back"


def to_json(passage: Passage) -> str:
    """Return the passage as one line of JSON, spans as [start, end]."""
    return json.dumps(
        {
            "id": passage.id,
            "split": passage.split,
            "language": "en",
            "text": passage.text,
            "attributions": [
                {
                    "id": a.id,
                    "source": [[s.start, s.end] for s in a.source],
                    "cue": [[s.start, s.end] for s in a.cue],
                    "content": [[s.start, s.end] for s in a.content],
                    "parent": a.parent,
                    **(asdict(a.labels) if a.labels else {}),
                }
                for a in passage.attributions
            ],
        },
        ensure_ascii=False,
    )


def read_passages(path: Path) -> tuple[Passage, ...]:
    """Return the passages, gold or predicted, of a JSON-lines file.

    Spans may be [start, end] or {"start", "end"}. A line with an "error" is a passage the reader
    failed on: it counts as read with no attributions.

    Raises:
        GoldError: if a line is not such a record, or an id stands twice; names file and line.
        OSError: if the file cannot be read.
    """
    passages: dict[str, Passage] = {}
    for number, line in enumerate(
        path.read_text(encoding="utf-8").rstrip("\n").split("\n"), start=1
    ):
        try:
            passage = _passage(cast(Mapping[str, object], json.loads(line)))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise GoldError(f"{path}:{number}: not a passage ({error})") from error
        if passage.id in passages:
            raise GoldError(f"{path}:{number}: {passage.id} stands twice")
        passages[passage.id] = passage
    return tuple(passages.values())


def problems(passages: Iterable[Passage]) -> list[str]:
    """Return what is wrong with gold passages, one line each; empty when all is well."""
    found: list[str] = []
    for passage in passages:
        by_id = {a.id: a for a in passage.attributions}
        for a in passage.attributions:
            where = f"{passage.id}/{a.id}"
            for span in (*a.source, *a.cue, *a.content):
                words = span.of(passage.text)
                if span.end > len(passage.text) or words != words.strip() or not words:
                    found.append(f"{where}: {span} is outside the text or loosely cut: {words!r}")
            if a.parent is not None and not _inside(a, by_id.get(a.parent)):
                found.append(f"{where}: not wholly inside the content of its parent {a.parent}")
            if a.labels and (a.labels.source_kind == "none") == bool(a.source):
                found.append(f"{where}: source and source kind disagree")
    return found


def _inside(child: GoldAttribution, parent: GoldAttribution | None) -> bool:
    if parent is None:
        return False
    return all(
        any(holder.covers(span) for holder in parent.content)
        for span in (*child.source, *child.cue, *child.content)
    )


def _passage(record: Mapping[str, object]) -> Passage:
    id = str(record["id"])
    if "error" in record:
        return Passage(id=id, text="", split=split_of(id), attributions=())
    entries = cast(Sequence[Mapping[str, object]], record["attributions"])
    attributions = tuple(_attribution(entry, position) for position, entry in enumerate(entries))
    return Passage(id=id, text=str(record["text"]), split=split_of(id), attributions=attributions)


def _attribution(entry: Mapping[str, object], position: int) -> GoldAttribution:
    parent = entry.get("parent")
    return GoldAttribution(
        id=str(entry.get("id", position)),
        source=_spans(entry.get("source")),
        cue=_spans(entry.get("cue")),
        content=_spans(entry.get("content")),
        parent=None if parent is None else str(parent),
        labels=_labels(entry),
    )


def _labels(entry: Mapping[str, object]) -> Labels | None:
    if "mode" not in entry:
        return None
    return Labels(
        mode=cast(Mode, _one_of(entry["mode"], get_args(Mode))),
        stance=cast(Stance, _one_of(entry["stance"], get_args(Stance))),
        source_kind=cast(SourceKind, _one_of(entry["source_kind"], get_args(SourceKind))),
    )


def _one_of(value: object, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise ValueError(f"{value!r} is none of {', '.join(allowed)}")
    return str(value)


def _spans(value: object) -> tuple[Span, ...]:
    items = cast(Sequence[Mapping[str, int] | Sequence[int]], value or ())
    return tuple(
        Span(item["start"], item["end"]) if isinstance(item, Mapping) else Span(item[0], item[1])
        for item in items
    )
