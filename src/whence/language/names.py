"""What languages are called in English."""

from __future__ import annotations


def language_name(tag: str) -> str:
    """Return a language's English name with its BCP 47 tag: "French (fr)".

    The name is that of the longest part of the tag that has one: "Brazilian Portuguese (pt-BR)",
    "German (de-LI)". A tag without a name stands alone.

    Args:
        tag: language, script and region as far as known, in the usual letter case.
    """
    # Only a text that is not read needs a name, so only such a text pays for the import.
    from babel import Locale

    names = Locale("en").languages
    parts = tag.split("-")
    for count in range(len(parts), 0, -1):
        name = names.get("_".join(parts[:count]))
        if name is not None:
            return f"{name} ({tag})"
    return tag
