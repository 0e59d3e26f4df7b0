"""Copies in other words outside the quotations, of which nothing was lost."""

from __future__ import annotations

import random
import re

_QUOTED = re.compile(r"(“[^”]*”|\"[^\"\n]*\"|''.*?'')")
_SWAPS = tuple(
    (re.compile(rf"\b{old}\b"), new)
    for old, new in (
        ("said", "stated"),
        ("told", "informed"),
        ("percent", "per cent"),
        ("don't", "do not"),
        ("didn't", "did not"),
        ("isn't", "is not"),
        ("defense", "defence"),
        ("favor", "favour"),
        ("program", "programme"),
        ("about", "around"),
        ("big", "large"),
        ("very", "highly"),
        ("three", "3"),
        ("four", "4"),
        ("many", "a number of"),
        ("people", "persons"),
        ("help", "assist"),
        ("November", "Nov."),
    )
)


def neutral(text: str, draw: random.Random) -> str:
    """Return a text with half of these words swapped, a paragraph left out, two changed round."""
    parts = [
        part if index % 2 else _swapped(part, draw)
        for index, part in enumerate(_QUOTED.split(text))
    ]
    lines = [line for line in "".join(parts).split("\n") if line.strip()]
    if len(lines) > 4:
        del lines[draw.randrange(1, len(lines))]
        if draw.random() < 0.5:
            at = draw.randrange(len(lines) - 1)
            lines[at], lines[at + 1] = lines[at + 1], lines[at]
    return "\n".join(lines)


def _swapped(part: str, draw: random.Random) -> str:
    for pattern, new in _SWAPS:
        for match in reversed(list(pattern.finditer(part))):
            if draw.random() < 0.5:
                part = part[: match.start()] + new + part[match.end() :]
    return part
