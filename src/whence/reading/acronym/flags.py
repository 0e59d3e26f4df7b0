"""Flags: short forms a text never spells out, and those that do not stand for one thing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from whence.language.en.acronyms import BODY_AFTER, COMPANY_AFTER, ESTABLISHED, NAME_BEFORE
from whence.reading.acronym.elsewhere import spelled_out
from whence.reading.acronym.gather import name_of
from whence.reading.acronym.initials import backward, words
from whence.reading.acronym.shape import key_of
from whence.record import Acronym, Flag, Span

_NUMBER_AFTER = re.compile(r"\s?[-–]?\s?\d|[-/@=]\w|\s[/=]|\s?[-–]\s?[A-Z]|\s?[₵$€£¥₹]")
_NUMBER_BEFORE = re.compile(r"(?:\d\s?|[\w)]\s?/\s?|\w\s?[-–]\s?|[$€£]\s?)\Z")
_NOUN = re.compile(r"(?:\s?['’]\s?s)?\s+([^\W\d_]+)")
_GLOSS_AFTER = re.compile(r"\s?[(\[]\s?[^\W\d_]+\s[^\W\d_]+")
_THE = re.compile(r"\b(?:the|The)\s+[\"“‘']?\Z")
_LONGEST = 5
"""Letters beyond which a word in capitals, never spelled out, is likelier a name."""
_WORD = re.compile(r"[^\W\d_]+")
_AROUND = 60


def acronym_flags(text: str, acronyms: Sequence[Acronym]) -> tuple[Flag, ...]:
    """Return the flags on `acronyms`, in order of their first words.

    Args:
        text: the whole text.
        acronyms: its acronyms.
    """
    flags = [*_undefined(text, acronyms), *_two_long_forms(acronyms), *_two_short_forms(acronyms)]
    return tuple(sorted(flags, key=lambda flag: flag.spans[0]))


def _undefined(text: str, acronyms: Sequence[Acronym]) -> Iterator[Flag]:
    unexplained = [
        acronym
        for acronym in acronyms
        if acronym.expansion is None
        and not _established(acronym.acronym)
        and _is_body(text, acronym)
    ]
    spelled = spelled_out(text, {key_of(acronym.acronym) for acronym in unexplained})
    words = frozenset(_WORD.findall(text)) if unexplained else frozenset()
    for acronym in unexplained:
        printed = acronym.acronym
        if key_of(printed) not in spelled and not _a_name(printed, words):
            yield Flag(
                kind="acronym_undefined",
                spans=acronym.mentions,
                message=f"The article never says what {printed} stands for.",
            )


def _established(printed: str) -> bool:
    key = key_of(printed)
    parts = [part for part in re.split(r"[-/]", key) if part]
    return key in ESTABLISHED or all(part in ESTABLISHED for part in parts)


def _is_body(text: str, acronym: Acronym) -> bool:
    """Return whether the text uses it as the initials of a body, and not as a name or a code.

    Initials of a body take the article ("the PF") or stand before an office in it ("PF
    lawmakers"); firms, works and persons that go by letters do neither.
    """
    shown = False
    for span in acronym.mentions:
        before = text[max(span.start - _AROUND, 0) : span.start]
        after = text[span.end : span.end + _AROUND]
        if COMPANY_AFTER.match(after) or NAME_BEFORE.search(before) or _in_brackets(before, after):
            return False
        if _NUMBER_AFTER.match(after) or _NUMBER_BEFORE.search(before):
            continue
        if _GLOSS_AFTER.match(after):
            return False
        noun = _NOUN.match(after)
        office = noun is not None and noun.group(1).lower() in BODY_AFTER
        larger = noun is not None and noun.group(1)[0].isupper() and after[0].isspace()
        shown = shown or office or (not larger and _THE.search(before) is not None)
    return shown


def _in_brackets(before: str, after: str) -> bool:
    """Return whether it stands alone in brackets, where something before it says what it is."""
    return before.rstrip(" \"“‘'").endswith("(") and after.lstrip(" \"”’'").startswith(")")


def _a_name(printed: str, words: frozenset[str]) -> bool:
    """Return whether it is an ordinary word or name of the text, printed in capitals."""
    if "." in printed:
        return False
    other_case = printed.lower() in words or printed.capitalize() in words
    return len(printed) > _LONGEST or (len(printed) > 2 and other_case)


def _two_long_forms(acronyms: Sequence[Acronym]) -> Iterator[Flag]:
    """Yield a flag for each short form that is given two long forms."""
    by_key: dict[str, list[Acronym]] = defaultdict(list)
    for acronym in acronyms:
        if acronym.defined and _spells(acronym):
            by_key[key_of(acronym.acronym)].append(acronym)
    for same in by_key.values():
        for index, other in enumerate(same[1:], start=1):
            if all(_unlike(other, earlier) for earlier in same[:index]):
                yield _drift(
                    (same[0], other),
                    f"{same[0].acronym} stands for {same[0].expansion}, and for {other.expansion}.",
                )


def _two_short_forms(acronyms: Sequence[Acronym]) -> Iterator[Flag]:
    """Yield a flag for each long form that goes under two short forms."""
    by_name: dict[str, list[Acronym]] = defaultdict(list)
    for acronym in acronyms:
        if acronym.defined and acronym.expansion:
            by_name[name_of(acronym.expansion)].append(acronym)
    for same in by_name.values():
        used = [acronym for acronym in same if _used(acronym)]
        for one, other in pairwise(used):
            keys = sorted((key_of(one.acronym), key_of(other.acronym)), key=len)
            if keys[0] not in keys[1]:
                yield _drift(
                    (one, other),
                    f"{one.acronym} and {other.acronym} both stand for {one.expansion}.",
                )


def _used(acronym: Acronym) -> bool:
    """Return whether it stands anywhere but in its definition."""
    return any(
        acronym.definition is None or not _within(span, acronym.definition)
        for span in acronym.mentions
    )


def _within(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.end <= other.end


def _spells(acronym: Acronym) -> bool:
    """Return whether the letters fall on the long form; in a translation they do not."""
    long = acronym.expansion or ""
    return backward(words(long, 0, len(long)), key_of(acronym.acronym)) is not None


def _unlike(one: Acronym, other: Acronym) -> bool:
    """Return whether two long forms share less than half of their words, spelling aside."""
    words = [
        {word[:4] for word in name_of(acronym.expansion or "").split() if len(word) > 3}
        for acronym in (one, other)
    ]
    shared = len(words[0] & words[1])
    return 2 * shared < max(min(len(words[0]), len(words[1])), 1)


def _drift(pair: tuple[Acronym, Acronym], message: str) -> Flag:
    spans = sorted({acronym.definition or acronym.mentions[0] for acronym in pair})
    return Flag(kind="acronym_drifts", spans=tuple(spans), message=message)
