"""What is known about an article apart from its text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A half-open interval of time, UTC: a page that gives only a day gives 24 hours.

    Args:
        start: first instant, timezone-aware UTC.
        end: instant after the last, timezone-aware UTC.

    Raises:
        ValueError: if an instant is naive or `end` is not after `start`.
    """

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.utcoffset() is None or self.end.utcoffset() is None:
            raise ValueError("an interval needs timezone-aware instants")
        if self.end <= self.start:
            raise ValueError(f"an interval must not be empty: {self.start} to {self.end}")

    def __str__(self) -> str:
        """Return ISO 8601 to the precision the interval holds: a day, a minute, or a range."""
        width = self.end - self.start
        if width == timedelta(days=1) and self.start.hour == self.start.minute == 0:
            return self.start.strftime("%Y-%m-%d")
        if width <= timedelta(minutes=1):
            return self.start.strftime("%Y-%m-%dT%H:%MZ")
        return f"{self.start:%Y-%m-%dT%H:%MZ}/{self.end:%Y-%m-%dT%H:%MZ}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article's own data; every field but `id` may be unknown (None).

    Args:
        id: unique within one run: the file's stem, or the record's id.
        url: canonical URL where known.
        publisher: name or host of the outlet.
        headline: headline as printed.
        byline: authors as printed.
        language: BCP 47 tag, as declared or detected.
        published: when the article says it was published.
        fetched: when the bytes were taken from the network.
        bytes_sha256: hexadecimal digest of the bytes the document was made from.
    """

    id: str
    url: str | None = None
    publisher: str | None = None
    headline: str | None = None
    byline: str | None = None
    language: str | None = None
    published: Interval | None = None
    fetched: datetime | None = None
    bytes_sha256: str | None = None
