"""Dates that contradict: one event on two days, a weekday that its date does not have.

Silent unless the same words show that it is the same event: what happens to someone once only,
told of the same subject.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from whence.language.en.time.names import WEEKDAYS
from whence.language.en.time.once import DEATH, HAPPENED_ONCE, ONCE, OTHER_CLAUSE, UNSURE
from whence.language.en.time.tense import BEHIND
from whence.language.en.words import PEOPLE
from whence.reading.date.written import written
from whence.record import DatedEvent, Flag, Span

_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?")
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"\b([A-ZÀ-Þ][\w-]*)\s([A-ZÀ-Þ][\w-]*)")
_ARTICLES = ("the", "a", "an")
_REACH = 90
"""Code points between what happened and its day."""
_BETWEEN = 8
"""Words between them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Happening:
    """What happened once, to whom, and on which day."""

    verb: str
    subject: str
    words: str
    day: date
    span: Span


def contradictions(text: str, events: Sequence[DatedEvent]) -> Iterator[Flag]:
    """Yield a flag for each event that is put on two days, and each weekday that does not fit."""
    days = [event for event in events if _DAY.fullmatch(event.value)]
    for event in days:
        if flag := _misnamed(text, event):
            yield flag
    alone = Counter(event.about for event in days)
    happenings = [
        happening
        for event in days
        if alone[event.about] == 1 and (happening := _happening(text, event))
    ]
    if len(happenings) > 1:
        yield from _on_two_days(happenings, _Words(text))


def _on_two_days(happenings: Sequence[_Happening], words: _Words) -> Iterator[Flag]:
    told: dict[tuple[str, str], _Happening] = {}
    for each in happenings:
        first = told.setdefault((each.verb, each.subject), each)
        if first.day != each.day and words.is_one(each.subject):
            told[each.verb, each.subject] = each
            yield Flag(
                kind="dates_contradict",
                spans=(first.span, each.span),
                message=(
                    f"“{first.words}” is put on two days: "
                    f"{written(first.day)} and {written(each.day)}."
                ),
            )


class _Words:
    """The words of a text, to see whether a name or noun in it stands for one only."""

    def __init__(self, text: str) -> None:
        self._words = frozenset(_WORD.findall(text))
        self._before: dict[str, set[str]] = {}
        for first, last in _NAME.findall(text):
            if first.lower() not in PEOPLE and first.lower() not in _ARTICLES:
                self._before.setdefault(last, set()).add(first)

    def is_one(self, subject: str) -> bool:
        """Return whether the text knows one `subject` only: no plural, no namesakes."""
        if subject[0].isupper():
            return len(self._before.get(subject, ())) == 1
        plurals = {subject + "s", subject + "es", subject[:-1] + "ies"}
        return not plurals & self._words


def _misnamed(text: str, event: DatedEvent) -> Flag | None:
    """Return a flag if `event` names a weekday and a date that is not on it."""
    words = _WORD.findall(event.span.of(text).lower())
    named = next((WEEKDAYS[word] for word in words if word in WEEKDAYS), None)
    dated = any(letter.isdecimal() for letter in event.span.of(text)) and event.kind == "date"
    day = date.fromisoformat(event.value[:10])
    if named is None or not dated or day.isoweekday() == named:
        return None
    right = next(name for name, number in WEEKDAYS.items() if number == day.isoweekday())
    return Flag(
        kind="dates_contradict",
        spans=(event.span,),
        message=f"“{event.span.of(text)}”: {written(day)} was a {right.capitalize()}.",
    )


def _happening(text: str, event: DatedEvent) -> _Happening | None:
    """Return what happened once on the day of `event`, or None where that is not plain."""
    about = event.about
    if about is None or UNSURE.search(text, about.start, about.end):
        return None
    start = max(about.start, event.span.start - _REACH)
    end = min(about.end, event.span.end + _REACH)
    found = [*ONCE.finditer(text, start, end), *DEATH.finditer(text, start, end)]
    # Two such events in one sentence: which of them the day belongs to is unsure.
    if len(found) != 1 or not _belongs(text, found[0], event.span):
        return None
    subject = _subject(found[0]["subject"])
    if subject is None:
        return None
    return _Happening(
        verb=HAPPENED_ONCE.get(found[0]["verb"], "die"),
        subject=subject,
        words=f"{subject} {found[0]['verb']}",
        day=date.fromisoformat(event.value[:10]),
        span=event.span,
    )


def _belongs(text: str, found: re.Match[str], day: Span) -> bool:
    """Return whether no other clause stands between what happened and its day."""
    if found.end("verb") <= day.start:
        between = text[found.end("verb") : day.start]
    elif day.end <= found.start("verb"):
        between = text[day.end : found.start("verb")]
    else:
        return False
    words = _WORD.findall(between.lower())
    return len(words) <= _BETWEEN and not any(
        word in OTHER_CLAUSE or word in BEHIND or word.endswith("ed") for word in words
    )


def _subject(words: str) -> str | None:
    """Return the name, or the noun with an article, that ends `words`; None if neither does."""
    *before, last = (word.strip("'’.-") for word in words.split())
    if last[:1].isupper() and last.lower() not in WEEKDAYS:
        return last if len(last) > 2 else None
    article = any(word.lower() in _ARTICLES for word in before)
    return last if article and last.isalpha() else None
