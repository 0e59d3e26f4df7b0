"""Attributions: decoded from the heads, continued over paragraphs, nested, and described."""
