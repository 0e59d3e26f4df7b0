"""Acronyms: short forms made of initials, what they stand for, and where that is unclear."""

from whence.reading.acronym.flags import acronym_flags
from whence.reading.acronym.gather import acronyms

__all__ = ["acronym_flags", "acronyms"]
