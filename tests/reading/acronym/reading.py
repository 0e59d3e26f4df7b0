"""What the reader finds in a short text, in plain words."""

from __future__ import annotations

from whence.language.en.sentences import sentences
from whence.reading.acronym import acronym_flags, acronyms
from whence.record import Acronym, Flag
from whence.text import paragraphs


def found(text: str) -> tuple[Acronym, ...]:
    """Return the acronyms of `text`."""
    return acronyms(text, sentences(text, paragraphs(text)))


def pairs(text: str) -> dict[str, str | None]:
    """Return each short form with its long form."""
    return {acronym.acronym: acronym.expansion for acronym in found(text)}


def flags(text: str) -> tuple[Flag, ...]:
    """Return the flags on the acronyms of `text`."""
    return acronym_flags(text, found(text))


def messages(text: str) -> list[str]:
    """Return what the flags say."""
    return [flag.message for flag in flags(text)]
