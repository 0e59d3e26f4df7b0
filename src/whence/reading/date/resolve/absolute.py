"""Dates that name their year."""

from __future__ import annotations

from whence.language.en.time import context
from whence.language.en.time.names import DECADES, MONTHS, SEASONS
from whence.language.en.time.numbers import ordinal, year_in_words
from whence.reading.date.calendar import covered, day_value, month_value, week
from whence.reading.date.match import Match
from whence.reading.date.resolve import bare
from whence.reading.date.resolve.vague import narrowed
from whence.reading.date.scene import Meaning, Scene
from whence.reading.date.token import kinds

_UNITS = kinds("unit units quarter quarters number")


def iso(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "2019-03-05"."""
    value = match.words()[0][:10]
    return Meaning(kind="date", value=value) if covered(value) else None


def slashed(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "3/25/2019", or "25/3/2019" where only that is a day; "3/5/2019" is left alone."""
    first, second, year = (int(part) for part in match.words()[0].split("/"))
    if first <= 12 and second <= 12 and first != second:
        return None
    month, day = (first, second) if first <= 12 else (second, first)
    if year < 100:
        year += 1900 if year > 50 else 2000
    value = day_value(year, month, day)
    return Meaning(kind="date", value=value) if value else None


def day(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "5 March 2019", "March 5, 2019", and "March 5" by its direction."""
    month = MONTHS[match.word("month", "month_or_word") or ""]
    written = match.word("day", "ordinal") or ""
    number = int(written) if written.isdecimal() else ordinal(written)
    year = match.word("year")
    if number is None or not 1 <= number <= 31:
        return None
    if year is None:
        return bare.day(match, scene, month, number)
    value = day_value(int(year), month, number)
    return Meaning(kind="date", value=value) if value else None


def week_of(match: Match, scene: Scene) -> Meaning | None:
    """Resolve "the week of March 6"."""
    named = day(match, scene) if match.word("unit") == "week" else None
    covers = named.covers() if named else None
    return Meaning(kind="date", value=week(covers.start.date())) if covers else None


def month(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "March 2019", "early March 2019", "the end of March 2019"."""
    number = MONTHS[match.word("month", "month_or_word") or ""]
    return narrowed(match, month_value(int(match.word("year") or 0), number))


def season(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "the summer of 2019"."""
    return narrowed(match, f"{match.word('year')}-{SEASONS[match.word('season') or '']}")


def year(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "2019", "late 2019"; not a number of something."""
    number = match.word("year") or ""
    if match.has("unit") and match.word("unit") != "year":
        return None
    if match.after - match.first == 1 and not _is_year(match, int(number)):
        return None
    return narrowed(match, number)


def _is_year(match: Match, number: int) -> bool:
    """Return whether a number of four figures that stands alone is a year."""
    before, following = match.before(), match.following()
    end = match.tokens[match.first].end
    led = before is not None and before.word in context.BEFORE_YEAR
    if not 1600 <= number < 2100 or not (led or 1900 <= number < 2060):
        return False
    if before is not None and before.word in context.NUMBERED:
        return False
    if following is None:
        return True
    if following.start == end and following.word in ("-", "/", "%"):
        joined = match.following(2)
        return following.word != "%" and (joined is None or joined.kind in ("other", "break"))
    if following.kind in _UNITS or following.word in context.COUNTED:
        return False
    # "2000 crowns" are counted; "the 2000 elections" are not.
    plural = following.kind == "other" and not following.capital and following.word[-2:-1] != "s"
    named = before is not None and before.word in context.BEFORE_NAMING_YEAR
    return named or not (plural and following.word.endswith("s") and len(following.word) > 4)


def spelled_year(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "nineteen ninety-six"."""
    if match.has("unit") and match.word("unit") != "year":
        return None
    number = year_in_words(match.all("number"))
    return None if number is None else Meaning(kind="date", value=str(number))


def spelled_month(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "January nineteen ninety-seven"."""
    number = year_in_words(match.all("number"))
    if number is None:
        return None
    named = MONTHS[match.word("month", "month_or_word") or ""]
    return Meaning(kind="date", value=month_value(number, named))


def spelled_season(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "the winter of nineteen ninety-four"."""
    number = year_in_words(match.all("number"))
    if number is None:
        return None
    return Meaning(kind="date", value=f"{number}-{SEASONS[match.word('season') or '']}")


def decade(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "the 1980s", "the late '90s", "the nineties"."""
    word = match.word("decade") or ""
    figures = "".join(filter(str.isdecimal, word))
    if len(figures) == 4:
        return narrowed(match, figures[:3])
    if not figures and word not in DECADES:
        return None
    led = match.word("the", "mid", "early", "late") is not None
    if not led and word[0].isdecimal():
        return None
    tens = DECADES[word] if word in DECADES else int(figures[0])
    # "in her thirties" is an age.
    if match.has("its") or (word in DECADES and not led):
        return None
    return narrowed(match, f"{19 if tens > 1 else 20}{tens}")


def century(match: Match, _scene: Scene) -> Meaning | None:
    """Resolve "the 20th century", "the late nineteenth century"."""
    if match.word("unit") != "century":
        return None
    number = ordinal(match.word("ordinal") or "")
    return narrowed(match, f"{number - 1:02}") if number and number < 30 else None
