"""Dates: time expressions found, what they mean, and what they date."""

from whence.reading.date.event import dated_events

__all__ = ["dated_events"]
