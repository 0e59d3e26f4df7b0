"""GUM's documents as plain text, with their named actors and the pronouns that stand for them.

Read from the CoNLL-U files of GUM (`dep/`), which hold the same entities and coreference as its
`coref/` files, and the text as it was printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from whence.language.en import roles
from whence.language.en.pronouns import pronoun
from whence.language.en.titles import without_titles
from whence.record import ActorKind, Span

GENRES = ("news", "interview", "speech", "court")
"""Genres that are near to news; only these are measured."""
DEV = frozenset(
    f"GUM_{name}"
    for name in (
        "court_loan",
        "court_negligence",
        "interview_cyclone",
        "interview_gaming",
        "news_homeopathic",
        "news_iodine",
        "speech_impeachment",
        "speech_inauguration",
    )
)
"""GUM's own dev documents of these genres."""
HELD_BACK = 5
"""One train document of this many is held back, by the SHA-256 of its name."""

_KINDS: dict[str, ActorKind] = {
    "person": "person",
    "organization": "organisation",
    "place": "place",
}
_SMALL = frozenset(("of", "the", "for", "&", "and", "in"))
_WORD = re.compile(r"\d+\t")
_ENTITY = re.compile(r"\([^()]+\)?|[^()|]+\)")


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


@dataclass(slots=True, kw_only=True)
class _Word:
    span: Span
    proper: bool
    plural: bool
    joint: bool


@dataclass(slots=True, kw_only=True)
class _Open:
    group: str
    kind: str
    core: tuple[int, ...]
    first: int
    last: int = -1


@dataclass(slots=True)
class _Page:
    """A document as it is read: words and mentions."""

    text: str = ""
    place: int = 0
    words: list[_Word] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    closed: list[_Open] = field(default_factory=list)


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


def is_held_back(name: str) -> bool:
    """Return whether a document is one of those that figures are given for."""
    return name in DEV or int(sha256(name.encode()).hexdigest(), 16) % HELD_BACK == 0


def document(path: Path) -> GoldDocument:
    """Return one document."""
    page = _Page()
    for line in path.read_text(encoding="utf-8").splitlines():
        _line(page, line)
    return GoldDocument(name=path.stem, text=page.text, mentions=tuple(_mentions(page)))


def _line(page: _Page, line: str) -> None:
    if line == "# newpar" or line.startswith("# speaker"):
        page.text = page.text.rstrip() + "\n\n" if page.text else ""
    elif line.startswith("# text = "):
        page.place = len(page.text)
        page.text += line.removeprefix("# text = ")
    elif not line and not page.text.endswith("\n"):
        page.text += " "
    elif _WORD.match(line):
        _word(page, line.split("\t"))


def _word(page: _Page, columns: Sequence[str]) -> None:
    start = page.text.index(columns[1], page.place)
    page.place = start + len(columns[1])
    index = len(page.words)
    page.words.append(
        _Word(
            span=Span(start, page.place),
            proper=columns[4].startswith("NNP"),
            joint=columns[4] in ("POS", "HYPH"),
            plural=columns[4] == "NNPS",
        )
    )
    entity = re.search(r"(?:^|\|)Entity=([^|]*)", columns[9])
    for part in _ENTITY.findall(entity[1]) if entity else ():
        if part.startswith("("):
            fields = part.strip("()").split("-")
            core = tuple(index + int(number) - 1 for number in fields[5].split(","))
            page.open.append(_Open(group=fields[0], kind=fields[1], core=core, first=index))
        if part.endswith(")"):
            group = part.strip("()").split("-")[0]
            place = max(i for i, each in enumerate(page.open) if each.group == group)
            page.open[place].last = index
            page.closed.append(page.open.pop(place))


def _mentions(page: _Page) -> Iterator[GoldMention]:
    """Yield the mentions of named actors; of names within names only the outermost."""
    found: dict[Span, GoldMention] = {}
    # Of entities with one core ("Orel", "Orel and her crew") the narrowest is called by it.
    for each in sorted(page.closed, key=lambda one: one.last - one.first):
        mention = _mention(page, each)
        if mention is not None:
            found.setdefault(mention.span, mention)
    named = {mention.actor for mention in found.values() if not mention.pronoun}
    end = 0
    for mention in sorted(found.values(), key=lambda one: (one.span.start, -one.span.end)):
        if mention.span.end > end and mention.actor in named:
            end = mention.span.end
            yield mention


def _mention(page: _Page, each: _Open) -> GoldMention | None:
    """Return a name's core, its title left out, or a pronoun; None for any other mention."""
    if each.kind not in _KINDS:
        return None
    kind = _KINDS[each.kind]
    whole = Span(page.words[each.first].span.start, page.words[each.last].span.end)
    if each.first == each.last and pronoun(whole.of(page.text)):
        return GoldMention(span=whole, actor=each.group, kind=kind, pronoun=True)
    first, last = _core(page, each, kind)
    if not page.words[each.core[0]].proper or _is_plural(page, each, kind):
        return None
    core = Span(page.words[first].span.start, page.words[last].span.end)
    core = without_titles(page.text, core) if kind == "person" else core
    if not len(core) or page.words[last].span.of(page.text).lower() in roles.PERSONS:
        return None
    return GoldMention(span=core, actor=each.group, kind=kind, pronoun=False)


def _is_plural(page: _Page, each: _Open, kind: ActorKind) -> bool:
    """Return whether the head is a plural of persons: "Orvanians" are nobody in particular."""
    return kind == "person" and page.words[each.core[0]].plural


def _core(page: _Page, each: _Open, kind: ActorKind) -> tuple[int, int]:
    """Return the first and last word of the run of proper nouns around the head.

    The small words of a body's name ("of", "the", "&") do not end the run.
    """
    inside = set(each.core)
    first = last = each.core[0]
    while (before := _beyond(page, each, kind, first, -1)) is not None:
        first = before
    while (after := _beyond(page, each, kind, last, 1)) is not None:
        if after not in inside and not page.words[after - 1].joint:
            break
        last = after
    return first, last


def _beyond(page: _Page, each: _Open, kind: ActorKind, place: int, step: int) -> int | None:
    """Return the next proper noun of the entity in one direction, past what joins the two."""
    place += step
    skipped = 0
    while each.first < place < each.last and skipped < 3 and _joins(page, place, kind):
        place += step
        skipped += 1
    inside = each.first <= place <= each.last
    return place if inside and page.words[place].proper else None


def _joins(page: _Page, place: int, kind: ActorKind) -> bool:
    word = page.words[place]
    return word.joint or (kind != "person" and word.span.of(page.text) in _SMALL)
