"""Quarters and fiscal years, as companies report by them."""

from __future__ import annotations

from datetime import date

from whence.language.en.time.numbers import ordinal
from whence.reading.date.calendar import value_at
from whence.reading.date.direction import direction_of
from whence.reading.date.match import Match
from whence.reading.date.scene import Meaning, Scene


def named(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "the third quarter", "third-quarter", "the 1988 second quarter"."""
    number = ordinal(match.word("ordinal") or "")
    if number is None or number > 4:
        return None
    year = match.word("year")
    if year is not None:
        return Meaning(kind="date", value=f"{year}-Q{number}")
    today = scene.published
    if today is None:
        return Meaning(kind="date", value=f"XXXX-Q{number}")
    return Meaning(kind="date", value=f"{_year(match, today, number)}-Q{number}")


def _year(match: Match, today: date, number: int) -> int:
    if match.has("last"):
        return today.year - 1
    if match.has("next"):
        return today.year + 1
    current = (today.month - 1) // 3 + 1
    if match.has("this") or number <= current:
        return today.year
    return today.year - (number - current >= 2 and direction_of(match) != "future")


def this(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "the quarter", "the latest period": the quarter told last, else the last one over."""
    year = match.word("year")
    told = scene.quarter_told()
    if match.has("period") and told is None and not match.has("latest"):
        return None
    if year is not None:
        value = scene.period_told()
        same = year + value[4:] if value else year
        return Meaning(kind="date", value=same, anchors=False)
    if match.has("current", "this") and not match.has("period") and scene.published:
        return Meaning(kind="date", value=value_at(scene.published, "Q"))
    if match.has("period") and not match.has("latest"):
        return None
    if told is not None:
        return Meaning(kind="date", value=told)
    if scene.published is None:
        return None
    return Meaning(kind="date", value=value_at(scene.published, "Q", -1))


def year_end(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "year-end"."""
    if match.word("unit") != "year" or match.word("edge") != "end" or scene.published is None:
        return None
    year = scene.published.year - (direction_of(match) == "past" and _since(match))
    return Meaning(kind="date", value=f"{year}-12-31", vague=True)


def _since(match: Match) -> bool:
    before = match.before()
    return before is not None and before.word in ("since", "at")


def fiscal(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "fiscal 1989", "the current fiscal year"."""
    year = match.word("year")
    if year is not None:
        return Meaning(kind="date", value=year)
    if match.word("unit") != "year":
        return None
    return Meaning(kind="duration", value="P1Y")
