"""One family on the page: the numbers and names its articles go by, and where they are drawn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from whence.export.address import web_address
from whence.export.descent import Descent, Edge
from whence.export.titles import headline, outlet, published
from whence.export.visible import one_line
from whence.record import Family

LISTED: Final = 2000
"""How many articles of a family have a row."""
CARDS: Final = 600
"""How many derivations of a family have a card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """How an article is called on the page.

    Args:
        number: its place in its family, from 1; None for an article of another family or none.
        anchor: id of its row, empty where it has none.
        outlet: name of its outlet.
        outlet_number: number of the outlet on the page, by which it is chosen.
    """

    number: int | None
    anchor: str
    outlet: str
    outlet_number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """An article in the list below the drawing.

    Args:
        tag: how it is called.
        id: its id, visible.
        headline: its headline, or first words.
        published: when, in words.
        href: its URL if that may be a link.
        origin: whether it derives from no other article of the corpus.
        unread: why it was not read, empty where it was.
        losses: how many losses were found on its way from its exemplars.
        kinds: the kinds of those losses.
    """

    tag: Tag
    id: str
    headline: str
    published: str
    href: str | None
    origin: bool
    unread: str
    losses: int
    kinds: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A family with what its views need.

    Args:
        descent: the lineage it is of.
        family: the family.
        ordinal: its place on the page, from 1; it names the elements of its section.
        numbers: number of each of its articles, by id.
        outlets: number of each outlet of the page, by name.
    """

    descent: Descent
    family: Family
    ordinal: int
    numbers: Mapping[str, int]
    outlets: Mapping[str, int]

    @classmethod
    def of(
        cls, descent: Descent, family: Family, ordinal: int, outlets: Mapping[str, int]
    ) -> Scene:
        """Return the scene of a family, its articles numbered in their order."""
        numbers = {id: number for number, id in enumerate(family.articles, 1)}
        return cls(
            descent=descent, family=family, ordinal=ordinal, numbers=numbers, outlets=outlets
        )

    def tag(self, id: str) -> Tag:
        """Return how an article is called.

        Raises:
            KeyError: if the lineage holds no such article.
        """
        name = outlet(self.descent.readings[id].document.article)
        number = self.numbers.get(id)
        return Tag(
            number=number,
            anchor="" if number is None or number > LISTED else f"a{self.ordinal}-{number}",
            outlet=name,
            outlet_number=self.outlets[name],
        )

    def rows(self) -> Iterable[ArticleRow]:
        """Yield the family's first 2,000 articles in order."""
        origins = set(self.family.origins)
        for id in self.family.articles[:LISTED]:
            reading = self.descent.readings[id]
            article = reading.document.article
            lost = [loss for edge in self.descent.parents.get(id, ()) for loss in edge.losses]
            yield ArticleRow(
                tag=self.tag(id),
                id=one_line(id),
                headline=headline(reading.document),
                published=published(article),
                href=web_address(article.url),
                origin=id in origins,
                unread=one_line(reading.unread or ""),
                losses=len(lost),
                kinds=" ".join(dict.fromkeys(loss.kind for loss in lost)),
            )

    def edges(self) -> tuple[Edge, ...]:
        """Return the family's edges, whose number from 1 names their elements."""
        return self.descent.edges(self.family)


def outlet_numbers(descent: Descent) -> dict[str, int]:
    """Return a number from 1 for each outlet of a lineage, in the order of their names."""
    names = {outlet(one.document.article) for one in descent.readings.values()}
    return {name: number for number, name in enumerate(sorted(names, key=str.casefold), 1)}
