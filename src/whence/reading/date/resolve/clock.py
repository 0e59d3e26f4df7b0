"""Times of day: "9:30 a.m.", "5 p.m. EST on Nov. 6", "noon Thursday"."""

from __future__ import annotations

from dataclasses import replace

from whence.language.en.time import context
from whence.language.en.time.names import DAY_PARTS
from whence.language.en.time.numbers import number
from whence.reading.date.match import Match
from whence.reading.date.resolve import absolute, bare, relative
from whence.reading.date.scene import Meaning, Scene

_DAYS = frozenset(("weekday", "weekday_short", "month", "month_or_word", "dayword"))


def time(match: Match, scene: Scene) -> Meaning | None:
    """Resolve a time of day, on the day named beside it, else on the day told last."""
    if match.has("part") and not match.has("clock", "in"):
        of_day = DAY_PARTS[match.word("part") or ""]
    else:
        read = _clock(match)
        if read is None:
            return None
        of_day = read
    day = _day(match, scene)
    return Meaning(kind="time", value=f"{day}{of_day}")


def _clock(match: Match) -> str | None:
    first = next((t for t in match if t.kind in ("clock", "day", "number")), None)
    if first is None:
        return None
    ampm, part = match.word("ampm"), match.word("part")
    if first.kind == "clock":
        hour, minute = (int(x) for x in first.word.replace(".", ":").split(":")[:2])
        before = match.before()
        if (
            ampm is None
            and not match.has("zone", *_DAYS)
            and (before is None or before.word not in context.BEFORE_CLOCK)
        ):
            return None
    else:
        hour, minute = int(number([first.word]) or 0), 0
        if first.kind == "day" and ampm is None and not match.has("oclock", "part"):
            return None
    if ((ampm or part) and hour > 12) or hour > 24:
        return None
    after_noon = (ampm or "").startswith("p") or part in ("afternoon", "evening", "night")
    if ampm and hour == 12:
        hour = 12 if after_noon else 0
    elif after_noon and hour < 12:
        hour += 12
    return f"T{hour:02}:{minute:02}"


def _day(match: Match, scene: Scene) -> str:
    for place in range(match.first, match.after):
        token = match.tokens[place]
        if token.kind in _DAYS:
            rest = replace(match, first=place)
            if token.kind == "dayword":
                named = relative.day(rest, scene)
            elif match.has("month", "month_or_word"):
                named = absolute.day(_dated(match), scene)
            else:
                named = bare.weekday(replace(rest, after=place + 1), scene)
            return named.value[:10] if named else "XXXX-XX-XX"
    return day_of_clock(scene)


def day_of_clock(scene: Scene) -> str:
    """Return the day of a time told without one: the last told in its line, else publication."""
    if scene.line_told is not None:
        return scene.line_told[:10]
    return scene.published.isoformat() if scene.published else "XXXX-XX-XX"


def _dated(match: Match) -> Match:
    """Return the match from its month on, or from the day before that."""
    place = next(
        i
        for i in range(match.first, match.after)
        if match.tokens[i].kind in ("month", "month_or_word")
    )
    following = place + 1 < match.after and match.tokens[place + 1].kind in ("day", "ordinal")
    return replace(match, first=place if following else max(place - 1, match.first))


def noon(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "at noon", "by midnight"."""
    name, before = match.word("part") or "", match.before()
    if before is None or before.word not in context.BEFORE_CLOCK or ":" not in DAY_PARTS[name]:
        return None
    return Meaning(kind="time", value=day_of_clock(scene) + DAY_PARTS[name])
