"""Long forms that stand in a text without being tied to their short form."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from whence.language.en.acronyms import HEADS, JOINING
from whence.reading.acronym.initials import Word, bare, words
from whence.record import Span

LONGEST = 12
"""Words of the longest long form that is looked for."""

_CAPITAL = r"(?:[^\W\d_a-zà-ÿ][^\W_]*(?:\s?['’]\s?[^\W_]{0,3})?)"
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_APART = re.compile(r"[\s-]{1,3}")
_JOINER = "(?:" + "|".join(sorted(JOINING)) + ")"
_NAME = re.compile(
    rf"\b{_CAPITAL}(?:\s?-\s?{_CAPITAL}|(?:\s{_JOINER}){{0,3}}\s{_CAPITAL}|\s?,\s{_CAPITAL}(?=\s?,\s?and\s))+"
)


def long_forms(text: str, letters: Mapping[str, str]) -> dict[str, Span]:
    """Return the one long form that fits each short form, where the text has exactly one.

    Args:
        text: the whole text.
        letters: the letters of each short form by its key.
    """
    if not letters:
        return {}
    wanted = {printed.lower(): key for key, printed in letters.items()}
    found: dict[str, dict[str, Span]] = {}
    for run in _names(text):
        for first in range(len(run)):
            if not run[first].joining:
                _collect(run, first, wanted, found, text)
    return {key: next(iter(forms.values())) for key, forms in found.items() if len(forms) == 1}


def spelled_out(text: str, keys: Collection[str]) -> frozenset[str]:
    """Return those of `keys` whose letters open words that stand together anywhere, in any case.

    Too loose to pair the two, but enough not to say that they are never spelled out. Short words
    do not count; for two letters only long ones do.
    """
    lengths = {len(key) for key in keys if 1 < len(key) <= LONGEST}
    found: set[str] = set()
    run: list[str] = []
    end = -1
    for match in _LONG_WORD.finditer(text) if lengths else ():
        if _APART.fullmatch(text, end, match.start()) is None:
            run = []
        run = [*run[-LONGEST:], match.group()]
        end = match.end()
        for length in lengths:
            words = run[-length:]
            if length > 2 or min(len(word) for word in words) > 6:
                found.add("".join(word[0] for word in words).upper())
    return frozenset(found.intersection(keys))


def _collect(
    run: list[Word],
    first: int,
    wanted: Mapping[str, str],
    found: dict[str, dict[str, Span]],
    text: str,
) -> None:
    """Add the long forms that open with word `first` of a name."""
    initials = every = ""
    for index in range(first, min(first + LONGEST, len(run))):
        word = run[index]
        letter = word.printed.lower() if _initials_itself(word) else word.folded[0]
        every += letter
        if word.joining:
            continue
        initials += letter
        inside = run[first : index + 1]
        for made in {initials, every}:
            key = wanted.get(made)
            if key and index > first and _nameable(text, run, first, index, len(made)):
                span = bare(text, run[first].span.start, word.span.end)
                # "Waters" and "Water", "Labour" and "Labor" are one.
                name = " ".join(part.folded[:4] for part in inside if not part.joining)
                found.setdefault(key, {}).setdefault(name, span)


def _initials_itself(word: Word) -> bool:
    return 1 < len(word.printed) <= 3 and word.printed.isupper()


def _nameable(text: str, run: list[Word], first: int, last: int, letters: int) -> bool:
    """Return whether the words may name a body: a person's names make initials, too."""
    inside = run[first : last + 1]
    if all(word.printed.isupper() for word in inside):
        return False
    if letters >= 4:
        return True
    if letters == 2 and (first > 0 or last + 1 < len(run)):
        return False
    before = text[max(inside[0].span.start - 4, 0) : inside[0].span.start].lower()
    headed = any(word.folded in HEADS for word in inside)
    paired = any(word.folded in ("and", "&") for word in inside)
    joined = letters > 2 and any(word.folded in ("of", "for", "de", "du", "del") for word in inside)
    return headed or (not paired and (before.endswith("the ") or joined))


def _names(text: str) -> Iterator[list[Word]]:
    """Yield the runs of words in capitals, with joining words between them, two or more."""
    for match in _NAME.finditer(text):
        run: list[Word] = []
        for word in words(text, *match.span()):
            if run and word.folded in ("the", "a", "an") and not run[-1].joining:
                yield from _trimmed(run)
                run = []
            run.append(word)
        yield from _trimmed(run)


def _trimmed(run: list[Word]) -> Iterator[list[Word]]:
    """Yield the run without an article that opens it, if two words are left."""
    kept = run[1:] if run and run[0].folded in ("the", "a", "an") else run
    while kept and kept[-1].joining:
        kept = kept[:-1]
    if len(kept) > 1:
        yield kept
