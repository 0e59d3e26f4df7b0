"""Durations: "three months", "the past four years", "for weeks"."""

from __future__ import annotations

from whence.reading.date.match import Match
from whence.reading.date.resolve.elapsed import count_of, unit_code
from whence.reading.date.scene import Meaning, Scene

_IN_TIMEX = {"F": ("W", 2), "E": ("Y", 10), "C": ("Y", 100), "L": ("Y", 1000), "K": ("D", 2),
             "Q": ("M", 3)}
_UNCOUNTED = {"E": "P{}E", "C": "P{}C", "Q": "P{}Q"}


def counted(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "three months", "a few days", "the past four years"."""
    code = unit_code(match)
    count = count_of(match)
    if match.has("old") and match.has("hyphen") is False and code == "Y":
        return None
    if match.has("old") and code == "Y":
        return None
    if match.has("some") and match.word("some") and not match.has("units", "quarters"):
        return None
    if count is None:
        return Meaning(kind="duration", value=_value(code, "X"), vague=True)
    return Meaning(kind="duration", value=_of(code, count), vague=match.has("about", "more", "up"))


def plain(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "for weeks", "the past years", "recent months"."""
    code = unit_code(match)
    return Meaning(kind="duration", value=_value(code, "X"), vague=True)


def the(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "the year", "a week"."""
    code = unit_code(match)
    if match.has("the"):
        if code != "Y" or scene.published is None:
            return None
        following = match.following()
        if following is not None and following.word in ("ended", "ending"):
            return Meaning(kind="duration", value="P1Y")
        return Meaning(kind="date", value=f"{scene.published.year}")
    return Meaning(kind="duration", value=_of(code, 1))


def _of(code: str, count: float) -> str:
    if code in _IN_TIMEX:
        code, factor = _IN_TIMEX[code]
        count *= factor
    if count != int(count):
        whole = f"{int(count)}" if count >= 1 else ""
        smaller = {"Y": ("Y", "M", 12), "TH": ("H", "M", 60), "TM": ("M", "S", 60),
                   "D": ("D", "H", 24), "M": ("M", "D", 30), "W": ("W", "D", 7)}.get(code)
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
