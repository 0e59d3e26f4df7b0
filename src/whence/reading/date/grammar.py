"""The grammar: which runs of word classes are time expressions, and what resolves each."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from whence.reading.date.match import Match, pattern
from whence.reading.date.resolve import (
    absolute,
    bare,
    clock,
    duration,
    elapsed,
    holiday,
    quarter,
    ranges,
    reference,
    relative,
    repeated,
)
from whence.reading.date.scene import Meaning, Scene

Resolver = Callable[[Match, Scene], Meaning | None]

_PARTS = {
    "MONTH": "(month | month_or_word)",
    "WEEKDAY": "(weekday | weekday_short)",
    "DAY": "(day | ordinal)",
    "COUNT": "((day | figure | year) number? | NUMBER)(fraction | and a half)?",
    "NUMBER": "(number (hyphen? number){0,4})",
    "ABOUT": "(about | no? more than | at? least | up to)",
    "FEW": "(the? few | a few | a? couple of? | some)",
    "UNIT": "(unit | units | quarter | quarters)",
    "MOD": "(early | late | earlier | later | mid hyphen?)",
    "EDGE": "(the? edge of)",
    "NEARBY": "(this | last | next)",
    "DEMO": "(the | this | that | its)",
}


def _expanded(classes: str) -> str:
    for name, part in _PARTS.items():
        classes = re.sub(rf"\b{name}\b", f"({part})", classes)
    return classes


@dataclass(frozen=True, slots=True)
class Rule:
    """Runs of word classes that one function resolves.

    Args:
        pattern: over the classes of tokens.
        resolve: gives their meaning, or None.
        score: how often that was right on annotated news.
    """

    pattern: re.Pattern[str]
    resolve: Resolver
    score: float


_DATE = "(WEEKDAY comma?)? MONTH DAY (comma? of? year)?"
_ETAD = "(WEEKDAY comma?)? the? DAY of? MONTH (comma? year)?"
_LEAD = "(EDGE | DEMO? MOD | DEMO)?"
_DAYISH = "(the? NEARBY? WEEKDAY | dayword)"
_TIME = "(clock ampm? | day ampm | (day | number) oclock) (zone | in the part)?"

_TABLE: tuple[tuple[Resolver, str], ...] = (
    (absolute.iso, "iso"),
    (absolute.slashed, "slashed"),
    (ranges.days, "MONTH DAY (hyphen | to) DAY (comma? year)?"),
    (ranges.days, "DAY (hyphen | to | and) DAY of? MONTH (comma? year)?"),
    (ranges.pair, "MONTH (hyphen | to | and) MONTH year"),
    (ranges.pair, "MONTH DAY (hyphen | to | and) MONTH DAY comma? year"),
    (ranges.pair, "DAY MONTH (hyphen | to | and) DAY MONTH year"),
    (ranges.years, "year hyphen (year | day | figure)"),
    (absolute.day, _DATE),
    (absolute.day, _ETAD),
    (absolute.month, "(EDGE | DEMO? MOD)? MONTH (comma | of)? year"),
    (absolute.season, "(EDGE | DEMO? MOD | the)? season of? year"),
    (absolute.year, "(EDGE | MOD | the unit)? year"),
    (absolute.spelled_year, "number hyphen? number (hyphen? number)?"),
    (absolute.spelled_year, "the unit number number (hyphen? number)*"),
    (absolute.spelled_month, "MONTH number number (hyphen number)?"),
    (absolute.spelled_season, "the season of number number (hyphen number)?"),
    (absolute.decade, "(EDGE | DEMO? MOD | DEMO)? decade"),
    (absolute.century, "(EDGE | DEMO? MOD | the)? ordinal hyphen? unit"),
    (bare.month, "(EDGE | DEMO? MOD)? (the? NEARBY)? MONTH"),
    (bare.month, "MONTH NEARBY unit"),
    (bare.weekday, "(EDGE | MOD)? (the? NEARBY | this next)? WEEKDAY part?"),
    (bare.day_beside, "the? unit (before | after) (last? WEEKDAY | holiday)"),
    (bare.weekday, "this next WEEKDAY comma MONTH DAY"),
    (bare.season, f"{_LEAD} (this last | NEARBY)? season"),
    (holiday.holiday, "(NEARBY)? (holiday (unit | eve)? | new unit possessive (unit | eve))"),
    (relative.day, "MOD? dayword part?"),
    (relative.day, "(mid hyphen part | part) dayword"),
    (relative.part, "MOD? (this | that | last | the) part"),
    (relative.part, "(part)"),
    (relative.part, "the next part"),
    (
        relative.unit,
        (
            "MOD? EDGE? (the | its)? (this | last | next | current | latest | that same? | the same"
            ") extra? fiscal? (unit | quarter)"
        ),
    ),
    (relative.edge, "EDGE the (unit | quarter)"),
    (relative.weekend, "(the | this | last | the? last | next | the next)? weekend"),
    (elapsed.ago, "ABOUT? (a | COUNT | FEW | a (unit | units) or number)? UNIT (or so)? ago"),
    (elapsed.moved, "ABOUT? (a | COUNT | FEW)? UNIT (earlier | later | before | after | hence)"),
    (elapsed.following, "the (next | last) (unit | quarter)"),
    (
        elapsed.year_ago,
        "the? unit hyphen? (ago | earlier) (ordinal hyphen?)? (quarter | period | half)?",
    ),
    (elapsed.year_ago, "a? unit hyphen (ago | earlier)"),
    (elapsed.corresponding, "last unit possessive? (quarter | period)"),
    (
        quarter.named,
        (
            "(the | this | its | a)? (year | NEARBY unit possessive | fiscal)? hyphen? year?"
            " fiscal? ordinal hyphen? quarter (of year)?"
        ),
    ),
    (quarter.this, "(the | this) (latest | current | year)? (quarter | period)"),
    (quarter.fiscal, "fiscal unit? year"),
    (quarter.fiscal, "the? fiscal unit"),
    (
        duration.counted,
        "ABOUT? (COUNT | FEW) hyphen? (extra | more)? UNIT (hyphen? old | hyphen near)?",
    ),
    (duration.counted, "(the | its | this)? (last | next | ordinal) (COUNT | FEW) extra? UNIT"),
    (duration.counted, "(the) (COUNT | FEW) UNIT"),
    (duration.counted, "ABOUT? a unit and a half"),
    (duration.between, "COUNT (to | or | hyphen) COUNT hyphen? UNIT"),
    (duration.between, "a unit or number"),
    (duration.rate, "COUNT UNIT a unit"),
    (duration.plain, "(units | quarters) (hyphen near)?"),
    (duration.plain, "units or units"),
    (duration.plain, "the (ordinal | early | edge) units"),
    (duration.plain, "(the? last | the? next | recent | future) (units | quarters)"),
    (duration.the, "the extra? unit"),
    (duration.a, "ABOUT? a extra? unit"),
    (repeated.adverb, "repeated"),
    (repeated.every, "every (COUNT | alternate)? (UNIT | WEEKDAY | MONTH | part | weekend)"),
    (repeated.weekdays, "weekdays (parts)?"),
    (repeated.weekdays, "weekday parts"),
    (clock.time, f"ABOUT? {_TIME} (comma? on? {_DAYISH} | comma? on? {_DATE})?"),
    (clock.time, f"({_DAYISH} | {_DATE}) at {_TIME}"),
    (clock.time, f"part on? {_DAYISH}"),
    (clock.time, "(day | number) in the part"),
    (clock.noon, "part"),
    (absolute.week_of, "the unit of (MONTH DAY | DAY MONTH)"),
    (bare.second_day, "day"),
    (quarter.year_end, "ABOUT? (the)? unit hyphen? edge"),
    (reference.word, "is_now | was_once | will_be | current"),
    (reference.word, "the (future | last)"),
    (reference.word, "at the moment"),
    (reference.word, "the near (term | future)"),
    (reference.word, "this units"),
)

_USUAL = 0.65
_SCORES: dict[Resolver, float] = {
    absolute.iso: 0.98,
    absolute.day: 0.98,
    absolute.month: 0.98,
    absolute.year: 0.87,
    bare.month: 0.93,
    bare.weekday: 0.87,
    bare.season: 0.87,
    duration.counted: 0.88,
    duration.plain: 0.46,
    elapsed.ago: 0.59,
    elapsed.moved: 0.6,
    quarter.named: 0.98,
    ranges.days: 0.9,
    ranges.years: 0.9,
    relative.day: 0.93,
    repeated.every: 0.93,
}

RULES = tuple(
    Rule(pattern(_expanded(classes)), resolve, _SCORES.get(resolve, _USUAL))
    for resolve, classes in _TABLE
)
"""The rules; of two that cover the same words, the earlier goes first."""
