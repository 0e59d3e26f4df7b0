"""Dates: time expressions found, what they mean, what they date, and where they do not fit."""

from whence.reading.date.event import dated_events
from whence.reading.date.flags import date_flags

__all__ = ["date_flags", "dated_events"]
