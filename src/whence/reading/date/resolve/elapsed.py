"""Dates so much time away: "two years ago", "a week later", "the next day"."""

from __future__ import annotations

from datetime import date, timedelta

from whence.language.en.time.names import UNITS
from whence.language.en.time.numbers import number
from whence.reading.date.calendar import covered, value_at
from whence.reading.date.match import Match
from whence.reading.date.scene import Meaning, Scene

_COUNT = ("day", "figure", "year", "number", "fraction", "half", "a", "couple")
_UNKNOWN = ("few", "some")
_FAR = 9000


def unit_code(match: Match) -> str:
    """Return the code of the first unit of time in `match`."""
    word = match.word("unit", "units", "quarter", "quarters") or ""
    singular = "century" if word == "centuries" else word.removesuffix("s")
    return UNITS[singular]


def count_of(match: Match) -> float | None:
    """Return how many units `match` counts, or None if it does not say ("several years")."""
    words = [token.word for token in match if token.kind in _COUNT]
    if match.has(*_UNKNOWN) and not match.has("couple"):
        return None
    if match.has("couple"):
        return 2.0
    figures = [word for word in words if word not in ("a", "an", "half")]
    if not figures:
        return 1.5 if "half" in words else 1.0
    value = number(figures)
    return value + 0.5 if value is not None and "half" in words else value


def ago(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "two years ago", "a week ago", "several years ago"."""
    count, code = count_of(match), unit_code(match)
    if not match.has(*_COUNT):
        count = None
    if count is None or scene.published is None or code.startswith("T"):
        return Meaning(kind="date", value="PAST_REF", vague=True)
    if code == "Y" and count == 1:
        return _year_back(scene, match)
    return _away(scene.published, code, -count, vague=match.has("about", "so", "more"))


def moved(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "two weeks later", "a year earlier", by the date told last."""
    way = match.word("earlier", "later", "before", "after", "hence")
    counted = match.has(*_COUNT, *_UNKNOWN)
    if not counted:
        return None
    count, code = count_of(match), unit_code(match)
    back = way in ("earlier", "before")
    if way in ("before", "after") and not _ends_clause(match):
        return None
    if count is None:
        value = f"PTX{code[1:]}" if code.startswith("T") else f"PX{code}"
        return Meaning(kind="duration", value=value, vague=True)
    if code.startswith("T"):
        return None
    if code == "Y" and count == 1 and way == "earlier":
        return _year_back(scene, match)
    told = scene.day_told()
    if told is None:
        return None
    return _away(told, code, -count if back else count, vague=match.has("about"))


def _ends_clause(match: Match) -> bool:
    following = match.following()
    return following is None or following.kind in ("break", "comma") or following.word in ".;:"


def following(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "the next day", "the following year", "the previous week"."""
    code = unit_code(match)
    told = scene.day_told()
    if told is None or code.startswith("T") or match.word("unit") == "night":
        return None
    word = match.word("last", "next")
    if word in ("last", "past", "coming"):
        return Meaning(kind="duration", value=f"P1{code}")
    return Meaning(kind="date", value=value_at(told, code, -1 if match.has("last") else 1))


def year_ago(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "the year-ago quarter", "year-earlier": a year before the quarter told last."""
    return _year_back(scene, match) if match.word("unit") == "year" else None


def corresponding(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "last year's quarter", "last year's period"."""
    told = scene.quarter_told()
    if match.word("unit") != "year" or told is None:
        return None
    return Meaning(kind="date", value=f"{int(told[:4]) - 1}{told[4:]}", anchors=False)


def _year_back(scene: Scene, match: Match) -> Meaning | None:
    """Return a year before what was told last, of its own length where that is a quarter."""
    told = scene.period_told() or scene.last_told()
    start = covered(told) if told else None
    if told and start is not None and "Q" in told:
        return Meaning(kind="date", value=value_at(start.start.date(), "Q", -4), anchors=False)
    anchor = start.start.date() if start and match.has("earlier") else scene.published
    if anchor is None:
        return None
    return Meaning(kind="date", value=value_at(anchor, "Y", -1), anchors=False)


def _away(day: date, code: str, count: float, *, vague: bool) -> Meaning | None:
    if abs(count) > _FAR:
        return None
    if code == "E":
        code, count = "Y", count * 10
    if code == "W" and abs(count) < 2:
        return _days_away(day, 7 * count, vague=vague)
    try:
        return Meaning(kind="date", value=value_at(day, code, int(count)), vague=vague)
    except OverflowError:  # "10,000 years ago" lies before the calendar
        return Meaning(kind="date", value="PAST_REF" if count < 0 else "FUTURE_REF", vague=True)


def _days_away(day: date, count: float, *, vague: bool) -> Meaning:
    return Meaning(kind="date", value=(day + timedelta(days=count)).isoformat(), vague=vague)
