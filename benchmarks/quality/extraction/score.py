"""How close a document is to the checked extraction of its page."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from benchmarks.quality.extraction.gold import Gold
from whence.record import Document, Interval

_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One page's figures, 0 to 1: F1, precision and recall of words, the rest right or wrong."""

    language: str
    f1: float
    precision: float
    recall: float
    f1_whole: float
    title: bool
    byline: bool
    day: bool
    minute: bool
    spans: bool


def score(document: Document, gold: Gold) -> Score:
    """Return a document's figures.

    `f1`, `precision` and `recall` leave out the headline block, which the gold's paragraphs do
    not hold; `f1_whole` compares the document's whole text with the same paragraphs.
    """
    body = "\n".join(
        block.span.of(document.text) for block in document.blocks if block.kind != "headline"
    )
    f1, precision, recall = _overlap(body, gold.text)
    article = document.article
    return Score(
        language=(article.language or "none").partition("-")[0],
        f1=f1,
        precision=precision,
        recall=recall,
        f1_whole=_overlap(document.text, gold.text)[0],
        title=_plain(article.headline or "") == _plain(gold.title),
        byline=_names((article.byline or "").split("; ")) == _names(gold.authors),
        day=_same_day(article.published, gold.published),
        minute=_same_minute(article.published, gold.published),
        spans=_spans_hold(document),
    )


def _overlap(found: str, gold: str) -> tuple[float, float, float]:
    ours, theirs = (Counter(_WORD.findall(text.casefold())) for text in (found, gold))
    common = (ours & theirs).total()
    if not common:
        return 0.0, 0.0, 0.0
    precision, recall = common / ours.total(), common / theirs.total()
    return 2 * precision * recall / (precision + recall), precision, recall


def _plain(words: str) -> str:
    return _LETTERS.sub(" ", unicodedata.normalize("NFKC", words).casefold()).strip()


def _names(written: list[str] | tuple[str, ...]) -> frozenset[str]:
    return frozenset(name for name in map(_plain, written) if name)


def _same_day(found: Interval | None, gold: datetime) -> bool:
    if found is None:
        return False
    days = {gold.astimezone(UTC).date()}
    if found.end - found.start >= timedelta(days=1):
        days.add(gold.date())  # a bare day is the page's own, whatever its offset
    return found.start.date() in days


def _same_minute(found: Interval | None, gold: datetime) -> bool:
    if found is None or gold.utcoffset() is None:
        return False
    return found.end - found.start <= timedelta(minutes=1) and found.start <= gold < found.end


def _spans_hold(document: Document) -> bool:
    text, last = document.text, 0
    for block in document.blocks:
        if block.span.start < last or block.span.end > len(text) or not block.span.of(text):
            return False
        last = block.span.end
    return all(link.span is None or link.span.of(text) == link.text for link in document.links)
