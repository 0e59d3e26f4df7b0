"""GAP (Webster et al., 2018) as texts with pronouns and names."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from training.attribution import data
from training.pronouns.text import Place, Text
from whence.model.pieces import Pieces

_CAPITALISED = r"[^\W\d_a-z](?:\w{0,2}\.(?=\s[^\W\d_a-z])|[\w'’-]*)"
_RUN = re.compile(rf"\b{_CAPITALISED}(?:\s(?:(?:of|the|de|van|von|al|bin)\s)?{_CAPITALISED})*")
_OPENERS = frozenset(
    re.findall(
        r"[a-z]+",
        "the a an in on at after before when while he she his her they it its as by for from with "
        "this that these those there their however although but and or during since then to of if "
        "one two both some many most all other another not no ",
    )
)


def gap(path: Path, pieces: Pieces) -> list[Text]:
    """Read GAP snippets (Webster et al., 2018).

    Names beside the two that are judged are found by their capitals. They are wrong where one of
    the two is right and shares no word with them; else nothing is known of them.
    """
    texts = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            text = row["Text"]
            start = int(row["Pronoun-offset"])
            pronoun = (start, start + len(row["Pronoun"]))
            judged = [
                (
                    (int(row[f"{k}-offset"]), int(row[f"{k}-offset"]) + len(row[k])),
                    row[f"{k}-coref"],
                )
                for k in "AB"
            ]
            right = [place for place, verdict in judged if verdict.upper() == "TRUE"]
            wrong = [place for place, verdict in judged if verdict.upper() != "TRUE"]
            for place in _others(text, [place for place, _ in judged]):
                words = _words(text, place)
                if any(words & _words(text, r) for r in right):
                    right.append(place)
                elif right or any(words == _words(text, w) for w in wrong):
                    wrong.append(place)
            found = Text(row["ID"], data.units_of(text, pieces))
            found.pronouns.append((pronoun, right, wrong))
            texts.append(found)
    return texts


def _words(text: str, place: Place) -> set[str]:
    said = text[place[0] : place[1]].lower()
    return set(re.findall(r"[^\W\d_]{2,}", said)) - _OPENERS


def _others(text: str, judged: Sequence[Place]) -> Iterator[Place]:
    for match in _RUN.finditer(text):
        start, end = match.span()
        first = match.group().split()[0]
        if first.lower() in _OPENERS:
            start += len(first) + 1
        said = text[start:end].rstrip(".'’-")
        end = start + len(said.removesuffix("'s").removesuffix("’s"))
        if end - start > 1 and not any(start < e and s < end for s, e in judged):
            yield start, end
