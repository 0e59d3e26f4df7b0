"""English names of months, weekdays, seasons, parts of the day, units of time and holidays."""

from __future__ import annotations

from whence.language.word_set import word_set

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
"""Month names and their short forms, to 1 to 12."""

FULL_NAMES = frozenset(("march", "april", "may", "june", "july"))
"""Short names that are no short forms: a full stop after one ends a sentence."""

ALSO_WORDS = frozenset(("may", "march", "mar", "jan", "dec"))
"""Those that are other words or given names too: only a date around them shows what they are."""

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday",
            "sunday",
        ),
        start=1,
    )
    for name in names.split()
}
"""Weekday names and short forms, to their ISO numbers, 1 (Monday) to 7."""

SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}
"""Seasons, to their TIMEX3 codes."""

DAY_PARTS = {
    "morning": "TMO",
    "afternoon": "TAF",
    "evening": "TEV",
    "night": "TNI",
    "overnight": "TNI",
    "tonight": "TNI",
    "midday": "T12:00",
    "noon": "T12:00",
    "midnight": "T24:00",
    "dawn": "TMO",
    "dusk": "TEV",
    "lunchtime": "T12:00",
}
"""Parts of the day, to what TIMEX3 puts after the day."""

UNITS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "week": "W",
    "fortnight": "F",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "E",
    "century": "C",
    "weekend": "K",
}
"""Units of time, to one code each; units of less than a day have a T before it."""

DECADES = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}
"""Decades in words, to their tens."""

NAMED_WEEKDAYS = word_set(
    """
    super black good ash bloody palm cyber fat easter
    """
)
"""Words before a weekday that make it a name: "Super Tuesday"."""

YEAR_OF_ATTACKS = 2001
"""Year of what is called by its day alone, the attacks of 11 September."""

ZONES = word_set(
    """
    gmt utc est edt cst cdt mst mdt pst pdt et bst cet cest eet eest msk ist
    """
)
"""Short names of time zones."""

FIXED_DAYS = {
    "christmas": (12, 25),
    "halloween": (10, 31),
    "juneteenth": (6, 19),
}
"""Days with a name of one word that fall on the same date each year, to month and day."""
