"""GUM (Zeldes, 2017): its documents as text, words and entities, and which are held back.

Read from the CoNLL-U files (`dep/`), which hold the same entities and coreference as GUM's `coref/`
files, and the text as it was printed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from whence.record import Span

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
"""GUM's own dev documents of the genres that are near to news."""
HELD_BACK = 5
"""One train document of this many is held back, by the SHA-256 of its name."""

_WORD = re.compile(r"\d+\t")
_ENTITY = re.compile(r"\([^()]+\)?|[^()|]+\)")
_ENTITIES = re.compile(r"(?:^|\|)Entity=([^|]*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word.

    Args:
        span: where it stands in the text.
        form: the word itself.
        upos: its universal part of speech.
        xpos: its Penn Treebank tag.
        head: number of the word that governs it, -1 for a sentence's root.
    """

    span: Span
    form: str
    upos: str
    xpos: str
    head: int


@dataclass(slots=True, kw_only=True)
class Entity:
    """A mention of an entity.

    Args:
        group: what is the same for all mentions of one entity.
        kind: GUM's kind of entity.
        core: numbers of the words that head it.
        first: number of its first word.
        last: number of its last word.
    """

    group: str
    kind: str
    core: tuple[int, ...]
    first: int
    last: int = -1


@dataclass(slots=True)
class Page:
    """A document: its text, its words in order, and the mentions in the order they end."""

    text: str = ""
    words: list[Word] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)


def is_held_back(name: str) -> bool:
    """Return whether a document is one of those that figures are given for."""
    return name in DEV or int(sha256(name.encode()).hexdigest(), 16) % HELD_BACK == 0


def page(path: Path) -> Page:
    """Return one document."""
    reader = _Reader()
    for line in path.read_text(encoding="utf-8").splitlines():
        reader.line(line)
    return reader.page


class _Reader:
    def __init__(self) -> None:
        self.page = Page()
        self._place = 0
        self._sentence = 0
        self._open: list[Entity] = []

    def line(self, line: str) -> None:
        page = self.page
        if line == "# newpar" or line.startswith("# speaker"):
            page.text = page.text.rstrip() + "\n\n" if page.text else ""
        elif line.startswith("# text = "):
            self._place = len(page.text)
            self._sentence = len(page.words)
            page.text += line.removeprefix("# text = ")
        elif not line and not page.text.endswith("\n"):
            page.text += " "
        elif _WORD.match(line):
            self._word(line.split("\t"))

    def _word(self, columns: Sequence[str]) -> None:
        page = self.page
        start = page.text.index(columns[1], self._place)
        self._place = start + len(columns[1])
        index = len(page.words)
        governor = int(columns[6])
        page.words.append(
            Word(
                span=Span(start, self._place),
                form=columns[1],
                upos=columns[3],
                xpos=columns[4],
                head=self._sentence + governor - 1 if governor else -1,
            )
        )
        said = _ENTITIES.search(columns[9])
        for part in _ENTITY.findall(said[1]) if said else ():
            self._entity(part, index)

    def _entity(self, part: str, index: int) -> None:
        if part.startswith("("):
            fields = part.strip("()").split("-")
            core = tuple(index + int(number) - 1 for number in fields[5].split(","))
            self._open.append(Entity(group=fields[0], kind=fields[1], core=core, first=index))
        if part.endswith(")"):
            group = part.strip("()").split("-")[0]
            place = max(i for i, each in enumerate(self._open) if each.group == group)
            self._open[place].last = index
            self.page.entities.append(self._open.pop(place))
