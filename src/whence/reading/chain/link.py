"""Links: where the article links what it leans on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from whence.reading.chain.step import Steps
from whence.record import Attribution, Chain, Document, Link, Span, Step, StepKind

Found = tuple[Span, Link]


def with_links(
    document: Document, chains: Sequence[Chain], attributions: Sequence[Attribution]
) -> list[Chain]:
    """Return the chains, each step with the address that its words, or its cue's, are linked to."""
    links = _in_text(document)
    cues = {attribution.id: attribution.cue for attribution in attributions}
    return [
        replace(chain, steps=tuple(_linked(step, links, cues) for step in chain.steps))
        for chain in chains
    ]


def _linked(step: Step, links: Sequence[Found], cues: dict[str, tuple[Span, ...]]) -> Step:
    places = [step.span] if step.span else []
    places += cues.get(step.attribution or "", ())
    for place in places:
        index = bisect_left(links, place.end, key=lambda found: found[0].start) - 1
        if index >= 0 and links[index][0].overlaps(place):
            return replace(step, url=links[index][1].url)
    return step


def leaning_on(document: Document, chains: Sequence[Chain], steps: Steps) -> list[Chain]:
    """Return a chain for each link to another site that no step has, each address once."""
    used = {step.url for chain in chains for step in chain.steps if step.url}
    own = _host(document.article.url or "")
    added = []
    for span, link in _in_text(document):
        host = _host(link.url)
        if host and host != own and link.url not in used:
            used.add(link.url)
            kind: StepKind = "outlet" if steps.outlets.are(link.text) else "document"
            step = Step(kind=kind, words=link.text or host, span=span, url=link.url)
            added.append(Chain(steps=(step,), content=()))
    return added


def _in_text(document: Document) -> list[Found]:
    found = [(link.span, link) for link in document.links if link.span is not None]
    return sorted(found, key=lambda pair: pair[0])


def _host(url: str) -> str:
    """Return the host of a web address without "www."; "" for another address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return (parts.hostname or "").removeprefix("www.") if parts.scheme in ("http", "https") else ""
