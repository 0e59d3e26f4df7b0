"""Sets: "daily", "every Thursday", "Tuesday nights"."""

from __future__ import annotations

from whence.language.en.time.names import DAY_PARTS, MONTHS, UNITS, WEEKDAYS
from whence.language.en.time.numbers import number
from whence.reading.date.match import Match
from whence.reading.date.scene import Meaning, Scene

_ADVERBS = {
    "yearly": "P1Y",
    "monthly": "P1M",
    "weekly": "P1W",
    "biweekly": "P2W",
    "daily": "P1D",
    "hourly": "PT1H",
    "nightly": "P1D",
}


def adverb(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "daily", "weekly"; not as a part of a name."""
    first = match.tokens[match.first]
    before = match.before()
    if first.capital and before is not None and before.kind != "break" and before.word != ".":
        return None
    return Meaning(kind="set", value=_ADVERBS[first.word])


def every(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "every day", "each Thursday", "every two years"."""
    weekday = match.word("weekday", "weekday_short")
    if weekday:
        return Meaning(kind="set", value=f"XXXX-WXX-{WEEKDAYS[weekday]}")
    month = match.word("month", "month_or_word")
    if month:
        return Meaning(kind="set", value=f"XXXX-{MONTHS[month]:02}")
    part = match.word("part")
    if part:
        return Meaning(kind="set", value=f"XXXX-XX-XX{DAY_PARTS[part]}")
    if match.has("weekend"):
        return Meaning(kind="set", value="XXXX-WXX-WE")
    word = match.word("unit", "units", "quarter", "quarters") or ""
    code = UNITS.get(word.removesuffix("s"))
    count = number(match.all("day", "figure", "number")) or (2 if match.has("alternate") else 1)
    if code is None:
        return None
    value = f"PT{count:g}{code[1:]}" if code.startswith("T") else f"P{count:g}{code}"
    return Meaning(kind="set", value=value)


def weekdays(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "Tuesdays", "Tuesday nights"."""
    day = (match.word("weekdays", "weekday", "weekday_short") or "").removesuffix("s")
    parts = match.word("parts")
    suffix = DAY_PARTS[parts.removesuffix("s")] if parts else ""
    return Meaning(kind="set", value=f"XXXX-WXX-{WEEKDAYS[day]}{suffix}")
