"""Outlets in a text, and invented ones with the same last word in their place."""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks.quality.swap.edits import Edit
from benchmarks.quality.swap.shapes import Names, letters_like
from whence.record import Span

_KNOWN = Path(__file__).with_name("lists").joinpath("outlets.txt").read_text(encoding="utf-8")
_OUTLET = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(re.escape(n) for n in sorted(_KNOWN.splitlines(), key=len, reverse=True))
    + r")(?![\w-])"
)
_WORD = re.compile(r"\S+")
_KIND = frozenset(("News", "Daily", "Weekly", "Sunday", "Press", "Radio", "TV", "Television"))


def outlets(text: str) -> list[tuple[Span, ...]]:
    """Return where the text names an outlet of the list, as the words of its name."""
    return [
        tuple(
            Span(match.start() + word.start(), match.start() + word.end())
            for word in _WORD.finditer(match.group())
        )
        for match in _OUTLET.finditer(text)
    ]


def edits(text: str, name: tuple[Span, ...], names: Names, key: str) -> list[Edit]:
    """Return the edits that put another outlet there; of several words, the last stays.

    "News" and the like stay wherever they are: they say what it is, not which.
    """
    changed = [s for s in name[:-1] if s.of(text) not in _KIND] if len(name) > 1 else name
    found = []
    for span in changed:
        word = span.of(text)
        # "NBC" becomes other letters, "POLITICO" another word in capitals.
        short = word.isupper() and len(word) <= 5
        new = letters_like(word, key) if short else names.family(word)
        if new != word:
            found.append(Edit(span=span, new=new))
    return found
