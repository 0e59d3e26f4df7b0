"""Countries in a text, with their people, adjectives and capitals, and others in their place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.quality.swap.edits import Edit
from benchmarks.quality.swap.shapes import draw
from whence.record import Span

_ROWS = tuple(
    tuple(line.split("\t"))
    for line in Path(__file__)
    .with_name("lists")
    .joinpath("countries.tsv")
    .read_text(encoding="utf-8")
    .splitlines()
)
"""Each country's name, adjective, people and capital; the last three may be empty."""
_PAIRED = {
    "United States": "United Kingdom",
    "U.S.": "U.K.",
    "US": "UK",
    "America": "Britain",
    "United Kingdom": "United States",
    "U.K.": "U.S.",
    "UK": "US",
    "Britain": "America",
}
"""Two countries that go by several names; each name has its like."""
_ROW_OF = {row[0]: row for row in _ROWS}
_FORMS = {form: row for row in _ROWS for form in reversed(row) if form}
_FORM = re.compile(
    r"(?<![\w.-])(?<!Latin )(?<!North )(?<!South )(?<!Central )(?<!African )(?<!Native )(?<!New )"
    "(?:"
    + "|".join(re.escape(form) for form in sorted(_FORMS, key=len, reverse=True))
    + r")(?![\w-])(?! City\b)(?! Sea\b)"
)
_NEAR = 3
"""By so many letters a name may be longer or shorter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """Words of a text that name a country, its people, or its capital."""

    span: Span
    country: str
    form: str


def countries(text: str) -> list[Naming]:
    """Return where the text names a country, in text order."""
    return [
        Naming(span=Span(*match.span()), country=_FORMS[match.group()][0], form=match.group())
        for match in _FORM.finditer(text)
    ]


def drawn(namings: list[Naming], key: str) -> dict[str, str]:
    """Return for each country another of as many words, each once, none that is named too."""
    named = Counter(naming.country for naming in namings)
    others: dict[str, str] = {c: _PAIRED[c] for c in named if c in _PAIRED}
    for country in named:
        if country in others:
            continue
        free = [
            row[0]
            for row in _ROWS
            if row[0] not in named
            and row[0] not in others.values()
            and row[0] not in _PAIRED
            and row[0].count(" ") == country.count(" ")
            and (bool(row[3]) or not _ROW_OF[country][3])
        ]
        near = [name for name in free if abs(len(name) - len(country)) <= _NEAR] or free
        if near:
            others[country] = near[draw(f"{key}:{country}", len(near))]
    return others


def opposed(namings: list[Naming]) -> dict[str, str]:
    """Return the two countries the text names most, each in the other's place."""
    most = [
        country
        for country, _ in Counter(n.country for n in namings).most_common()
        if all(_ROW_OF[country][:3]) and " " not in country
    ]
    return {most[0]: most[1], most[1]: most[0]} if len(most) > 1 else {}


def edits(namings: list[Naming], others: Mapping[str, str]) -> list[Edit]:
    """Return the edits that put other countries there, in the same form."""
    found = []
    for naming in namings:
        row = _ROW_OF[naming.country]
        if naming.country in others:
            new = _ROW_OF[others[naming.country]][row.index(naming.form)]
            if new:
                found.append(Edit(span=naming.span, new=new))
    return found
