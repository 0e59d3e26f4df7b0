"""The page: its head and filters, an index of families, and each family."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, TextIO

from whence.export.descent import Descent
from whence.export.descent_wording import LOSSES, corpus_sentence, counts_sentence
from whence.export.html import environment, inline
from whence.export.lineage.claims import ClaimView, claims, claims_of
from whence.export.lineage.passages import shared
from whence.export.lineage.scene import Scene, outlet_numbers
from whence.export.lineage.view import Dot, dots, family_view, span_of
from whence.export.titles import headline, outlet, published
from whence.export.visible import one_line
from whence.record import Claim, Failure, Family, Lineage

_PACKAGE: Final = "whence.export.lineage"
_STYLES: Final = ("style.css",)
_MOST_ALONE: Final = 1000
_MOST_ELSEWHERE: Final = 100


def write(lineage: Lineage, file: TextIO, *, failures: Iterable[Failure] = ()) -> None:
    """Write a lineage as one HTML page.

    The page loads nothing, from anywhere: its style and script are inline, and its content
    security policy admits only those two by their hashes. Every word from outside is escaped.
    Positions are worked out here, so that a browser has little to lay out; without scripts all
    of the content is there.

    Args:
        lineage: what was traced.
        file: where the page goes, open for text in UTF-8.
        failures: inputs that could not be read.

    Raises:
        OSError: if the page cannot be written.
    """
    templates = environment(_PACKAGE)
    own = inline(_PACKAGE, _STYLES, "script.js")
    descent = Descent.of(lineage)
    outlets = outlet_numbers(descent)
    scenes = [
        Scene.of(descent, family, ordinal, outlets)
        for ordinal, family in enumerate(lineage.families, 1)
    ]
    failed = [replace(one, id=one_line(one.id), message=one_line(one.message)) for one in failures]
    sentence = corpus_sentence(lineage)
    kinds = {loss.kind for loss in lineage.losses}
    head = templates.get_template("head.html.jinja")
    file.write(
        head.render(
            title=sentence,
            counted=counts_sentence(lineage),
            failures=failed,
            outlets=outlets,
            kinds={kind: name for kind, (name, _) in LOSSES.items() if kind in kinds},
            families=len(scenes),
            some=bool(lineage.derivations),
            **own,
        )
    )
    if len(scenes) > 1:
        file.write(templates.get_template("index.html.jinja").render(families=_index(scenes)))
    section = templates.get_template("family.html.jinja")
    among, reuses = claims_of(descent), shared(lineage)
    file.write('<main id="main">\n')
    for scene in scenes:
        view = family_view(scene, among.get(scene.ordinal - 1, ()), reuses)
        file.write(section.render(family=view, families=len(scenes)))
    foot = templates.get_template("foot.html.jinja")
    file.write(
        foot.render(
            alone=tuple(_alone(descent)),
            alone_count=len(descent.alone),
            elsewhere=_elsewhere(descent, outlets, among.get(None, ())),
            maker=replace(lineage.maker, name=one_line(lineage.maker.name)),
            **own,
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _IndexRow:
    """A family in the index: its first headline, its counts, and its articles on a line of time."""

    ordinal: int
    title: str
    articles: int
    origins: int
    derivations: int
    losses: int
    dots: tuple[Dot, ...]


def _index(scenes: Sequence[Scene]) -> Iterator[_IndexRow]:
    span = span_of(scenes[0].descent.lineage)
    for scene in scenes:
        edges = scene.edges()
        yield _IndexRow(
            ordinal=scene.ordinal,
            title=headline(scene.descent.readings[scene.family.articles[0]].document),
            articles=len(scene.family.articles),
            origins=scene.family.independent_origins,
            derivations=len(edges),
            losses=sum(len(edge.losses) for edge in edges),
            dots=dots(scene, span),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Alone:
    """An article with no story in common with another."""

    id: str
    outlet: str
    headline: str
    published: str


def _alone(descent: Descent) -> Iterator[_Alone]:
    for id in descent.alone[:_MOST_ALONE]:
        document = descent.readings[id].document
        yield _Alone(
            id=one_line(id),
            outlet=outlet(document.article),
            headline=headline(document),
            published=published(document.article),
        )


def _elsewhere(
    descent: Descent, outlets: dict[str, int], among: Sequence[Claim]
) -> tuple[ClaimView, ...]:
    """Return the claims whose articles are in no family."""
    nobody = Family(articles=(), origins=(), independent_origins=0)
    return tuple(claims(Scene.of(descent, nobody, 0, outlets), among, most=_MOST_ELSEWHERE))
