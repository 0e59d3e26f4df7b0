"""Chains: this article ← outlet ← person, one for each way that statements came."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from whence.language.en import outlets
from whence.language.en.reporting import IN_CONVERSATION
from whence.reading.chain.credit import credited
from whence.reading.chain.link import leaning_on, with_links
from whence.reading.chain.passed_on import PassedOn, passed_on
from whence.reading.chain.step import Steps
from whence.record import Actor, Attribution, Chain, Document, Span, Step

_REPORTED = re.compile(
    r"\b(?:reportedly|reported|rumou?red|(?:(?:media|news) )?reports)\b", re.IGNORECASE
)
_WORD = re.compile(r"\w+")
_RELATIVE = frozenset(("who", "whom", "which", "that"))
_LEFT = 3
"""Words of a content outside the attributions in it, up to which it is only theirs…"""
_LEFT_SHARE = 0.2
"""…or share of its words."""


def chains(
    document: Document,
    sentences: Sequence[Span],
    attributions: Sequence[Attribution],
    actors: Sequence[Actor],
) -> tuple[Chain, ...]:
    """Return one chain for each distinct way, nearest step first, in order of first content.

    Ways are told apart by the actors of their steps where these are known, else by the words.
    A statement that only passes another on counts as the inner one's.

    Args:
        document: the document.
        sentences: spans of its sentences, in order.
        attributions: its attributions, nested ones too.
        actors: whom it names.
    """
    steps = Steps(document.text, actors)
    around = passed_on(document.text, sentences, attributions, steps)
    ways: dict[tuple[tuple[str, str], ...], tuple[list[Step], list[Span]]] = {}
    for attribution, way in _ways(document.text, attributions, around, steps):
        way = [step for step in _apart(way, steps, document) if not _points_back(step)]
        key = tuple(steps.key(step) for step in way)
        if way:
            ways.setdefault(key, (way, []))[1].extend(attribution.content)
    for chain in credited(document.text, sentences, attributions, steps):
        key = tuple(map(steps.key, chain.steps))
        ways.setdefault(key, (list(chain.steps), []))[1].extend(chain.content)
    found = [Chain(steps=tuple(way), content=_innermost(spans)) for way, spans in ways.values()]
    linked = with_links(document, found, attributions)
    linked.sort(key=lambda chain: chain.content[0])
    return (*linked, *leaning_on(document, linked, steps))


def _points_back(step: Step) -> bool:
    """Return whether a step is only a word for somebody told before, nobody knows whom."""
    return step.actor is None and step.words.lower() in _RELATIVE


def _ways(
    text: str,
    attributions: Sequence[Attribution],
    around: dict[str, PassedOn],
    steps: Steps,
) -> Iterator[tuple[Attribution, list[Step]]]:
    """Yield each attribution that says something of its own, with the steps it came by."""
    passing = _passing_on(text, attributions)
    own = {
        each.id: _own_steps(text, each, around.get(each.id, PassedOn()), steps)
        for each in attributions
    }
    parent = {each.id: each.parent for each in attributions}
    for attribution in attributions:
        if attribution.id in passing or not own[attribution.id]:
            continue
        way: list[Step] = []
        at: str | None = attribution.id
        seen: set[str] = set()
        while at is not None and at not in seen:
            seen.add(at)
            way = own[at] + way
            at = parent[at]
        yield attribution, way


def _own_steps(text: str, each: Attribution, around: PassedOn, steps: Steps) -> list[Step]:
    source = " ".join(span.of(text) for span in each.source)
    if source.lower() in IN_CONVERSATION:
        return []
    said = list(_source_steps(text, each, steps)) if each.source else _vague(text, each)
    return [*around.through, *said, *around.whence] if said or around.through else []


def _source_steps(text: str, each: Attribution, steps: Steps) -> Iterator[Step]:
    """Yield the steps that the source's own words make: "a report by the ministry" makes two."""
    span = steps.trimmed(each.source[0])
    made = outlets.MADE_BY.search(text, span.start, span.end)
    if made and steps.kind_of(Span(span.start, made.start()), None) == "document":
        yield steps.of(Span(span.start, made.start()), attribution=each.id)
        rest = outlets.AFTERWARDS.search(text, made.end(), span.end)
        yield steps.of(Span(made.end(), rest.start() if rest else span.end))
        return
    yield steps.of(span, actor=each.actor, attribution=each.id)


def _vague(text: str, each: Attribution) -> list[Step]:
    """Return the step of a cue that names no source but says that something was reported."""
    for cue in each.cue:
        if match := _REPORTED.search(text, cue.start, cue.end):
            span = Span(*match.span())
            return [Step(kind="vague", words=span.of(text), span=span, attribution=each.id)]
    return []


def _passing_on(text: str, attributions: Sequence[Attribution]) -> set[str]:
    """Return the ids of attributions whose content is little but other attributions."""
    inside: dict[str, list[Span]] = {}
    for each in attributions:
        if each.parent is not None:
            inside.setdefault(each.parent, []).extend(each.source + each.cue + each.content)
    return {
        each.id
        for each in attributions
        if each.id in inside and _little(text, each, inside[each.id])
    }


def _little(text: str, outer: Attribution, inner: Sequence[Span]) -> bool:
    taken = sorted(inner)
    starts = [span.start for span in taken]
    ends = list(accumulate((span.end for span in taken), max))
    places = [
        m.start() for span in outer.content for m in _WORD.finditer(text, span.start, span.end)
    ]
    left = 0
    for place in places:
        before = bisect_right(starts, place)
        left += not (before and ends[before - 1] > place)
    return left <= max(_LEFT, _LEFT_SHARE * len(places))


def _apart(way: Sequence[Step], steps: Steps, document: Document) -> list[Step]:
    """Return the way without steps that repeat, and without the article's own outlet."""
    kept: list[Step] = []
    own = _letters(document.article.publisher or "")
    for step in way:
        told = step.kind == "outlet" and step.attribution is None
        itself = told and own != "" and _letters(step.words) in (own, own.removesuffix("com"))
        if not itself and steps.key(step) not in map(steps.key, kept):
            kept.append(step)
    return kept


def _letters(name: str) -> str:
    return re.sub(r"\W", "", name.lower()).removeprefix("the")


def _innermost(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans, each once, without those that hold another."""
    ordered = sorted(set(spans), key=lambda span: (span.start, -span.end))
    kept: list[Span] = []
    for span in ordered:
        while kept and kept[-1].covers(span):
            kept.pop()
        kept.append(span)
    return tuple(kept)
