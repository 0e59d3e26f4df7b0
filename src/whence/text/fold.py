"""Text folded for comparison: one spelling for what looks or reads alike, with a way back.

Each code point is folded by itself, so folding a text is folding its parts:

- compatibility forms and case: "ﬁ" is "fi", "Ⅳ" is "iv", "ß" is "ss";
- accents go: "é" is "e", whether written as one code point or as two; vowel signs of Indic and
  other scripts stay, as they tell words apart;
- all dashes are "-", all double quotation marks '"', all single ones and apostrophes "'", all
  white space " ";
- soft hyphens, joiners and other invisible code points go.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from whence.record import Span

_CODES = 0x110000
_UNSEEN = np.uint32(0xFFFFFFFF)
# The code point folds to none, or to more than one.
_LONGER = np.uint32(0xFFFFFFFE)
_DOUBLE = frozenset('"«»“”„‟❝❞〝〞〟「」『』＂‶″ˮ״')
_SINGLE = frozenset("'‘’‚‛‹›❛❜′‵ʹʻʼʽˈ`´＇׳")
# Marks that only colour a letter. Other marks (Indic vowels, say) are letters of their own.
_ACCENTS = (
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05C7),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
    (0xE0100, 0xE01EF),
)


@dataclass(frozen=True, slots=True, eq=False)
class Folded:
    """A folded text and where each of its code points comes from.

    Args:
        codes: shape (n,), uint32: the folded text's code points.
        origins: shape (n,), int64, never falling: for each, the offset in the source text of the
            code point it comes from.
        length: code points of the source text.
    """

    codes: NDArray[np.uint32]
    origins: NDArray[np.int64]
    length: int

    @property
    def text(self) -> str:
        """Return the folded text."""
        return self.codes.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")

    def to_source(self, span: Span) -> Span:
        """Return what `span` of the folded text covers in the source.

        Invisible code points and accents that follow the last covered one are covered too. An empty
        span gives an empty one.

        Raises:
            ValueError: if the span reaches beyond the folded text.
        """
        if span.end > len(self.codes):
            raise ValueError(f"not in the folded text: {span.start}:{span.end}")
        start = self._origin(span.start)
        if not len(span):
            return Span(start, start)
        return Span(start, max(int(self.origins[span.end - 1]) + 1, self._origin(span.end)))

    def to_folded(self, span: Span) -> Span:
        """Return what has become of `span` of the source in the folded text.

        Raises:
            ValueError: if the span reaches beyond the source text.
        """
        if span.end > self.length:
            raise ValueError(f"not in the source text: {span.start}:{span.end}")
        start, end = np.searchsorted(self.origins, (span.start, span.end))
        return Span(int(start), int(end))

    def _origin(self, place: int) -> int:
        return int(self.origins[place]) if place < len(self.codes) else self.length


def fold(text: str) -> Folded:
    """Return `text` folded for comparison."""
    source = codes_of(text)
    folded = _TABLE.look_up(source)
    longer = np.flatnonzero(folded == _LONGER)
    if not len(longer):
        return Folded(folded, np.arange(len(source)), len(source))
    parts = [_TABLE.longer[int(code)] for code in source[longer]]
    widths = np.ones(len(source), np.int64)
    widths[longer] = [len(part) for part in parts]
    origins = np.repeat(np.arange(len(source)), widths)
    spread = np.repeat(folded, widths)
    spread[spread == _LONGER] = [code for part in parts for code in part]
    return Folded(spread, origins, len(source))


def codes_of(text: str) -> NDArray[np.uint32]:
    """Return the code points of `text`, shape (n,); lone surrogates stay what they are."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4").astype(np.uint32)


def fold_character(character: str) -> str:
    """Return what one code point is folded to: none, one or more code points."""
    if character in _DOUBLE:
        return '"'
    if character in _SINGLE:
        return "'"
    spelt = unicodedata.normalize("NFKD", character).casefold()
    return "".join(_plain(each) for each in unicodedata.normalize("NFKD", spelt))


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    code = ord(character)
    if category == "Pd" or character == "−":
        return "-"
    if category in ("Zs", "Zl", "Zp", "Cc"):
        return " "
    if category == "Cf" or any(first <= code <= last for first, last in _ACCENTS):
        return ""
    return character


class _Table:
    """What code points are folded to, worked out once for each that is met."""

    def __init__(self) -> None:
        self.longer: dict[int, tuple[int, ...]] = {}

    @cached_property
    def _codes(self) -> NDArray[np.uint32]:
        return np.full(_CODES, _UNSEEN, np.uint32)

    def look_up(self, source: NDArray[np.uint32]) -> NDArray[np.uint32]:
        found = self._codes[source]
        unseen = found == _UNSEEN
        if unseen.any():
            for code in np.unique(source[unseen]).tolist():
                folded = tuple(map(ord, fold_character(chr(code))))
                if len(folded) != 1:
                    self.longer[code] = folded
                self._codes[code] = folded[0] if len(folded) == 1 else _LONGER
            found = self._codes[source]
        return found


_TABLE = _Table()
