"""Which words of a text may be short forms made of initials, by their shape and surroundings.

Words in capitals are much else besides: shouting, headlines, datelines, Roman numerals, codes,
tickers, personal initials, parts of addresses. Those are left out here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whence.language.en.acronyms import COMMON
from whence.record import Span

LONGEST = 12
"""Letters of the longest short form that is looked at."""

_UPPER = r"[^\W\d_a-zà-ÿ]"
_WORD = re.compile(
    rf"(?<![\w.@#&\\])(?:{_UPPER}\.(?:\s?{_UPPER}\.)+|{_UPPER}\.{_UPPER}"
    rf"|{_UPPER}(?=[\w&-]*[A-Z\d])\w*(?:[&-]\w+)*)(?![\w@\u0300-\u036f])"
)
_DOTTED = re.compile(rf"(?:{_UPPER}\.)+{_UPPER}\.?\Z")
_PLAIN = re.compile(r"[^\W\d_]{2,12}\Z")
_JOINED = re.compile(r"[^\W\d_]{1,8}(?:[&-][^\W\d_]{1,8})+\Z")
_DIGITS = re.compile(r"[^\W\d_]{1,5}-?\d{1,3}\Z")
_MIXED = re.compile(r"(?:[A-Z]+[a-z]){1,4}[A-Z]+\Z")
_ROMAN = re.compile(r"[IVX]{1,6}\Z")
_LETTERS = re.compile(r"[^\W\d_]+")
# Places where capitals are no short form, whatever the word.
_ADDRESS = re.compile(r"(?:\bhttps?://|\bwww\.)\S{1,500}")
_TICKER = re.compile(
    r"\((?:[^()\n]{0,30}?\b)?[A-Za-z]{2,8}\s?:\s?[A-Z0-9.]{1,8}[^()\n]{0,20}\)|<[A-Z.]{2,10}>"
)
_PARTY_TAG = re.compile(
    r"\(\s?[A-Z]{1,4}\s?[-–—]\s?[A-Z][^()\n]{1,24}\)|,\s[RDIL]-(?:[A-Z]\.?){1,3}"
)
_SPEAKER = re.compile(r"^[\"“]?\s?[A-Z][A-Z. ]{1,30}:", re.MULTILINE)
_CREDIT = re.compile(r"^.{0,60}\bvia\s(?:Getty|AFP|AP|Reuters|Flickr)\b", re.MULTILINE)
_DATELINE = re.compile(
    rf"^[ \t]*{_UPPER}[^a-zà-ÿ\n,:–—()]{{2,40}}(?:,[^\n:–—()]{{1,30}})?\s?(?:[–—:]|--?\s)"
    rf"|^[^\n()]{{0,70}}?(?:\([^()\n]{{2,40}}\)|/\s?[^/\n]{{2,20}}\s?/)\s*\.?\s*[-–—]",
    re.MULTILINE,
)
_BYLINE = re.compile(r"^\s*(?:BY|By)\s+[^\n]{1,60}$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Short:
    """A word that may be a short form.

    Args:
        span: where it stands, without a possessive ending.
        key: what is the same for all ways to print it: capitals, no dots, no plural ending.
        letters: its letters and digits as printed, without dots, marks and plural ending.
        sure: whether its shape alone makes it one; otherwise only a definition does ("G20").
    """

    span: Span
    key: str
    letters: str
    sure: bool


def shorts(text: str, sentences: Sequence[Span]) -> tuple[Short, ...]:
    """Return the words of `text` that may be short forms, in order.

    Args:
        text: the whole text.
        sentences: spans of its sentences, in order.
    """
    barred = _Barred(_barred(text, sentences))
    found = []
    for match in _WORD.finditer(text):
        short = _short(match)
        if short and not barred.holds(short.span.start):
            found.append(short)
    return tuple(_without_shouting(text, found))


def key_of(printed: str) -> str:
    """Return what all ways to print a short form share: "U.N." and "UN", "NGOs" and "NGO"."""
    bare = re.sub(r"[.\s]", "", printed)
    if bare.endswith("s") and len(bare) > 2 and not bare[-2].islower():
        bare = bare[:-1]
    return bare.upper()


def _short(match: re.Match[str]) -> Short | None:
    printed = match.group()
    end = match.start() + len(printed)
    hyphened = "-" in printed and not _JOINED.match(printed) and not _DIGITS.match(printed)
    if hyphened:
        # "LTTE-led": the part in front counts.
        printed, _, after = printed.partition("-")
        if after[:1].isdigit():
            return None
        end = match.start() + len(printed)
    compact = re.sub(r"\s", "", printed)
    shape = _shape(compact)
    if shape is None:
        if "-" in printed and printed.partition("-")[0].isupper():
            printed = printed.partition("-")[0]
            shape, compact, end = _shape(printed), printed, match.start() + len(printed)
        if shape is None:
            return None
    key = key_of(compact)
    letters = compact.replace(".", "").replace("-", "")
    if letters.endswith("s") and len(letters) > 2 and letters[-2].isupper():
        letters = letters[:-1]
    return Short(span=Span(match.start(), end), key=key, letters=letters, sure=shape)


def _shape(printed: str) -> bool | None:
    """Return whether the shape is surely a short form's; None where it is not one's at all."""
    if _DOTTED.match(printed):
        return True
    base = printed[:-1] if printed.endswith("s") and len(printed) > 2 else printed
    if _PLAIN.match(base) and len(base) <= LONGEST:
        if base.isupper():
            return not _ROMAN.match(base)
        return True if _MIXED.match(base) and len(base) <= 7 else None
    if _JOINED.match(base) and base.isupper():
        return len(re.split("[&-]", base)[0]) > 1 or "&" in base
    return False if _DIGITS.match(base) and base[0].isupper() else None


class _Barred:
    """Places of a text where no short form is looked for."""

    def __init__(self, spans: list[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def holds(self, place: int) -> bool:
        """Return whether `place` is one of them."""
        index = bisect_right(self._starts, place) - 1
        return index >= 0 and place < self._ends[index]


def _barred(text: str, sentences: Sequence[Span]) -> list[Span]:
    spans = [
        Span(*match.span())
        for pattern in (_ADDRESS, _TICKER, _PARTY_TAG, _BYLINE, _SPEAKER, _CREDIT, _DATELINE)
        for match in pattern.finditer(text)
    ]
    start = 0
    for line in text.split("\n"):
        if _shouted(line):
            spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return spans + [sentence for sentence in sentences if _shouted(sentence.of(text))]


def _shouted(line: str) -> bool:
    """Return whether most words of a line of two words or more are in capitals."""
    if line.upper() != line and not any(word.isupper() for word in line.split()):
        return False
    words = [word for word in _LETTERS.findall(line) if len(word) > 1]
    loud = sum(word.isupper() for word in words)
    return (
        loud >= 2
        and 10 * loud >= 6 * len(words)
        and any(len(w) > 4 or w.lower() in COMMON for w in words if w.isupper())
    )


def _without_shouting(text: str, found: list[Short]) -> Iterator[Short]:
    """Yield the words that are neither emphasis nor part of a run of words in capitals."""
    for run in _runs(text, found):
        loud = [short for short in run if short.key.lower() in COMMON or len(short.key) > 4]
        if len(run) > 1 and (loud or len(run) > 3):
            continue
        yield from (short for short in run if not _emphasis(short))


def _emphasis(short: Short) -> bool:
    return short.letters.isupper() and short.letters.lower() in COMMON


def _runs(text: str, found: list[Short]) -> Iterator[list[Short]]:
    run: list[Short] = []
    for short in found:
        if run and text[run[-1].span.end : short.span.start].strip(" ,!'’") != "":
            yield run
            run = []
        run.append(short)
    if run:
        yield run
