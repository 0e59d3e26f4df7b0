"""GAP and GUM as texts with pronouns, and names that each may or may not stand for."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from training.attribution import data
from whence.model.pieces import Ints, Pieces, Unit, pack

PRONOUNS = frozenset(
    re.findall(
        r"[a-z]+",
        "he him his himself she her hers herself it its itself they them their theirs themselves ",
    )
)
Place = tuple[int, int]
"""Start and end in a text."""


@dataclass
class Text:
    """A text with its units, the pronouns in it, and what each may stand for.

    pronouns: (place, names that it stands for, names that it does not stand for).
    """

    id: str
    units: list[Unit]
    pronouns: list[tuple[Place, list[Place], list[Place]]] = field(default_factory=list)


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


def split(texts: Sequence[Text]) -> tuple[list[Text], list[Text]]:
    """Return (train, develop): every fifth text is kept, to weigh the reader by."""
    kept = texts[4::5]
    return [text for i, text in enumerate(texts) if i % 5 != 4], list(kept)


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


@dataclass
class _Word:
    start: int
    end: int
    form: str
    tag: str
    head: int


def gum(path: Path, pieces: Pieces) -> Text:
    """Read a GUM document (Zeldes, 2017): third-person pronouns and the names in their groups.

    A name is a mention whose head is a proper noun; its words are the proper nouns around it.
    """
    text, sentences, mentions = _document(path.read_text(encoding="utf-8"))
    names: list[tuple[Place, str]] = []
    pronouns: list[tuple[Place, str]] = []
    for number, first, last, group, kind in mentions:
        sentence = sentences[number]
        heads = [i for i in range(first, last + 1) if not first <= sentence[i].head <= last]
        head = heads[0] if heads else last
        word = sentence[head]
        if word.tag == "PROPN" and kind in _NAMED:
            begin = end = head
            while begin > first and sentence[begin - 1].tag == "PROPN":
                begin -= 1
            while end < last and sentence[end + 1].tag == "PROPN":
                end += 1
            names.append(((sentence[begin].start, sentence[end].end), group))
        elif word.tag == "PRON" and word.form.lower() in PRONOUNS:
            pronouns.append(((word.start, word.end), group))
    found = Text(path.stem, data.units_of(text, pieces))
    for place, group in pronouns:
        right = [name for name, other in names if other == group]
        wrong = [name for name, other in names if other != group]
        found.pronouns.append((place, right, wrong))
    return found


_NAMED = frozenset({"person", "organization", "place"})
_ENTITY = re.compile(r"\((\d+)-([a-z]+)[^()]*(\)?)|(\d+)\)")
Mentioned = tuple[int, int, int, str, str]
"""Sentence, first word, last word, group, kind."""


def _document(raw: str) -> tuple[str, list[list[_Word]], list[Mentioned]]:
    text = ""
    sentences: list[list[_Word]] = []
    mentions: list[Mentioned] = []
    for block in raw.split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line[:1].isdigit()]
        if not rows:
            continue
        if text:
            text = text.rstrip() + ("\n" if "# newpar" in block else " ")
        words: list[_Word] = []
        opened: list[tuple[str, str, int]] = []
        last_joined = start = 0
        for row in rows:
            number, _, last = row[0].partition("-")
            if last:
                last_joined, start = int(last), len(text)
            if last or "." in number:
                text += _printed(row) if last else ""
                continue
            if int(number) > last_joined:
                start = len(text)
                text += _printed(row)
            words.append(_Word(start, start + len(row[1]), row[1], row[3], int(row[6]) - 1))
            start += len(row[1])
            for match in _ENTITY.finditer(_entities(row[9])):
                group, kind, whole, closing = match.groups()
                here = len(words) - 1
                if whole:
                    mentions.append((len(sentences), here, here, group, kind))
                elif group:
                    opened.append((group, kind, here))
                else:
                    at = max((i for i, o in enumerate(opened) if o[0] == closing), default=None)
                    if at is not None:
                        group, kind, first = opened.pop(at)
                        mentions.append((len(sentences), first, here, group, kind))
        sentences.append(words)
    return text, sentences, mentions


def _printed(row: list[str]) -> str:
    return row[1] + ("" if "SpaceAfter=No" in row[9] else " ")


def _entities(misc: str) -> str:
    return next((part[7:] for part in misc.split("|") if part.startswith("Entity=")), "")


@dataclass
class Case:
    """A pronoun among the words of a batch, and its candidates.

    pronoun: word. names: first and last word of each candidate (n, 2). far: signed distance in
    words from pronoun to candidate (n,). right: (n,). All words are flat indices.
    """

    pronoun: int
    names: Ints
    far: Ints
    right: Ints


def windows(texts: Sequence[Text], most: int) -> list[tuple[Text, list[Unit]]]:
    """Return windows of at most `most` pieces, each with the text it is of."""
    return [
        (text, [text.units[i] for i in indices])
        for text in texts
        for indices in pack(text.units, most)
    ]


def collate(batch: Sequence[tuple[Text, list[Unit]]]) -> tuple[data.Batch, list[Case]]:
    """Return the padded batch and the cases of its windows that have a candidate."""
    none = np.zeros((0, 2), dtype=np.int64)
    examples = [
        [
            data.Example(
                unit,
                np.zeros(len(unit.words), dtype=np.int64),
                none,
                np.zeros((0, len(unit.words)), dtype=np.int64),
            )
            for unit in units
        ]
        for _, units in batch
    ]
    padded = data.collate(examples)
    most = padded.at.shape[1]
    cases: list[Case] = []
    row = 0
    for text, units in batch:
        starts = np.cumsum([0, *(len(unit.words) for unit in units)])
        for place, right, wrong in text.pronouns:
            case = _case(units, row, most, starts, place, right, wrong)
            if case is not None:
                cases.append(case)
        row += len(units)
    return padded, cases


def _case(
    units: Sequence[Unit],
    row: int,
    most: int,
    starts: Ints,
    place: Place,
    right: Sequence[Place],
    wrong: Sequence[Place],
) -> Case | None:
    own = _found(units, place)
    if own is None:
        return None
    here = int(starts[own[0]]) + own[1]
    rows = []
    for known, places in ((1, right), (0, wrong)):
        for other in places:
            hit = _found(units, other)
            if hit is not None:
                unit, first, last = hit
                at = (row + unit) * most
                far = int(starts[unit]) + (last if unit <= own[0] and last < own[1] else first)
                rows.append((at + first, at + last, far - here, known))
    if not rows:
        return None
    table = np.array(rows, dtype=np.int64)
    return Case((row + own[0]) * most + own[1], table[:, :2], table[:, 2], table[:, 3])


def _found(units: Sequence[Unit], place: Place) -> tuple[int, int, int] | None:
    for index, unit in enumerate(units):
        if unit.span.start <= place[0] < unit.span.end:
            hit = np.flatnonzero((unit.words[:, 0] < place[1]) & (unit.words[:, 1] > place[0]))
            if len(hit):
                return index, int(hit[0]), int(hit[-1])
    return None


def tables(cases: Sequence[Case]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Return pronouns (n,), names (n, most, 2), distances, right and known (n, most)."""
    most = max(len(case.far) for case in cases)
    names = np.zeros((len(cases), most, 2), dtype=np.int64)
    far, right = (np.zeros((len(cases), most), dtype=np.int64) for _ in range(2))
    known = np.zeros((len(cases), most), dtype=bool)
    for i, case in enumerate(cases):
        n = len(case.far)
        names[i, :n], far[i, :n], right[i, :n], known[i, :n] = (
            case.names,
            case.far,
            case.right,
            True,
        )
    t = torch.from_numpy
    own = torch.tensor([case.pronoun for case in cases])
    return own, t(names), t(far), t(right), t(known)
