"""Invented pages for tests."""

from __future__ import annotations

WORDS = (
    "The harbour master of Lower Quill said on day {} that the ferry would not sail before the "
    "storm had passed, and the council agreed to wait for the next report."
)
PARAGRAPHS = "".join(f"<p>{WORDS.format(number)}</p>" for number in range(1, 6))


def page(body: str = PARAGRAPHS, head: str = "", *, lang: str = "en-GB") -> str:
    """Return a page with an article."""
    return (
        f"<!doctype html><html lang='{lang}'><head><title>Ferry stays in port</title>{head}</head>"
        f"<body><article><h1>Ferry stays in port</h1>{body}</article></body></html>"
    )


def linked(**fields: str) -> str:
    """Return a JSON-LD script for an article, each value being JSON."""
    content = ", ".join(f'"{name}": {value}' for name, value in fields.items())
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", {content}}}</script>'
