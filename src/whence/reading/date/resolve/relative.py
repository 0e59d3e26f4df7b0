"""Dates told from the day of publication: today, last night, this week, next year."""

from __future__ import annotations

from datetime import timedelta

from whence.language.en.time.names import DAY_PARTS, UNITS
from whence.reading.date.calendar import covered, value_at, week
from whence.reading.date.match import Match
from whence.reading.date.resolve.vague import narrowed
from whence.reading.date.scene import Meaning, Scene

_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "K": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX"}
_BACK = frozenset(("last", "past", "previous", "preceding", "prior"))


def day(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "today", "late yesterday", "tomorrow morning"."""
    offset = _DAYS[match.word("dayword") or ""]
    if scene.published is None:
        return Meaning(kind="date", value="PRESENT_REF" if offset == 0 else "XXXX-XX-XX")
    value = value_at(scene.published, "D", offset)
    part = match.word("part")
    if part:
        return Meaning(kind="time", value=value + DAY_PARTS[part])
    return Meaning(kind="date", value=value)


def part(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "this morning", "last night", "tonight", "the next morning"."""
    name = match.word("part") or ""
    alone = match.after - match.first == 1
    if alone and name not in ("tonight", "overnight"):
        return None
    suffix = DAY_PARTS[name]
    if match.has("next"):
        told = scene.day_told()
        if told is None:
            return None
        return Meaning(kind="time", value=value_at(told, "D", 1) + suffix)
    anchor = scene.day_told() if match.has("the", "that") else scene.published
    if anchor is None:
        return Meaning(kind="time", value=f"XXXX-XX-XX{suffix}")
    if match.has("last") or (match.has("the") and match.word("last") in _BACK):
        return Meaning(kind="time", value=value_at(anchor, "D", -1) + suffix)
    if match.has("the", "that") and (
        name not in ("morning", "evening") or scene.last_told() is None
    ):
        return None
    return Meaning(kind="time", value=value_at(anchor, "D") + suffix)


def unit(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "this week", "last year", "earlier this month", "the current quarter"."""
    name = match.word("unit", "quarter") or ""
    code = UNITS[name]
    if code.startswith("T") or name == "night":
        return None
    if match.has("that", "same"):
        return _same(code, scene)
    if match.has("this") and code == "D":
        return None
    if match.word("last", "next") in ("preceding", "subsequent", "following", "previous", "prior"):
        return _moved(match, scene, code)
    if match.has("latest"):
        return None
    if match.has("the") and match.word("next") == "next" and _tells_of_past(scene):
        return _moved(match, scene, code)
    offset = -1 if match.has("last") else 1 if match.has("next") else 0
    if scene.published is None:
        return Meaning(kind="date", value=_UNKNOWN.get(code, "XXXX"))
    if code in ("E", "C"):
        years = 10 if code == "E" else 100
        return Meaning(kind="duration", value=f"P{years}Y")
    return narrowed(match, value_at(scene.published, code, offset))


def _same(code: str, scene: Scene) -> Meaning | None:
    told = scene.day_told(exact=code == "D")
    last = scene.last_told()
    if told is None or last is None or (code == "M" and len(last) < 7):
        return None
    return Meaning(kind="date", value=value_at(told, code))


def _tells_of_past(scene: Scene) -> bool:
    """Return whether what was told last lies before publication: "the next day" follows on it."""
    told = covered(scene.last_told() or "")
    return told is not None and scene.published is not None and told.start.date() < scene.published


def _moved(match: Match, scene: Scene, code: str) -> Meaning | None:
    told = scene.day_told(exact=code == "D")
    if told is None:
        return None
    back = match.word("last", "next") in _BACK
    return Meaning(kind="date", value=value_at(told, code, -1 if back else 1))


def edge(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "the end of the year", "the beginning of the month"."""
    code = UNITS[match.word("unit", "quarter") or ""]
    if scene.published is None or code.startswith("T") or code == "D":
        return None
    return narrowed(match, value_at(scene.published, code))


def weekend(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "the weekend", "last weekend", "next weekend"."""
    if not match.has("the", "this", "last", "next"):
        return None
    today = scene.published
    if today is None:
        return Meaning(kind="date", value="XXXX-WXX-WE")
    # On a Saturday or Sunday, the weekend is the one that has begun.
    back = match.has("last") or (not match.has("this", "next") and today.isoweekday() < 4)
    if match.has("next"):
        today += timedelta(days=7 if today.isoweekday() >= 6 else 0)
    return Meaning(kind="date", value=week(today - timedelta(days=7 if back else 0)) + "-WE")
