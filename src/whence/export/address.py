"""Which addresses of an article may be links."""

from __future__ import annotations

from urllib.parse import urlsplit

from whence.export.visible import visible


def web_address(url: str | None) -> str | None:
    """Return the URL if it is a plain http or https address, which alone may be a link."""
    if url is None or visible(url) != url:
        return None
    try:
        split = urlsplit(url)
    except ValueError:
        return None
    return url if split.scheme in ("http", "https") and split.netloc else None
