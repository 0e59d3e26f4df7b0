"""A written name taken apart: words without titles, each with its skeletons."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from anyascii import anyascii

from whence.language.person_name import romanisation
from whence.language.person_name.equivalents import EQUIVALENTS
from whence.language.person_name.region import COMMON, PATRONYMIC, Region, regions
from whence.language.person_name.words import (
    ARTICLES,
    CONNECTORS,
    FAITH,
    HONOURS,
    KUNYA,
    LEADING_PARTICLES,
    PARTICLES,
    PLAIN_ARTICLES,
    SERVANT,
    SUFFIXES,
    TITLES,
)

LONGEST = 200
"""Code points of a name that are looked at: no name is longer, and hostile text may be."""

MOST = 8
"""Words of a name that are kept."""

_HEAVY = 8
_NO_ROWS: frozenset[int] = frozenset()
_SOUNDED = str.maketrans(
    {
        "š": "sh", "č": "ch", "ž": "zh", "ć": "ch", "ş": "sh", "ç": "ch", "ż": "zh", "ś": "sh",
        "ź": "zh", "ń": "n", "ł": "l", "ŭ": "v", "ё": "yo", "ë": "yo", "ğ": "gh", "ř": "rzh",
        "đ": "dj", "ß": "ss",
    }
)  # fmt: skip
_APOSTROPHES = re.compile(r"['’‘ʼʻʹ′`´ʿʾ\"“”.]+")
_WORD = re.compile(r"[a-z0-9]+(?:-(?=[a-z0-9]))?")


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One word of a name; the same word is the same object for as long as it is remembered.

    Args:
        plain: in lower-case ASCII, diacritics dropped.
        written: the same with sibilants written out (`š` as `sh`).
        rows: rows of the table of equivalent given names it stands in.
        letters: how many letters `plain` has.
        weight: how much it counts in a name: its letters, half of a father's name, which is left
            out more often than not.
        rare: whether it is in no table of frequent names.
        initial: whether it is one letter.
        patronymic: whether its ending is that of a father's name.
    """

    plain: str
    written: str
    rows: frozenset[int]
    letters: int
    weight: float
    rare: bool
    initial: bool
    patronymic: bool


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """A name taken apart.

    Args:
        words: in written order, given name before family name where a comma told them apart.
        neighbours: each word run together with the next one.
        regions: the romanisations that its own letters speak for, in the order of the alphabet.
        joined: all words run together.
        ordered: all words, in the order of the alphabet.
    """

    words: tuple[Word, ...]
    neighbours: tuple[Word, ...]
    regions: tuple[Region, ...]
    joined: str
    ordered: str


@lru_cache(maxsize=1 << 16)
def sounds(written: str, region: Region | None) -> tuple[str, str]:
    """Return sounds and bones of a word under a region's spelling, or under none."""
    if region == "slavic":
        return romanisation.slavic(written)
    if region == "arabic":
        return romanisation.arabic(written)
    if region == "east_asian":
        return romanisation.east_asian(written)
    return romanisation.anywhere(written)


@lru_cache(maxsize=1 << 16)
def parse(text: str) -> Name:
    """Return a written name taken apart; no words where the text has no letters.

    "Family, Given" is turned round. Titles before the name and suffixes after it are dropped, as
    are particles, articles and words for son; kunyas and names of the form Abd al- are one word.
    """
    text = unicodedata.normalize("NFC", text[:LONGEST]).casefold()
    parts = [part for part in text.split(",") if _letters(part) not in SUFFIXES]
    text = " ".join(parts[1:] + parts[:1])
    plain = _ascii(text)
    written = _ascii(text.translate(_SOUNDED))
    pieces = _pieces(plain)
    sounded = _pieces(written)
    if len(pieces) != len(sounded):
        sounded = pieces
    kept, arabic_marks = _glue(_bare(list(zip(pieces, sounded, strict=True))))
    words = tuple(_word(one, other) for one, other in kept[:MOST])
    return Name(
        words,
        tuple(_joined(one, other) for one, other in pairwise(words)),
        regions([word.written for word in words], arabic_marks=arabic_marks),
        "".join(word.plain for word in words),
        " ".join(sorted(word.plain for word in words)),
    )


def _ascii(text: str) -> str:
    return _APOSTROPHES.sub(_stop, anyascii(_APOSTROPHES.sub(_stop, text)).lower())


def _stop(match: re.Match[str]) -> str:
    # "J.R. Orel" is two initials; an apostrophe only parts letters that belong together.
    return " " if "." in match[0] else ""


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))


def _pieces(text: str) -> list[str]:
    return _WORD.findall(text)


Piece = tuple[str, str]
"""A word, plain and written out; a hyphen at its end where it is tied to the next one."""


def _bare(pieces: list[Piece]) -> list[Piece]:
    """Drop titles before a name and suffixes after it, as long as a name is left."""
    start = 0
    while start < len(pieces) - 1 and pieces[start][0].rstrip("-") in TITLES:
        start += 1
    if start < len(pieces) - 2 and pieces[start][0].rstrip("-") in HONOURS:
        start += 1
    end = len(pieces)
    while end > start + 1 and pieces[end - 1][0] in SUFFIXES:
        end -= 1
    return pieces[start:end]


def _glue(pieces: list[Piece]) -> tuple[list[Piece], bool]:
    """Join what is one name in several words, drop what is none.

    Returns:
        what is kept, and whether Arabic words were there.
    """
    kept: list[Piece] = []
    arabic = False
    held = ""
    last = len(pieces) - 1
    for place, (tied, other) in enumerate(pieces):
        plain, written = tied.rstrip("-"), other.rstrip("-")
        if place == last and not held:
            kind = "name" if plain not in FAITH or not arabic else "faith"
        else:
            kind = _kind(plain, hyphen=tied.endswith("-"), first=place == 0, last=place == last)
        if kind in ("article", "connector"):
            arabic = True
        elif kind in ("servant", "kunya") and place < last:
            held += "abd" if kind == "servant" else plain
            arabic = True
        elif kind == "faith" and kept and not held:
            before = kept.pop()
            kept.append((before[0] + "din", before[1] + "din"))
            arabic = True
        elif kind != "particle":
            kept.append((held + plain, held + written))
            held = ""
    return kept or [(p.rstrip("-"), w.rstrip("-")) for p, w in pieces], arabic


def _kind(plain: str, *, hyphen: bool, first: bool, last: bool) -> str:
    if plain in SERVANT:
        return "servant"
    if plain in KUNYA:
        return "kunya"
    if not last and plain in ARTICLES and (hyphen or (plain in PLAIN_ARTICLES and not first)):
        return "article"
    if not first and not last and plain in CONNECTORS:
        return "connector"
    if plain in FAITH and not first:
        return "faith"
    if not last and plain in (LEADING_PARTICLES if first else PARTICLES):
        return "particle"
    return "name"


def _joined(first: Word, second: Word) -> Word:
    """Return two words as one."""
    return _word(first.plain + second.plain, first.written + second.written)


@lru_cache(maxsize=1 << 16)
def _word(plain: str, written: str) -> Word:
    rows = EQUIVALENTS.get(plain, _NO_ROWS) | EQUIVALENTS.get(written, _NO_ROWS)
    patronymic = PATRONYMIC.match(written) is not None
    return Word(
        plain=plain,
        written=written,
        rows=rows,
        letters=len(plain),
        weight=min(len(plain), _HEAVY) * (0.5 if patronymic else 1.0),
        rare=not rows and plain not in COMMON,
        initial=len(plain) == 1,
        patronymic=patronymic,
    )
