"""Anniversaries whose count does not fit the year of what they are of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from whence.language.en.time.numbers import CARDINALS, ordinal
from whence.language.en.time.once import ANNIVERSARY
from whence.record import DatedEvent, Flag, Interval, Span

_YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b")
_ARTICLE = re.compile(r"\A(?:the|a|an|his|her|its|their)\s+", re.IGNORECASE)
_BREAKS = re.compile(r"\s(?:on|in|at|with|by|as|and|when|that|which|who|this|last|next|from|of)\s")
_MOST = 50
"""Anniversaries that are looked at in one text."""
_NEAR = 60
"""Days from publication within which a day in the same sentence shows that it is kept now."""


def anniversaries(
    text: str,
    sentences: Sequence[Span],
    events: Sequence[DatedEvent],
    published: Interval | None,
) -> Iterator[Flag]:
    """Yield a flag for each anniversary kept about the day of publication that does not fit."""
    if published is None:
        return
    starts = [sentence.start for sentence in sentences]
    for found in islice(ANNIVERSARY.finditer(text), _MOST):
        count = _count(found["count"].lower())
        place = bisect_right(starts, found.start()) - 1
        if count is None or place < 0:
            continue
        year = _year_of(text, found)
        within = sentences[place]
        beside = [e for e in events if within.covers(e.span) and year and not year.overlaps(e.span)]
        if year is None or not _is_now(beside, published):
            continue
        told = int(year.of(text))
        kept = {e.when.start.year for e in beside if e.when} | {published.start.year}
        if told + count not in kept and told < published.start.year:
            phrase = Span(found.start("count"), found.end("word"))
            yield Flag(
                kind="anniversary_wrong",
                spans=tuple(sorted((phrase, year))),
                message=(
                    f"“{phrase.of(text)}” does not fit the year {told}: "
                    f"{published.start.year} is {published.start.year - told} years on."
                ),
            )


def _count(word: str) -> int | None:
    if word.endswith("-year"):
        figures = word.removesuffix("-year")
        return int(figures) if figures.isdecimal() else CARDINALS.get(figures)
    tens, hyphen, ones = word.partition("-")
    if hyphen:
        first, second = CARDINALS.get(tens), ordinal(ones)
        return first + second if first and second else None
    return ordinal(word)


def _year_of(text: str, found: re.Match[str]) -> Span | None:
    """Return where the year stands of what the anniversary is of.

    Within its words ("of the 1985 fire"), or beside the same words elsewhere ("the mill fire of
    1985").
    """
    if within := _YEAR.search(found["what"]):
        start = found.start("what")
        return Span(start + within.start(), start + within.end())
    name = _BREAKS.split(_ARTICLE.sub("", found["what"]).strip() + " ")[0].strip()
    if len(name.split()) < 2:
        return None
    told = re.compile(
        rf"\b(?P<before>(?:1\d|20)\d\d)\s{re.escape(name)}\b"
        rf"|\b{re.escape(name)},?\s(?:of|in)\s(?P<after>(?:1\d|20)\d\d)\b"
    ).finditer(text)
    years = [Span(*match.span(match.lastgroup or 0)) for match in told]
    return years[0] if len({year.of(text) for year in years}) == 1 else None


def _is_now(beside: Sequence[DatedEvent], published: Interval) -> bool:
    """Return whether a day told beside it lies near publication."""
    return any(
        e.when is not None
        and len(e.value) >= 10
        and abs((e.when.start - published.start).days) <= _NEAR
        for e in beside
    )
