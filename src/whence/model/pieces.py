"""From text to the encoder's inputs: word pieces in units, and units packed into windows.

A *unit* is a paragraph, or a part of one too long for a window. A *word* is a run of pieces that
no white space or punctuation breaks; labels are given to words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from tokenizers import Encoding, Tokenizer

from whence.record import Span

Ints = npt.NDArray[np.int64]

WINDOW = 256
"""Pieces in a window, the opening [CLS] and each unit's closing [SEP] included."""
LONGEST_UNIT = 200
"""Pieces in a unit; a longer paragraph is cut, at a sentence's end where there is one."""
CLS, SEP = 101, 102
CASES = 5
"""Case classes of a word: no letters, lower, Title, UPPER, miXed."""
TITLE, MIXED = 2, 4
STAND_INS = ("john", "smith", "j")
"""What stands in for the words of a name: all but the last, the last, and a single letter."""
_GIVEN, _FAMILY, _INITIAL = range(3)
QUOTE_STATES = 4
"""Quotation states of a word: outside, opening mark, inside, closing mark."""

# One look for all marks of a kind, one code point for one, so that offsets hold.
_MARKS = str.maketrans(dict.fromkeys("“”„‟«»＂", '"') | dict.fromkeys("‘’‚‛ʼ`", "'"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """The pieces of one unit.

    Args:
        span: where the unit stands in the text.
        ids: piece ids, shape (pieces,).
        case: case class of each piece's word, shape (pieces,).
        quote: quotation state of each piece's word, shape (pieces,).
        first: index of each word's first piece, shape (words,).
        words: start and end of each word in the text, shape (words, 2).
    """

    span: Span
    ids: Ints
    case: Ints
    quote: Ints
    first: Ints
    words: Ints


class Pieces:
    """Cuts text into units of word pieces.

    Args:
        tokenizer: a lower-casing WordPiece tokenizer without truncation or padding.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        looks = [tokenizer.encode(word, add_special_tokens=False).ids for word in STAND_INS]
        self._sizes = np.array([len(ids) for ids in looks], dtype=np.int64)
        self._stand_ins = np.zeros((len(looks), int(self._sizes.max())), dtype=np.int64)
        for row, ids in zip(self._stand_ins, looks, strict=True):
            row[: len(ids)] = ids

    def units(
        self, text: str, paragraphs: Sequence[Span], quotes: Sequence[tuple[Span, int, int]]
    ) -> list[Unit]:
        """Return the units of `text`, in order; a paragraph without pieces gives none.

        Args:
            text: the whole text.
            paragraphs: spans of its paragraphs, in order, not overlapping.
            quotes: quotations as (span, length of opening mark, length of closing mark).
        """
        plain = text.translate(_MARKS)
        state = _quote_states(len(text), quotes)
        encoded = self._tokenizer.encode_batch(
            [plain[p.start : p.end] for p in paragraphs], add_special_tokens=False
        )
        units: list[Unit] = []
        for paragraph, encoding in zip(paragraphs, encoded, strict=True):
            if encoding.ids:
                units.extend(_units(text, paragraph, encoding, state))
        return units

    def blinded(self, units: Sequence[Unit], names: Sequence[Span]) -> list[Unit]:
        """Return the units with the same pieces in place of every word of a name.

        What is read in them then cannot hang on who is named. Words and their places stay as they
        were: only the pieces change.

        Args:
            units: the units of a text, in order.
            names: the words that are parts of names, in order, not overlapping.
        """
        starts = np.array([name.start for name in names], dtype=np.int64)
        return [self._blind(unit, np.isin(unit.words[:, 0], starts)) for unit in units]

    def _blind(self, unit: Unit, named: npt.NDArray[np.bool_]) -> Unit:
        if not named.any():
            return unit
        single = unit.words[:, 1] - unit.words[:, 0] == 1
        goes_on = np.append(named[1:], False)
        kind = np.where(single, _INITIAL, np.where(goes_on, _GIVEN, _FAMILY))
        sizes = np.where(named, self._sizes[kind], np.diff(unit.first, append=len(unit.ids)))
        first = np.cumsum(sizes) - sizes
        word = np.repeat(np.arange(len(sizes)), sizes)
        within = np.arange(len(word)) - first[word]
        case = unit.case[unit.first]
        case[named & (case == MIXED)] = TITLE
        inside = np.minimum(within, self._stand_ins.shape[1] - 1)
        old = np.minimum(unit.first[word] + within, len(unit.ids) - 1)
        return replace(
            unit,
            ids=np.where(named[word], self._stand_ins[kind[word], inside], unit.ids[old]),
            case=case[word],
            quote=unit.quote[unit.first][word],
            first=first,
        )


def _quote_states(length: int, quotes: Iterable[tuple[Span, int, int]]) -> npt.NDArray[np.int8]:
    state = np.zeros(length + 1, dtype=np.int8)
    for span, opening, closing in quotes:
        state[span.start : span.end] = 2
        state[span.start : span.start + opening] = 1
        state[span.end - closing : span.end] = 3
    return state


def _units(
    text: str, paragraph: Span, encoding: Encoding, state: npt.NDArray[np.int8]
) -> Iterable[Unit]:
    ids = np.asarray(encoding.ids, dtype=np.int64)
    offsets = np.asarray(encoding.offsets, dtype=np.int64) + paragraph.start
    word_of = np.asarray(encoding.word_ids, dtype=np.int64)
    first = np.flatnonzero(np.diff(word_of, prepend=-1))
    last = np.append(first[1:], len(ids)) - 1
    words = np.stack([offsets[first, 0], offsets[last, 1]], axis=1)
    case = np.array([_case(text[start:end]) for start, end in words], dtype=np.int64)
    quote = state[words[:, 0]].astype(np.int64)
    sizes = np.diff(first, append=len(ids))
    for begin, end in _cuts(text, words, first, len(ids)):
        piece_begin = int(first[begin])
        piece_end = int(first[end]) if end < len(first) else len(ids)
        inside = np.repeat(np.arange(end - begin), sizes[begin:end])
        yield Unit(
            span=Span(int(words[begin, 0]), int(words[end - 1, 1])),
            ids=ids[piece_begin:piece_end],
            case=case[begin:end][inside],
            quote=quote[begin:end][inside],
            first=first[begin:end] - piece_begin,
            words=words[begin:end],
        )


def _cuts(text: str, words: Ints, first: Ints, pieces: int) -> Iterable[tuple[int, int]]:
    """Yield (begin, end) word ranges of at most LONGEST_UNIT pieces."""
    begin = 0
    while begin < len(first):
        limit = int(first[begin]) + LONGEST_UNIT
        if pieces <= limit:
            yield begin, len(first)
            return
        end = max(int(np.searchsorted(first, limit, side="right")) - 1, begin + 1)
        half = begin + (end - begin) // 2
        for candidate in range(end, half, -1):
            if text[words[candidate - 1, 1] - 1] in '.!?”"':
                end = candidate
                break
        yield begin, end
        begin = end


def _case(word: str) -> int:
    if word.islower():
        return 1
    if word.istitle():
        return 2
    if word.isupper():
        return 3
    return 4 if any(character.isalpha() for character in word) else 0


def pack(units: Sequence[Unit], window: int = WINDOW) -> list[list[int]]:
    """Return the units' indices packed in order into windows of at most `window` pieces.

    A unit counts its pieces and one separator; each window counts one opening piece more.
    A single unit longer than the window gets a window of its own.
    """
    windows: list[list[int]] = []
    used = window
    for index, unit in enumerate(units):
        size = len(unit.ids) + 1
        if not windows or used + size > window:
            windows.append([])
            used = 1
        windows[-1].append(index)
        used += size
    return windows
