"""Durations: "three months", "the past four years", "for weeks"."""

from __future__ import annotations

from whence.language.en.time import context
from whence.language.en.time.numbers import number
from whence.reading.date.calendar import value_at
from whence.reading.date.match import Match
from whence.reading.date.resolve.elapsed import count_of, unit_code
from whence.reading.date.scene import NOTHING, Meaning, Scene

_IN_TIMEX = {
    "F": ("W", 2),
    "E": ("Y", 10),
    "C": ("Y", 100),
    "K": ("D", 2),
    "Q": ("M", 3),
}
_UNCOUNTED = {"E": "P{}E", "C": "P{}C", "Q": "P{}Q"}


def counted(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "three months", "a few days", "the past four years"."""
    code = unit_code(match)
    count = count_of(match)
    if (match.has("old") and code == "Y") or _is_share(match):
        return NOTHING
    if match.has("some") and not match.has("units", "quarters"):
        return None
    if count is None:
        return Meaning(kind="duration", value=_value(code, "X"), vague=True)
    return Meaning(kind="duration", value=_of(code, count), vague=match.has("about", "more", "up"))


def _is_share(match: Match) -> bool:
    """Return whether "three-quarters" is a part of something."""
    following = match.following()
    return (
        match.has("quarters", "quarter")
        and count_of(match) == 3
        and (match.has("hyphen") or (following is not None and following.kind == "of"))
    )


def between(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "two to three weeks", "a year or two": the lower count, vague."""
    first = next(iter(match))
    count = 1.0 if first.kind == "a" else number([first.word])
    if count is None or (match.has("day", "figure", "year") and match.has("or")):
        return None
    return Meaning(kind="duration", value=_of(unit_code(match), count), vague=True)


def rate(_match: Match, _scene: Scene) -> Meaning | None:
    """Pass over "24 hours a day": a rate, no time."""
    return NOTHING


def plain(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "for weeks", "the past years", "recent months"."""
    code = unit_code(match)
    before = match.before()
    following = match.following()
    if before is not None and before.kind == "its":
        return None
    # "days before the vote": how long nobody says, and since when only the sense tells.
    if following is not None and following.word in ("before", "after", "apart"):
        return None
    if match.word("last", "next", "future") in ("past", "coming", "future"):
        value = "PAST_REF" if match.has("last") else "FUTURE_REF"
        return Meaning(kind="date", value=value, vague=True, anchors=False)
    return Meaning(kind="duration", value=_value(code, "X"), vague=True)


def the(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "the year", "the full year", "the week": the one of publication."""
    code = unit_code(match)
    if code not in ("Y", "W") or scene.published is None:
        return None
    following = match.following()
    if following is not None and following.word in ("ended", "ending"):
        return Meaning(kind="duration", value=f"P1{code}")
    return Meaning(kind="date", value=value_at(scene.published, code))


def a(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "a week" where it is how long, not how often ("$5 a week")."""
    before = match.before()
    led = match.has("about", "more", "up", "least") or (
        before is not None and (before.word in context.BEFORE_LENGTH or before.kind == "break")
    )
    return Meaning(kind="duration", value=_of(unit_code(match), 1)) if led else None


def _of(code: str, count: float) -> str:
    if code in _IN_TIMEX:
        code, factor = _IN_TIMEX[code]
        count *= factor
    if count != int(count):
        whole = f"{int(count)}" if count >= 1 else ""
        smaller = {
            "Y": ("Y", "M", 12),
            "TH": ("H", "M", 60),
            "TM": ("M", "S", 60),
            "D": ("D", "H", 24),
            "M": ("M", "D", 30),
            "W": ("W", "D", 7),
        }.get(code)
        if smaller:
            one, two, times = smaller
            rest = int((count - int(count)) * times)
            time = "T" if code.startswith("T") or code == "D" else ""
            head = f"{whole}{one}" if whole else ""
            if code == "D":
                return f"P{head}T{rest}{two}"
            return f"P{time}{head}{rest}{two}"
    return _value(code, f"{count:g}" if count < 1e6 else f"{count:.0f}")


def _value(code: str, count: str) -> str:
    return f"PT{count}{code[1:]}" if code.startswith("T") else f"P{count}{code}"
