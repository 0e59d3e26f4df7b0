"""Classes of English words that make up time expressions; each word is in one class only."""

from __future__ import annotations

from whence.language.en.time import names, numbers

_CLASSES = {
    "a": "a an",
    "the": "the",
    "this": "this these",
    "that": "that those",
    "its": "its his her their our my your",
    "last": "last past previous preceding prior",
    "next": "next coming following upcoming ensuing subsequent",
    "latest": "latest",
    "current": "current",
    "same": "same",
    "early": "early",
    "late": "late",
    "mid": "mid",
    "edge": "end beginning start middle close rest remainder",
    "earlier": "earlier",
    "later": "later",
    "before": "before",
    "after": "after",
    "ago": "ago",
    "hence": "hence",
    "fiscal": "fiscal",
    "every": "every each",
    "alternate": "other",
    "of": "of",
    "in": "in",
    "on": "on",
    "at": "at",
    "to": "to through until till",
    "from": "from between",
    "and": "and",
    "or": "or",
    "so": "so",
    "than": "than",
    "more": "more less fewer longer",
    "about": "about nearly almost around roughly approximately over within exactly",
    "least": "least most",
    "up": "up",
    "no": "no",
    "extra": "additional extra further straight consecutive successive trading working full"
    " calendar business whole entire",
    "few": "several few many",
    "couple": "couple",
    "some": "some",
    "time": "time",
    "term": "term",
    "period": "period",
    "half": "half",
    "old": "old",
    "dayword": "today yesterday tomorrow",
    "oclock": "o'clock o’clock",
    "ampm": "am pm a.m p.m a.m. p.m.",
    "weekend": "weekend",
    "weekends": "weekends",
    "quarter": "quarter",
    "quarters": "quarters",
    "parts": "mornings afternoons evenings nights",
    "repeated": "yearly monthly weekly daily hourly nightly biweekly",
    "is_now": "now currently nowadays",
    "was_once": "recently lately",
    "will_be": "soon",
    "recent": "recent",
    "future": "future",
    "moment": "moment",
    "then": "then",
    "near": "near short long",
    "new": "new",
    "hyphen": "- – —",
    "comma": ",",
    "possessive": "'s ’s",
    "eve": "eve",
    "election": "election",
    "fraction": " ".join(word for word in numbers.HALVES if word != "half"),
    "number": " ".join([*numbers.CARDINALS, *numbers.POWERS, "dozen"]),
    "ordinal": " ".join(numbers.ORDINALS),
    "weekday": " ".join(names.WEEKDAYS),
    "weekdays": " ".join(f"{day}s" for day in names.WEEKDAYS if day.endswith("day")),
    "month": " ".join(names.MONTHS),
    "season": " ".join(names.SEASONS),
    "seasons": " ".join(f"{season}s" for season in names.SEASONS),
    "part": " ".join(names.DAY_PARTS),
    "zone": " ".join(names.ZONES),
    "decade": " ".join(names.DECADES),
    "holiday": " ".join([*names.FIXED_DAYS, "thanksgiving", "easter"]),
    "unit": " ".join(names.UNITS),
    "units": " ".join(f"{unit}s" for unit in names.UNITS) + " centuries",
}


def _class_of() -> dict[str, str]:
    classes: dict[str, str] = {}
    for name, members in _CLASSES.items():
        for word in members.split():
            classes.setdefault(word, name)
    return classes


CLASS_OF = _class_of()
"""Words in lower case, to the name of their class; where two would hold it, the first does."""
