"""What speaks for a derivation, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

import numpy as np

from whence.lineage.derive.citation import Citation
from whence.lineage.derive.features import MATCHED, Features, array
from whence.lineage.derive.features import NAMES as FEATURES
from whence.lineage.derive.scorer import scorer
from whence.lineage.derive.shared import Shared
from whence.lineage.derive.story import Story
from whence.record import Evidence, EvidenceKind, Interval

_TOLD: Final = 0.15
_PARTS: Final[dict[str, tuple[str, ...]]] = {
    "shared_passage": ("wording",),
    "shared_quotation": ("quotations",),
    "shared_statements": ("statements", "words", "own_reporting"),
    "inherited_change": ("readings", "figures", "only"),
    "citation": ("cited", "cited_quotation"),
    "time": ("earlier",),
}
_KINDS: Final[dict[str, EvidenceKind]] = {
    "credit": "credit_line",
    "told": "named_outlet",
    "named": "named_outlet",
    "link": "link",
}


def evidence(
    story: Story, shared: Shared, features: Features, child: str, parent: str
) -> tuple[Evidence, ...]:
    """Return what speaks for and against a derivation, the weightiest first."""
    parts = dict(zip(FEATURES, array(features) * scorer().weights, strict=True))
    weights = {kind: float(sum(parts[name] for name in names)) for kind, names in _PARTS.items()}
    found = [
        *_passages(shared, child, parent, weights["shared_passage"]),
        *_quotations(story, child, parent, weights["shared_quotation"]),
        *_statements(story, child, parent, weights["shared_statements"]),
        *_readings(story, child, parent, weights["inherited_change"]),
        *_citation(story.citation(child, parent), _called(story, parent), weights["citation"]),
        *_time(story, child, parent, weights["time"]),
    ]
    return tuple(sorted(found, key=lambda one: (-abs(one.weight), one.kind)))


def _passages(shared: Shared, child: str, parent: str, weight: float) -> Iterator[Evidence]:
    passages = shared.between(child, parent)
    if not passages or weight < _TOLD:
        return
    ours, theirs, longest = passages[0]
    more = f", and {_count(len(passages) - 1, 'passage')} more" if passages[1:] else ""
    yield Evidence(
        kind="shared_passage",
        weight=weight,
        message=f"A passage of {_count(longest.words, 'word')} is the same in both{more}.",
        child=ours,
        parent=theirs,
    )


def _quotations(story: Story, child: str, parent: str, weight: float) -> Iterator[Evidence]:
    runs = story.profiles[child].quoted & story.profiles[parent].quoted
    if not runs or weight < _TOLD:
        return
    others = story.quoting(runs) - 2
    who = {0: "no other article here has", 1: "one other article here has too"}.get(
        others, f"{others} other articles here have too"
    )
    yield Evidence(
        kind="shared_quotation", weight=weight, message=f"Both have quoted words that {who}."
    )


def _statements(story: Story, child: str, parent: str, weight: float) -> Iterator[Evidence]:
    cosines = story.cosines(child, parent)
    if not cosines.size or abs(weight) < _TOLD:
        return
    nearest = cosines.max(axis=1)
    same, place = int((nearest >= MATCHED).sum()), int(nearest.argmax())
    ours = story.profiles[child].witness.statements
    theirs = story.profiles[parent].witness.statements
    yield Evidence(
        kind="shared_statements",
        weight=weight,
        message=f"Of its {_count(len(ours), 'statement')} {same}"
        f" {'is' if same == 1 else 'are'} in {_called(story, parent)} too, by their sense.",
        child=ours[place].span,
        parent=theirs[int(np.argmax(cosines[place]))].span,
    )


def _readings(story: Story, child: str, parent: str, weight: float) -> Iterator[Evidence]:
    if abs(weight) < _TOLD:
        return
    peculiar = story.peculiar(child, parent)
    if weight > 0 and peculiar:
        shown = ", ".join(f"“{run}”" for run in peculiar)
        message = f"Both have {shown}, which no other article here has."
    elif weight > 0:
        message = f"Where articles differ, it mostly has the wording of {_called(story, parent)}."
    else:
        message = (
            f"In places it has another article's wording, not that of {_called(story, parent)}."
        )
    yield Evidence(kind="inherited_change", weight=weight, message=message)


def _citation(cited: Citation | None, name: str, weight: float) -> Iterator[Evidence]:
    if cited is None:
        return
    words = {
        "credit": "It gives {} as where it has this from.",
        "told": "It says that {} was told this.",
        "named": "It names {}.",
        "link": "It links to {}.",
    }
    yield Evidence(
        kind=_KINDS[cited.manner],
        weight=weight,
        message=words[cited.manner].format(name),
        child=cited.span,
    )


def _time(story: Story, child: str, parent: str, weight: float) -> Iterator[Evidence]:
    ours, theirs = (story.profiles[id].published for id in (child, parent))
    if ours is None or theirs is None:
        return
    name = _called(story, parent)
    if ours.start >= theirs.end:
        message = f"It was published {_span(theirs, ours)} after {name}."
    elif ours.end <= theirs.start:
        message = f"It is dated {_span(ours, theirs)} before {name}."
    else:
        message = f"It was published at about the time of {name}, as far as the dates tell."
    yield Evidence(kind="time", weight=weight, message=message)


def _called(story: Story, id: str) -> str:
    return story.profiles[id].witness.reading.document.article.publisher or id


def _span(first: Interval, second: Interval) -> str:
    gap = second.start - first.start
    if gap < timedelta(hours=2):
        return _count(int(gap / timedelta(minutes=1)), "minute")
    if gap < timedelta(days=2):
        return _count(round(gap / timedelta(hours=1)), "hour")
    return _count(gap.days, "day")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
