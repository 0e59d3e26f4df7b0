"""Who each source is, as a person judged it, and whether a reading agrees."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any, Literal

from whence.record import Actor, Attribution, Span

SourceForm = Literal["pronoun", "name", "nominal"]
Kind = Literal["actor", "group", "unnamed"]
Outcome = Literal["right", "abstained", "wrong", "not found"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldSource:
    """A source and whom it stands for.

    Args:
        article: id of its article.
        span: its words.
        form: whether a pronoun, a name or a description stands for the source.
        kind: an actor the article names, several of them, or nobody it names.
        referents: for each actor, the spans of its names in the article; empty if unnamed.
        or_none: whether no actor is as good an answer, as where a source is partly named.
    """

    article: str
    span: Span
    form: SourceForm
    kind: Kind
    referents: tuple[frozenset[Span], ...] = ()
    or_none: bool = False


def load(path: Path) -> list[GoldSource]:
    """Return the judged sources of a file, in its order.

    Raises:
        ValueError: where a line is not such a record; the message names the file and the line.
    """
    sources = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            sources.append(_source(json.loads(line)))
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{path}:{number}: not a judged source: {error}") from error
    return sources


def _source(record: dict[str, Any]) -> GoldSource:
    return GoldSource(
        article=record["id"],
        span=Span(record["start"], record["end"]),
        form=record["form"],
        kind=record["kind"],
        referents=tuple(
            frozenset(Span(start, end) for start, end in names)
            for names in record.get("referents", ())
        ),
        or_none=record.get("or_none", False),
    )


def read_source(gold: GoldSource, attributions: Sequence[Attribution]) -> Attribution | None:
    """Return the attribution whose source shares most with the judged one; None if none does."""
    shares = [
        (_shared(gold.span, span), -number)
        for number, attribution in enumerate(attributions)
        for span in attribution.source
    ]
    best, number = max(shares, default=(0.0, 0))
    return attributions[-number] if best > 0 else None


def judged(gold: GoldSource, actor: Actor | None) -> Outcome:
    """Return whether `actor` is whom the source stands for.

    An actor is right if at least half of its names are names of the right one, so that an actor
    made of two people is right for neither of them. For several actors any one of them is right,
    and none at all is an abstention.
    """
    if actor is None:
        return "right" if gold.kind == "unnamed" or gold.or_none else "abstained"
    names = [mention.span for mention in actor.mentions if mention.form == "name"]
    for referent in gold.referents:
        hits = sum(any(_same_head(name, other) for other in referent) for name in names)
        if hits and 2 * hits >= len(names):
            return "right"
    return "wrong"


def wilson(right: int, count: int) -> tuple[float, float]:
    """Return the 95 % Wilson interval of a share, from 0 to 1."""
    if not count:
        return 0.0, 1.0
    z = 1.96
    share = right / count
    middle = share + z * z / (2 * count)
    spread = z * sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    scale = 1 + z * z / count
    return (middle - spread) / scale, (middle + spread) / scale


def _shared(one: Span, other: Span) -> float:
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(common, 0) / (max(one.end, other.end) - min(one.start, other.start))


def _same_head(one: Span, other: Span) -> bool:
    """Return whether two names are one but for what stands before: "Dana Orel" and "Orel"."""
    return one.end == other.end and one.overlaps(other)
