"""The actors of a report: cards with every name, role, mention and statement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from whence.export.notes import Note
from whence.export.report.place import Place, places, token
from whence.export.standing import Standing, standings
from whence.export.visible import one_line, shorten
from whence.export.wording import joined
from whence.record import ActorKind, Reading, Span

# Who is named this often, or speaks, has a card; others have a line, folded away if they are many.
_OFTEN: Final = 3
_MOST_CARDS: Final = 24
_SAID: Final = 140


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A statement of an actor: its number in the ledger, its cue, and its content, shortened."""

    number: int
    how: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorView:
    """One actor.

    Args:
        number: its place in the reading, from 1.
        name: the fullest name in the article.
        kind: person, organisation or place.
        aliases: other names it has, apart from those of its mentions.
        roles: what the article calls it.
        mentions: how often it is mentioned.
        names, nominals, pronouns: the words of its mentions, by form, with every place.
        says: what is attributed to it.
        tell: name of its note, for highlighting.
    """

    number: int
    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    roles: tuple[str, ...]
    mentions: int
    names: tuple[Place, ...]
    nominals: tuple[Place, ...]
    pronouns: tuple[Place, ...]
    says: tuple[Saying, ...]
    tell: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The actors of an article: those with a card, and those named in passing."""

    cards: tuple[ActorView, ...]
    minor: tuple[ActorView, ...]
    acronyms: tuple[AcronymView, ...]

    @property
    def count(self) -> int:
        """Return how many actors there are."""
        return len(self.cards) + len(self.minor)


@dataclass(frozen=True, slots=True, kw_only=True)
class AcronymView:
    """A short form: what it stands for, empty if that is never said, and who that is."""

    acronym: str
    expansion: str
    defined: bool
    count: int
    actor: int | None


def cast(reading: Reading, ordinal: int) -> Cast | None:
    """Return the actors of a reading, or None where it names nobody.

    Args:
        reading: any reading.
        ordinal: the article's place in the report, from 1.
    """
    if not reading.actors and not reading.acronyms:
        return None
    found = standings(reading)
    major = [one for one in found if one.says or len(one.actor.mentions) >= _OFTEN]
    cards = major[:_MOST_CARDS]
    shown = {one.number for one in cards}
    minor = [one for one in found if one.number not in shown]
    numbers = {actor.id: number for number, actor in enumerate(reading.actors, 1)}
    acronyms = tuple(
        AcronymView(
            acronym=one_line(one.acronym),
            expansion=one_line(one.expansion or ""),
            defined=one.defined,
            count=len(one.mentions),
            actor=numbers.get(one.actor or ""),
        )
        for one in reading.acronyms
    )
    return Cast(
        cards=tuple(_view(one, reading, ordinal) for one in cards),
        minor=tuple(_view(one, reading, ordinal) for one in minor),
        acronyms=acronyms,
    )


def _view(standing: Standing, reading: Reading, ordinal: int) -> ActorView:
    actor, number, text = standing.actor, standing.number, reading.document.text
    forms: dict[str, list[tuple[Span, Note]]] = {"name": [], "nominal": [], "pronoun": []}
    for item, mention in enumerate(actor.mentions, 1):
        forms[mention.form].append((mention.span, Note("actor", number, item)))
    names = places(forms["name"], text, ordinal)
    known = {actor.name.casefold(), *(place.words.casefold() for place in names)}
    return ActorView(
        number=number,
        name=one_line(actor.name),
        kind=actor.kind,
        aliases=tuple(one_line(one) for one in actor.aliases if one.casefold() not in known),
        roles=tuple(map(one_line, actor.roles)),
        mentions=len(actor.mentions),
        names=names,
        nominals=places(forms["nominal"], text, ordinal),
        pronouns=places(forms["pronoun"], text, ordinal),
        says=tuple(_saying(said, reading) for said in standing.says),
        tell=token(Note("actor", number), ordinal),
    )


def _saying(number: int, reading: Reading) -> Saying:
    attribution, text = reading.attributions[number - 1], reading.document.text
    return Saying(
        number=number,
        how=one_line(joined(attribution.cue, text)),
        what=shorten(one_line(joined(attribution.content, text)), _SAID),
    )
