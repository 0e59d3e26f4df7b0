"""Acronyms: the short forms of a text, their long forms, and every place they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from whence.reading.acronym.definition import Definition, definitions
from whence.reading.acronym.elsewhere import long_forms
from whence.reading.acronym.initials import fold
from whence.reading.acronym.shape import Short, shorts
from whence.record import Acronym, Span
from whence.text.brackets import closed

_MOST = 6
"""Long forms of one short form that are told apart."""


def acronyms(text: str, sentences: Sequence[Span]) -> tuple[Acronym, ...]:
    """Return the acronyms of `text` in order of first use.

    A short form with two long forms is two acronyms: each mention belongs to the definition
    before it, or to the first.

    Args:
        text: the whole text.
        sentences: spans of its sentences, in order.
    """
    found = shorts(text, sentences)
    tied: dict[str, list[Definition]] = defaultdict(list)
    for definition in definitions(text, found):
        tied[definition.short.key].append(definition)
    mentions: dict[str, list[Short]] = defaultdict(list)
    for short in found:
        if short.sure or short.key in tied:
            mentions[short.key].append(short)
    open_keys = {key: uses[0].letters for key, uses in mentions.items() if key not in tied}
    untied = long_forms(text, open_keys)
    result: list[Acronym] = []
    for key in {**mentions, **tied}:
        if key in tied:
            result += _defined(text, tied[key], [short.span for short in mentions[key]])
        else:
            result.append(_undefined(text, mentions[key], untied.get(key)))
    return tuple(sorted(result, key=lambda acronym: acronym.mentions[0]))


def name_of(long: str) -> str:
    """Return what all ways to print a long form share, to tell whether two are one."""
    return " ".join(fold(word).strip("'’.,") for word in long.replace("-", " ").split())


def _undefined(text: str, uses: Sequence[Short], long: Span | None) -> Acronym:
    return Acronym(
        acronym=uses[0].span.of(text),
        expansion=long.of(text) if long else None,
        defined=False,
        mentions=tuple(short.span for short in uses),
    )


def _defined(text: str, tied: Sequence[Definition], uses: Sequence[Span]) -> list[Acronym]:
    """Return one acronym for each long form of a short one."""
    first: dict[str, Definition] = {}
    names: list[str] = []
    for definition in tied:
        name = name_of(definition.long.of(text))
        # A longer or shorter way to print a long form is the same long form.
        same = next((one for one in first if one.startswith(name) or name.startswith(one)), name)
        if len(first) == _MOST and same not in first:
            same = names[-1]
        first.setdefault(same, definition)
        names.append(same)
    begins = [definition.span.start for definition in tied]
    places: dict[str, set[Span]] = {
        name: {definition.short.span} for name, definition in first.items()
    }
    for use in uses:
        places[names[max(bisect_right(begins, use.start) - 1, 0)]].add(use)
    return [
        Acronym(
            acronym=definition.short.span.of(text),
            expansion=definition.long.of(text),
            defined=True,
            mentions=tuple(sorted(places[name])),
            definition=closed(text, definition.span, len(text)),
        )
        for name, definition in first.items()
    ]
