"""Invented passages with their pairs of short and long form, and how well a reading finds them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast, get_args

from whence.language.en.sentences import sentences
from whence.reading.acronym import acronym_flags, acronyms
from whence.reading.acronym.shape import key_of
from whence.record import Acronym, Flag
from whence.text import paragraphs

Half = Literal["develop", "held_back"]


class PassageError(ValueError):
    """A file of passages that does not hold what it should; one line says what."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A short form as `key_of` has it, its long form as printed, whether the text ties them."""

    short: str
    long: str
    defined: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A text and what should be found in it.

    Args:
        id: unique among the passages.
        half: develop or held_back.
        text: the text.
        pairs: its pairs.
        undefined: short forms, as printed, that should be flagged as never spelled out.
        drifts: how many flags of drifting it should raise.
    """

    id: str
    half: Half
    text: str
    pairs: frozenset[Pair]
    undefined: frozenset[str]
    drifts: int


@dataclass(frozen=True, slots=True)
class Counts:
    """What was found rightly, found wrongly, and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall, 0 to 1; 1 where there is nothing."""
        whole = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / whole if whole else 1.0


def read_passages(path: Path) -> tuple[Passage, ...]:
    """Return the passages of a JSON-lines file.

    Raises:
        PassageError: if a line is no passage, or names words its text does not hold.
        OSError: if the file cannot be read.
    """
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            found.append(_passage(json.loads(line)))
        except (ValueError, KeyError, TypeError) as error:
            raise PassageError(f"{path.name}:{number}: not a passage ({error})") from error
    return tuple(found)


def _passage(record: dict[str, object]) -> Passage:
    text, half = str(record["text"]), record["half"]
    if half not in get_args(Half):
        raise ValueError(f"half {half!r}")
    pairs = cast(list[dict[str, str]], record["pairs"])
    undefined = cast(list[str], record["undefined"])
    for word in [*undefined, *(w for p in pairs for w in (p["acronym"], p["expansion"]))]:
        if word not in text:
            raise ValueError(f"{word!r} is not in the text")
    return Passage(
        id=str(record["id"]),
        half=cast(Half, half),
        text=text,
        pairs=frozenset(
            Pair(key_of(p["acronym"]), p["expansion"], bool(p["defined"])) for p in pairs
        ),
        undefined=frozenset(undefined),
        drifts=len(cast(list[object], record["drifts"])),
    )


def read(text: str) -> tuple[tuple[Acronym, ...], tuple[Flag, ...]]:
    """Return the acronyms of a text and the flags on them."""
    found = acronyms(text, sentences(text, paragraphs(text)))
    return found, acronym_flags(text, found)


def score_pairs(passages: Sequence[Passage]) -> Counts:
    """Return the counts of pairs; a pair is right with both forms and its tie, or wrong."""
    right = wrong = missed = 0
    for passage in passages:
        found = {
            Pair(key_of(acronym.acronym), acronym.expansion, acronym.defined)
            for acronym in read(passage.text)[0]
            if acronym.expansion
        }
        right += len(found & passage.pairs)
        wrong += len(found - passage.pairs)
        missed += len(passage.pairs - found)
    return Counts(right, wrong, missed)


def score_flags(passages: Sequence[Passage]) -> Counts:
    """Return the counts of flags, undefined and drifting."""
    right = wrong = missed = 0
    for passage in passages:
        flags = read(passage.text)[1]
        undefined = {
            flag.spans[0].of(passage.text) for flag in flags if flag.kind == "acronym_undefined"
        }
        drifts = sum(flag.kind == "acronym_drifts" for flag in flags)
        right += len(undefined & passage.undefined) + min(drifts, passage.drifts)
        wrong += len(undefined - passage.undefined) + max(drifts - passage.drifts, 0)
        missed += len(passage.undefined - undefined) + max(passage.drifts - drifts, 0)
    return Counts(right, wrong, missed)
