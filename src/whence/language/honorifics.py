"""Titles that every part of the reader takes for titles, in lower case and without full stops."""

from __future__ import annotations

from whence.language.word_set import word_set

BRIEF = word_set("capt col dr gen gov lady lord lt mr mrs ms mx prof rep rev sen sir")
"""Titles that tell nothing else: a word with a capital that is one is no part of a name."""

FULL = word_set(
    """
    adm admiral archbishop ayatollah baron baroness bishop brig brigadier brother cardinal cmdr
    colonel corporal cpl dame emperor father frau herr hon honorable imam king lieutenant madame
    maj major miss monsieur mullah pope prince princess professor queen rabbi reverend sgt sheikh
    sister
    """
)
"""Titles that may be names or nouns as well: only before a name they are titles."""
