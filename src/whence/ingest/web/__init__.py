"""Pages from the web, fetched politely and safely."""

from whence.ingest.web.fetch import Fetcher

__all__ = ["Fetcher"]
