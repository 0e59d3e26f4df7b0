"""English words for what happens once only to one person or thing."""

from __future__ import annotations

import re

from whence.language.word_set import word_set

HAPPENED_ONCE = {
    "died": "die",
    "dies": "die",
    "was born": "be born",
    "was killed": "be killed",
    "was murdered": "be killed",
    "was shot dead": "be killed",
    "was assassinated": "be killed",
    "was executed": "be killed",
    "was hanged": "be killed",
    "drowned": "die",
    "was buried": "be buried",
    "was founded": "be founded",
    "sank": "sink",
    "was sunk": "sink",
    "capsized": "capsize",
    "collapsed": "collapse",
    "derailed": "derail",
    "resigned": "resign",
    "stepped down": "resign",
    "was sworn in": "be sworn in",
    "disappeared": "disappear",
    "went missing": "disappear",
    "vanished": "disappear",
    "was kidnapped": "be kidnapped",
    "was abducted": "be kidnapped",
}
"""Words of the past for what happens once, to one name for each such thing."""

ONCE = re.compile(
    r"\b(?P<subject>(?:[\w’'.-]+\s){0,3}?[\w’'-]+)(?:,\s\d{1,3})?,?\s(?:had\s)?"
    r"(?P<verb>" + "|".join(sorted(HAPPENED_ONCE, key=len, reverse=True)) + r")\b"
)
"""A subject of a few words with what happened to it."""

DEATH = re.compile(r"\b(?P<subject>[A-ZÀ-Þ][\w-]*)['’]s?\s(?P<verb>death)\b(?=\son\s)")
"""Someone's death on a day: "Orel's death on"."""

OTHER_CLAUSE = word_set(
    """
    who which that when after before while since where because but and as until following having
    """
)
"""Words between what happened and a day that may belong to something else."""

UNSURE = re.compile(
    r"\b(?:not|never|would|will|(?-i:may)|might|could|if|nearly|almost|second|another|again|rumou?r\w*"
    r"|correct\w*|reported(?:ly)?|initially|wrongly|instead|rather)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words of a sentence that does not plainly tell one event."""

ANNIVERSARY = re.compile(
    r"\b(?P<count>\d{1,3}(?:st|nd|rd|th)|[A-Za-z]+(?:-[a-z]+)?|\d{1,3}-year)\s+"
    r"(?P<word>anniversary)\s+of\s+(?P<what>[^.,;:()!?\n]{1,120})"
)
"""An anniversary counted, with what it is of."""
