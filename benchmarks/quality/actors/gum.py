"""GUM's documents as plain text, with their named actors and the pronouns that stand for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from corpora.gum import Entity, Page, Word, is_held_back, page
from whence.language.en import roles
from whence.language.en.pronouns import pronoun
from whence.language.en.titles import without_titles
from whence.record import ActorKind, Span

GENRES = ("news", "interview", "speech", "court")
"""Genres that are near to news; only these are measured."""
_KINDS: dict[str, ActorKind] = {
    "person": "person",
    "organization": "organisation",
    "place": "place",
}
_JOINTS = ("POS", "HYPH")
_SMALL = frozenset(("of", "the", "for", "&", "and", "in"))


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldMention:
    """A mention of an actor: the core of a name, or a pronoun.

    Args:
        span: the words.
        actor: which actor of the document it is.
        kind: person, organisation or place.
        pronoun: whether it is a pronoun.
    """

    span: Span
    actor: str
    kind: ActorKind
    pronoun: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldDocument:
    """A document and its gold mentions of named actors, in text order."""

    name: str
    text: str
    mentions: tuple[GoldMention, ...]

    @property
    def names(self) -> list[GoldMention]:
        """Return the mentions by name."""
        return [mention for mention in self.mentions if not mention.pronoun]


def documents(folder: Path, *, held_back: bool | None = None) -> Iterator[GoldDocument]:
    """Yield the documents of `GENRES`; with `held_back`, only those measured, or only the others.

    Raises:
        FileNotFoundError: if the folder has no such documents.
    """
    found = sorted(path for genre in GENRES for path in folder.glob(f"dep/GUM_{genre}_*.conllu"))
    if not found:
        raise FileNotFoundError(f"{folder}: no dep/GUM_*.conllu")
    for path in found:
        if held_back is None or is_held_back(path.stem) == held_back:
            yield document(path)


def document(path: Path) -> GoldDocument:
    """Return one document."""
    read = page(path)
    return GoldDocument(name=path.stem, text=read.text, mentions=tuple(_mentions(read)))


def _mentions(page: Page) -> Iterator[GoldMention]:
    """Yield the mentions of named actors; of names within names only the outermost."""
    found: dict[Span, GoldMention] = {}
    # Of entities with one core ("Orel", "Orel and her crew") the narrowest is called by it.
    for each in sorted(page.entities, key=lambda one: one.last - one.first):
        mention = _mention(page, each)
        if mention is not None:
            found.setdefault(mention.span, mention)
    named = {mention.actor for mention in found.values() if not mention.pronoun}
    end = 0
    for mention in sorted(found.values(), key=lambda one: (one.span.start, -one.span.end)):
        if mention.span.end > end and mention.actor in named:
            end = mention.span.end
            yield mention


def _mention(page: Page, each: Entity) -> GoldMention | None:
    """Return a name's core, its title left out, or a pronoun; None for any other mention."""
    if each.kind not in _KINDS:
        return None
    kind = _KINDS[each.kind]
    whole = Span(page.words[each.first].span.start, page.words[each.last].span.end)
    if each.first == each.last and pronoun(whole.of(page.text)):
        return GoldMention(span=whole, actor=each.group, kind=kind, pronoun=True)
    first, last = _core(page, each, kind)
    if not _is_proper(page.words[each.core[0]]) or _is_plural(page, each, kind):
        return None
    core = Span(page.words[first].span.start, page.words[last].span.end)
    core = without_titles(page.text, core) if kind == "person" else core
    if not len(core) or page.words[last].span.of(page.text).lower() in roles.PERSONS:
        return None
    return GoldMention(span=core, actor=each.group, kind=kind, pronoun=False)


def _is_proper(word: Word) -> bool:
    return word.xpos.startswith("NNP")


def _is_plural(page: Page, each: Entity, kind: ActorKind) -> bool:
    """Return whether the head is a plural of persons: "Orvanians" are nobody in particular."""
    return kind == "person" and page.words[each.core[0]].xpos == "NNPS"


def _core(page: Page, each: Entity, kind: ActorKind) -> tuple[int, int]:
    """Return the first and last word of the run of proper nouns around the head.

    The small words of a body's name ("of", "the", "&") do not end the run.
    """
    inside = set(each.core)
    first = last = each.core[0]
    while (before := _beyond(page, each, kind, first, -1)) is not None:
        first = before
    while (after := _beyond(page, each, kind, last, 1)) is not None:
        if after not in inside and page.words[after - 1].xpos not in _JOINTS:
            break
        last = after
    return first, last


def _beyond(page: Page, each: Entity, kind: ActorKind, place: int, step: int) -> int | None:
    """Return the next proper noun of the entity in one direction, past what joins the two."""
    place += step
    skipped = 0
    while each.first < place < each.last and skipped < 3 and _joins(page, place, kind):
        place += step
        skipped += 1
    inside = each.first <= place <= each.last
    return place if inside and _is_proper(page.words[place]) else None


def _joins(page: Page, place: int, kind: ActorKind) -> bool:
    word = page.words[place]
    return word.xpos in _JOINTS or (kind != "person" and word.span.of(page.text) in _SMALL)
