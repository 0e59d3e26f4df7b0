"""Persons of the US list of specially designated nationals, each with the names it goes by.

What is taken and what is not was laid down before any figure was seen:

- a person is an entry of the kind "individual" that has at least one a.k.a. in the file of
  alternate names. Weak a.k.a.s (nicknames, noms de guerre) stand in the remarks alone, in quotation
  marks; they are not names to be likened and are left out, as are former names (f.k.a.);
- a name is written as news writes it, given name first; a name of one word is not a full name and
  is left out, and so is a name that differs from another of the same person in letter case alone;
- nothing else is left out: maiden names, pseudonyms and misprints stay, and count as misses;
- Cyrillic region: nationality or citizenship of a state where Cyrillic is official (Russia,
  Ukraine, Belarus, Bulgaria, Serbia, Montenegro, North Macedonia, Kazakhstan, Kyrgyzstan,
  Tajikistan); where none is given, birth there; or a programme made for Russia, Ukraine or Belarus.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

_NATION = re.compile(r"(?:nationality|citizen) ([^;.]+)")
_BIRTH = re.compile(r"POB ([^;.]+)")
_CYRILLIC = re.compile(
    r"\b(?:Russian?|Ukraine|Crimea|Belarus|Bulgaria|Serbia|Montenegro|Macedonia|Kazakhstan"
    r"|Kyrgyzstan|Tajikistan|USSR)\b"
)
_PROGRAMME = re.compile(r"RUSSIA|UKRAINE|BELARUS|MAGNIT")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One entry of the list.

    Args:
        id: the entry's number.
        names: the primary name first; no two alike.
        family: the primary name's family name, in lower case; empty where it is not told apart.
        cyrillic: whether the person is of the Cyrillic region.
        held_back: whether figures are reported on this person, so that no choice may be made on it.
    """

    id: str
    names: tuple[str, ...]
    family: str
    cyrillic: bool
    held_back: bool


def persons(folder: Path) -> list[Person]:
    """Return every person of the list, in its order, also those with one name.

    Args:
        folder: where `ofac_sdn.csv` and `ofac_alt.csv` lie.
    """
    others: dict[str, list[str]] = {}
    for row in _rows(folder / "ofac_alt.csv"):
        if len(row) > 3 and row[2].strip() == "aka":
            others.setdefault(row[0], []).append(row[3])
    return [
        _person(row, others.get(row[0], []))
        for row in _rows(folder / "ofac_sdn.csv")
        if len(row) > 11 and row[2].strip() == "individual"
    ]


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", errors="replace", newline="") as lines:
        return list(csv.reader(lines))


def _person(row: list[str], others: list[str]) -> Person:
    names: dict[str, str] = {}
    for name in (row[1], *others):
        written = as_in_news(name)
        if len(written.split()) > 1:
            names.setdefault(written.casefold(), written)
    remarks = row[11]
    where = _NATION.findall(remarks) or _BIRTH.findall(remarks)
    return Person(
        id=row[0],
        names=tuple(names.values()),
        family=row[1].partition(",")[0].casefold() if "," in row[1] else "",
        cyrillic=bool(_CYRILLIC.search(" ; ".join(where)) or _PROGRAMME.search(row[3])),
        held_back=sha256(row[0].encode()).digest()[0] >= 256 * 0.6,
    )


def as_in_news(name: str) -> str:
    """Return "FAMILY, Given, Jr." as "Given Family Jr."."""
    family, _, given = name.partition(",")
    given, _, suffix = given.partition(",")
    return " ".join(f"{given} {family} {suffix}".split()).title().replace("'S ", "'s ")
