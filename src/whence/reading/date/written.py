"""Days as a message writes them."""

from __future__ import annotations

from datetime import date

_MONTHS = "January February March April May June July August September October November December"


def written(day: date) -> str:
    """Return `day` in plain words: "5 May 2019", in any locale."""
    return f"{day.day} {_MONTHS.split()[day.month - 1]} {day.year}"
