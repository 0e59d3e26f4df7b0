"""Words of any script, as hashes with their places: what texts are compared by.

A word is a run of letters, marks and digits; an apostrophe between letters and a point or comma
between digits belong to it. Where a script has no spaces between words (Chinese, Japanese, Thai
and the like) each character is a word. No word is longer than 64 code points: what is, is cut.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from whence.text.fold import fold

_LONGEST = 64
# Code points folded at once: small enough for a processor's cache.
_PIECE = 1 << 17
_CODES = 0x110000

_SEPARATOR, _LETTER, _DIGIT, _ALONE, _SIGN, _APOSTROPHE, _POINT, _UNSEEN = range(8)
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x2FDF),  # radicals
    (0x3005, 0x3007),
    (0x3040, 0x312F),  # Hiragana, Katakana, Bopomofo
    (0x31A0, 0x31BF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xA9E0, 0xA9FF),
    (0xAA60, 0xAA7F),
    (0xF900, 0xFAFF),
    (0x1AFF0, 0x1B16F),
    (0x20000, 0x3FFFF),
)


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of one or more texts.

    Args:
        hashes: shape (n,), uint64: words that are folded alike have one hash. The hash of a word
            with a digit in it is odd, that of any other is even.
        starts: shape (n,), int32: offset of each word's first code point in its own text.
        ends: shape (n,), int32: offset after its last.
        bounds: shape (texts + 1,), int64: the words of text i are `bounds[i]` to `bounds[i + 1]`.
    """

    hashes: NDArray[np.uint64]
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    bounds: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def of(self, text: int) -> Words:
        """Return the words of one text.

        Raises:
            IndexError: if there is no such text.
        """
        if not 0 <= text < len(self):
            raise IndexError(f"no text {text} among {len(self)}")
        return self.part(text, text + 1)

    def part(self, first: int, stop: int) -> Words:
        """Return the words of the texts from `first` to before `stop`, without a copy."""
        bounds = self.bounds[first : stop + 1]
        part = slice(int(bounds[0]), int(bounds[-1]))
        return Words(self.hashes[part], self.starts[part], self.ends[part], bounds - bounds[0])


def cut(texts: Sequence[str]) -> Words:
    """Return the words of each of `texts`, in order."""
    pieces = [_cut_piece(piece) for piece in _pieces(texts)]
    counts = [np.diff(piece.bounds) for piece in pieces]
    return Words(
        np.concatenate([np.zeros(0, np.uint64), *(piece.hashes for piece in pieces)]),
        np.concatenate([np.zeros(0, np.int32), *(piece.starts for piece in pieces)]),
        np.concatenate([np.zeros(0, np.int32), *(piece.ends for piece in pieces)]),
        np.concatenate([[0], np.cumsum(np.concatenate([np.zeros(0, np.int64), *counts]))]),
    )


def _pieces(texts: Sequence[str]) -> Iterator[list[str]]:
    piece: list[str] = []
    length = 0
    for text in texts:
        if piece and length + len(text) > _PIECE:
            yield piece
            piece, length = [], 0
        piece.append(text)
        length += len(text) + 1
    if piece:
        yield piece


def _cut_piece(texts: list[str]) -> Words:
    # A line break ends whatever stands before it, so texts in one piece do not touch.
    folded = fold("\n".join(texts))
    kinds = _kinds(folded.codes)
    first, last = _borders(kinds)
    begins = folded.origins[first]
    following = np.append(folded.origins, folded.length)[last + 1]
    finishes = np.maximum(folded.origins[last] + 1, following)
    offsets = np.cumsum([0, *(len(text) + 1 for text in texts)])
    bounds = np.searchsorted(begins, offsets)
    base = np.repeat(offsets[:-1], np.diff(bounds))
    # Accents after the last word of all may not reach into the line break between texts.
    lengths = np.repeat([len(text) for text in texts], np.diff(bounds))
    return Words(
        _hashes(folded.codes, kinds, first, last),
        (begins - base).astype(np.int32),
        np.minimum(finishes - base, lengths).astype(np.int32),
        bounds,
    )


def _borders(kinds: NDArray[np.uint8]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the first and the last code point of each word."""
    inside = (kinds != _SEPARATOR) & (kinds < _APOSTROPHE)
    starts = inside.copy()
    starts[1:] &= ~inside[:-1] | (kinds[1:] == _ALONE) | _after_alone(kinds)
    first = np.flatnonzero(starts)
    stops = inside.copy()
    stops[:-1] &= ~inside[1:] | starts[1:]
    last = np.flatnonzero(stops)
    if len(first) and (last - first).max() >= _LONGEST:
        counts = (last - first) // _LONGEST + 1
        part = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        first = np.repeat(first, counts) + part * _LONGEST
        last = np.minimum(np.repeat(last, counts), first + _LONGEST - 1)
    return first, last


def _after_alone(kinds: NDArray[np.uint8]) -> NDArray[np.bool_]:
    alone = (kinds[:-1] == _ALONE) | (kinds[:-1] == _SIGN)
    after: NDArray[np.bool_] = alone & (kinds[1:] != _SIGN)
    return after


def _kinds(codes: NDArray[np.uint32]) -> NDArray[np.uint8]:
    kinds = _KINDS[codes]
    if (kinds == _UNSEEN).any():
        for code in np.unique(codes[kinds == _UNSEEN]).tolist():
            _KINDS[code] = _kind(chr(code))
        kinds = _KINDS[codes]
    for joiner, joined in ((_APOSTROPHE, _LETTER), (_POINT, _DIGIT)):
        places = np.flatnonzero(kinds == joiner)
        places = places[(places > 0) & (places < len(kinds) - 1)]
        between = (kinds[places - 1] == joined) & (kinds[places + 1] == joined)
        kinds[places[between]] = joined
    return kinds


def _kind(character: str) -> int:
    category = unicodedata.category(character)
    unspaced = any(first <= ord(character) <= last for first, last in _UNSPACED)
    if character == "'":
        return _APOSTROPHE
    if character in ".,":
        return _POINT
    if category[0] == "M":
        return _SIGN if unspaced else _LETTER
    if category[0] == "N" and not unspaced:
        return _DIGIT
    if category[0] in "LN":
        return _ALONE if unspaced else _LETTER
    return _SEPARATOR


def _hashes(
    codes: NDArray[np.uint32],
    kinds: NDArray[np.uint8],
    first: NDArray[np.int64],
    last: NDArray[np.int64],
) -> NDArray[np.uint64]:
    """Return a hash for each word: a sum of its code points by random odd factors, mixed."""
    if not len(first):
        return np.zeros(0, np.uint64)
    lengths = last - first + 1
    begins = np.cumsum(lengths) - lengths
    within = np.arange(int(lengths.sum())) - np.repeat(begins, lengths)
    places = within + np.repeat(first, lengths)
    parts = (codes[places].astype(np.uint64) + np.uint64(1)) * _FACTORS[within]
    figures = np.maximum.reduceat(kinds[places] == _DIGIT, begins)
    return mix(np.add.reduceat(parts, begins)) & ~np.uint64(1) | figures.astype(np.uint64)


def mix(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return 64-bit values of which every bit depends on every bit of those given."""
    mixed = values ^ (values >> np.uint64(30))
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(27)
    mixed *= np.uint64(0x94D049BB133111EB)
    mixed ^= mixed >> np.uint64(31)
    return mixed


_KINDS = np.full(_CODES, _UNSEEN, np.uint8)
# Fixed, so that hashes are the same in every process and can be stored.
_FACTORS = mix(
    np.arange(1, _LONGEST + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
) | np.uint64(1)
