"""PolNeAR articles as units with word labels, and units as padded batches."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from whence.language.en.proper import proper_words
from whence.language.quotation import quotations
from whence.model.pieces import CLS, SEP, WINDOW, Ints, Pieces, Unit, pack
from whence.text import paragraphs

ROLES = ("source", "cue", "content")


@dataclass
class Example:
    """A unit with its gold.

    flat: labels (words,) of the flat head. cues: first and last word of each cue (n, 2).
    roles: labels (n, words) of the cue reader.
    """

    unit: Unit
    flat: Ints
    cues: Ints
    roles: Ints


@dataclass
class Article:
    """An article's id, its own record, and its examples in order."""

    id: str
    record: dict  # type: ignore[type-arg]
    examples: list[Example]


def units_of(text: str, pieces: Pieces) -> list[Unit]:
    """Return the units of a text, as the reader makes them."""
    lines = paragraphs(text)
    quotes = [(q.span, q.opening, q.closing) for q in quotations(text, lines)]
    return pieces.units(text, lines, quotes)


def blind_units_of(text: str, pieces: Pieces) -> list[Unit]:
    """Return the units of a text without its names, as attributions are read in them."""
    return pieces.blinded(units_of(text, pieces), proper_words(text, paragraphs(text)))


def _words(unit: Unit, start: int, end: int) -> tuple[int, int] | None:
    hit = np.flatnonzero((unit.words[:, 0] < end) & (unit.words[:, 1] > start))
    return (int(hit[0]), int(hit[-1])) if len(hit) else None


def example_of(unit: Unit, attributions: list[dict]) -> Example:  # type: ignore[type-arg]
    """Label a unit; roles outside the unit of their cue are left out."""
    n = len(unit.words)
    flat = np.zeros(n, dtype=np.int64)
    cues, rows = [], []
    for attribution in attributions:
        row = np.zeros(n, dtype=np.int64)
        for index, role in enumerate(ROLES):
            for start, end in attribution[role]:
                hit = _words(unit, start, end)
                if hit is None:
                    continue
                flat[hit[0] : hit[1] + 1] = 2 * index + 2
                flat[hit[0]] = 2 * index + 1
                if role != "cue":
                    kind = 1 if role == "source" else 3
                    row[hit[0] : hit[1] + 1] = kind + 1
                    row[hit[0]] = kind
        place = _words(unit, *attribution["cue"][0]) if attribution["cue"] else None
        if place is not None:
            cues.append(place)
            rows.append(row)
    return Example(
        unit,
        flat,
        np.array(cues, dtype=np.int64).reshape(-1, 2),
        np.array(rows, dtype=np.int64).reshape(-1, n),
    )


def load(path: Path, pieces: Pieces) -> list[Article]:
    """Read articles in the form of `polnear/*.jsonl`."""
    articles = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        examples = [
            example_of(u, record["attributions"]) for u in blind_units_of(record["text"], pieces)
        ]
        articles.append(Article(record["id"], record, examples))
    return articles


def split(articles: list[Article]) -> tuple[list[Article], list[Article]]:
    """Return (train, develop): every 20th article of each publisher is kept for choices."""
    by_publisher: dict[str, list[Article]] = {}
    for article in articles:
        by_publisher.setdefault(article.record["publisher"], []).append(article)
    develop = {a.id for group in by_publisher.values() for a in group[7::20]}
    return [a for a in articles if a.id not in develop], [a for a in articles if a.id in develop]


@dataclass
class Batch:
    """Padded windows and the words of their units.

    ids, case, quote: (windows, pieces). at: flat index of each word's first piece in
    windows x pieces, (units, words). mask, flat: (units, words). examples: the units' gold.
    """

    ids: Tensor
    case: Tensor
    quote: Tensor
    at: Tensor
    mask: Tensor
    flat: Tensor
    examples: list[Example]


def windows(article: Article, skip: int = 0, window: int = WINDOW) -> list[list[Example]]:
    """Pack an article's units; `skip` units go into a window of their own, to move the cuts."""
    result = []
    for part in (article.examples[:skip], article.examples[skip:]):
        for indices in pack([e.unit for e in part], window):
            result.append([part[i] for i in indices])
    return result


def epoch(
    articles: list[Article], seed: int, size: int, window: int = WINDOW
) -> list[list[list[Example]]]:
    """Return batches of `size` windows in random order, with windows cut at random places."""
    rng = random.Random(seed)
    every = [w for a in articles for w in windows(a, rng.randrange(0, 6), window)]
    # Like lengths together waste less padding; shuffling pools first keeps the order random.
    rng.shuffle(every)
    batches = []
    for start in range(0, len(every), size * 24):
        pool = every[start : start + size * 24]
        pool.sort(key=lambda w: sum(len(e.unit.ids) for e in w))
        batches += [pool[i : i + size] for i in range(0, len(pool), size)]
    rng.shuffle(batches)
    return batches


def collate(batch: list[list[Example]], length: int | None = None) -> Batch:
    """Return the batch, padded to `length` pieces or to its longest window."""
    sizes = [1 + sum(len(e.unit.ids) + 1 for e in w) for w in batch]
    width = length or max(sizes)
    examples = [e for w in batch for e in w]
    most = max(len(e.unit.words) for e in examples)
    ids, case, quote = (np.zeros((len(batch), width), dtype=np.int64) for _ in range(3))
    at, flat = (np.zeros((len(examples), most), dtype=np.int64) for _ in range(2))
    mask = np.zeros((len(examples), most), dtype=bool)
    row = 0
    for w, members in enumerate(batch):
        ids[w, 0] = CLS
        place = 1
        for example in members:
            unit = example.unit
            n, m = len(unit.ids), len(unit.words)
            ids[w, place : place + n], ids[w, place + n] = unit.ids, SEP
            case[w, place : place + n], quote[w, place : place + n] = unit.case, unit.quote
            at[row, :m] = w * width + place + unit.first
            mask[row, :m] = True
            flat[row, :m] = example.flat
            place += n + 1
            row += 1
    t = torch.from_numpy
    return Batch(t(ids), t(case), t(quote), t(at), t(mask), t(flat), examples)
