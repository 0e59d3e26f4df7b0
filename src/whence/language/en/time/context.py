"""English words beside which numbers and nouns are times, or are not."""

from __future__ import annotations

from whence.language.word_set import word_set

BEFORE_YEAR = word_set(
    """
    in since of from until by before after during late early mid to through for between and or
    the this around about circa year spring summer autumn fall winter
    """
)
"""Words before a number that make it a year, even a rare one."""

BEFORE_NAMING_YEAR = word_set("the in since during this that his her its their our s ’s 's")
"""Words before a year that a plural noun follows: "the 2000 elections"."""

NUMBERED = word_set("$ £ € # no room flight page route number channel highway apartment")
"""Words before a number that is no year."""

COUNTED = word_set(
    """
    percent per people troops men women shares jobs miles feet
    """
)
"""Words after a number that is no year but a count."""

BEFORE_MONTH = word_set("in of since by until from during between through")
"""Words before "May" or "March" that make them months."""

BEFORE_CLOCK = word_set("at by until from to around before")
"""Words before a time of day."""

BEFORE_LENGTH = word_set(
    """
    in for within after only just than of barely took takes take last lasts lasted him her
    them us spent wait waited half once twice
    """
)
"""Words before "a week" that make it a length; else it is a rate: "$5 a week"."""

AFTER_PAST = word_set(
    """
    and or but is was has had for as to with it we they he she that
    """
)
"""Words after "the past" that show that it stands alone."""

TOWARDS = word_set("by until till through")
"""Words before a date up to which something goes on."""

FROM_TOLD = word_set("previous preceding prior following subsequent ensuing")
"""Words that move on from the date told last, not from the day of publication."""

ATTACKS = word_set("attack attacks hijackers terror terrorist")
"""Words after "Sept. 11" that name the attacks of that day."""

BEGAN = word_set("began begun started erupted broke")
"""Verbs for the beginning of something, before its date."""
