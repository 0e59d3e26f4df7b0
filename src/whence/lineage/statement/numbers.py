"""Figures in one notation: "3.1 million" and "3,100,000" are the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from whence.record import Span

_UNITS: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORTH: Final = {
    **{word: value for value, word in enumerate(_UNITS)},
    **{word: 10 * value for value, word in enumerate(_TENS, start=2)},
}
_SCALES: Final = {
    "hundred": 100, "thousand": 1_000, "million": 10**6, "m": 10**6, "mn": 10**6,
    "billion": 10**9, "bn": 10**9, "trillion": 10**12, "dozen": 12,
}  # fmt: skip
_SMALL: Final = "|".join(_WORTH)
_FIGURE = re.compile(
    rf"""(?<![\w.,])(?P<digits>\d{{1,3}}(?:[,\u00a0\u202f]\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)
        (?:(?:\s|-|(?<=\d))(?P<scale>{"|".join(_SCALES)})s?\b)?
    |\b(?P<words>(?:{_SMALL})(?:[\s-](?:{_SMALL}))?)(?:\s(?P<word_scale>{"|".join(_SCALES)})s?)?\b
    """,
    re.VERBOSE | re.IGNORECASE,
)


def numbers(text: str) -> tuple[str, ...]:
    """Return the figures of an English text in order, each as a plain decimal ("3100000", "0.5").

    "One" is left out: it mostly stands for no figure.
    """
    return tuple(f"{value:.10g}" for _, value in figures(text))


def figures(text: str) -> Iterator[tuple[Span, float]]:
    """Yield the figures of an English text in order, each with where it stands.

    A unit is no part of it, but a word that multiplies it is: "3.1 million". "One" is left out.
    """
    for match in _FIGURE.finditer(text):
        words = match["words"]
        value = _digits(match["digits"]) if match["digits"] else _value(words)
        scale = match["scale"] or match["word_scale"]
        if not (words and value == 1 and not scale):
            yield Span(*match.span()), value * _SCALES[scale.lower()] if scale else value


def _digits(figure: str) -> float:
    return float(re.sub(r"[,\u00a0\u202f]", "", figure))


def _value(words: str) -> float:
    return sum(_WORTH[w] for w in re.split(r"[\s-]", words.lower()))
