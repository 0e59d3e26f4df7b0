"""Articles whose attributions are marked by hand, and the ways they come by."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from whence.language.en.sentences import sentences
from whence.reading.attribution.parent import parents
from whence.reading.attribution.source_kind import source_kind_of
from whence.reading.chain import chains
from whence.record import Actor, Article, Attribution, Chain, Document, Link, Mention, Span
from whence.text import paragraphs

Links = Mapping[str, str]
NONE: Links = MappingProxyType({})
_PART = re.compile(r"\{(?P<role>[sqc])(?P<number>\d) |\}")
_ROLES = {"s": "source", "q": "cue", "c": "content"}


def marked(markup: str) -> tuple[str, tuple[Attribution, ...]]:
    """Return the text and its attributions, of which {s1 …}, {q1 …}, {c1 …} mark the parts."""
    text, place = "", 0
    opened: list[tuple[str, str, int]] = []
    parts: dict[str, dict[str, list[Span]]] = {}
    for match in _PART.finditer(markup):
        text += markup[place : match.start()]
        place = match.end()
        if match["role"]:
            opened.append((_ROLES[match["role"]], match["number"], len(text)))
        else:
            role, number, start = opened.pop()
            one = parts.setdefault(number, {"source": [], "cue": [], "content": []})
            one[role].append(Span(start, len(text)))
    text += markup[place:]
    found = [_attribution(text, number, one) for number, one in sorted(parts.items())]
    linked = zip(found, parents(found), strict=True)
    return text, tuple(replace(one, parent=parent) for one, parent in linked)


def _attribution(text: str, number: str, parts: dict[str, list[Span]]) -> Attribution:
    return Attribution(
        id=f"a{number}",
        source=tuple(parts["source"]),
        cue=tuple(parts["cue"]),
        content=tuple(parts["content"]),
        mode="indirect",
        stance="asserts",
        source_kind=source_kind_of(text, parts["source"]),
        score=0.9,
    )


def ways(
    markup: str, *actors: tuple[str, str], publisher: str | None = None, links: Links = NONE
) -> list[str]:
    """Return each way as "kind words < kind words", nearest to the article first.

    Args:
        markup: the text with its attributions marked.
        actors: kind and name; mentioned wherever the name stands.
        publisher: the article's outlet.
        links: addresses by the words that are linked to them.
    """
    return [shown(chain) for chain in chained(markup, *actors, publisher=publisher, links=links)]


def shown(chain: Chain) -> str:
    """Return the chain as "kind words < kind words", an address in brackets after its words."""
    return " < ".join(
        f"{step.kind} {step.words}" + (f" [{step.url}]" if step.url else "") for step in chain.steps
    )


def chained(
    markup: str, *actors: tuple[str, str], publisher: str | None = None, links: Links = NONE
) -> tuple[Chain, ...]:
    """Return the chains; arguments as for `ways`."""
    text, attributions = marked(markup)
    document = Document(
        article=Article(id="1", publisher=publisher, url="https://quay.example/1"),
        text=text,
        links=tuple(
            Link(url=url, text=words, span=_first(text, words)) for words, url in links.items()
        ),
    )
    lines = sentences(text, paragraphs(text))
    return chains(document, lines, attributions, [_actor(text, *each) for each in actors])


def _actor(text: str, kind: str, name: str) -> Actor:
    mentions = tuple(
        Mention(span=Span(*match.span()), form="name", score=1.0)
        for match in re.finditer(re.escape(name), text)
    )
    return Actor(id=name, name=name, kind=kind, mentions=mentions)  # type: ignore[arg-type]


def _first(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))
