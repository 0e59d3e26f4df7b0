"""English numbers in words and figures."""

from __future__ import annotations

from collections.abc import Sequence

_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
CARDINALS = {word: value for value, word in enumerate(_SMALL)} | {
    word: 10 * tens for tens, word in enumerate(_TENS, start=2)
}
"""Numbers below a hundred that are one word."""

POWERS = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
"""Words that multiply what stands before them."""

ORDINALS = {
    word: value
    for value, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "hundredth": 100}
"""Ordinals that are one word."""

HALVES = {"1/2": 0.5, "½": 0.5, "half": 0.5, "1/4": 0.25, "¼": 0.25, "3/4": 0.75, "¾": 0.75}
"""Fractions that may follow a whole number."""


def number(words: Sequence[str]) -> float | None:
    """Return the number that `words` write, or None if they write none.

    Args:
        words: lower-case words or figures: ["twenty", "five"], ["2", "1/2"], ["1,000"].
    """
    total, current, read = 0.0, 0.0, False
    for word in words:
        if word in POWERS:
            total, current = total + max(current, 1.0) * POWERS[word], 0.0
        elif (value := _one(word)) is not None:
            current += value
        elif word in ("and", "-", "a"):
            continue
        else:
            return None
        read = True
    return total + current if read else None


def ordinal(word: str) -> int | None:
    """Return the whole number of an ordinal in a word or figures ("third", "21st"), or None."""
    if word in ORDINALS:
        return ORDINALS[word]
    figures = word[:-2]
    return int(figures) if figures.isdecimal() and len(figures) < 5 else None


def year_in_words(words: Sequence[str]) -> int | None:
    """Return the year of "nineteen ninety-six", "two thousand" or "twenty twelve", or None."""
    plain = [word for word in words if word not in ("-", "and")]
    if len(plain) < 2:
        return None
    century = CARDINALS.get(plain[0])
    if plain[1] == "thousand":
        value = number(plain)
        return int(value) if value is not None and 1000 <= value < 2100 else None
    rest = number(plain[1:])
    if century is None or not 17 <= century <= 20 or rest is None or not 10 <= rest < 100:
        return None
    return 100 * century + int(rest)


def _one(word: str) -> float | None:
    if word in CARDINALS:
        return float(CARDINALS[word])
    if word in HALVES:
        return HALVES[word]
    figures = word.replace(",", "")
    try:
        return float(figures) if figures[:1].isdecimal() and len(figures) < 16 else None
    except ValueError:
        return None
