"""Other people, countries and outlets in an article's place of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal

from benchmarks.quality.swap import countries, outlets
from benchmarks.quality.swap.corpus import NamedArticle
from benchmarks.quality.swap.edits import Edit, Edited
from benchmarks.quality.swap.shapes import SUFFIXES, Names
from whence.record import Span

Kind = Literal["people", "countries", "outlets"]
KINDS: tuple[Kind, ...] = ("people", "countries", "outlets")
_WORD = re.compile(r"[^\W\d_]+")
_ARTICLE = re.compile(r"(?<![^\W_])[Aa]n? \Z")
_AN = re.compile(r"[AEFHILMNORSX][A-Z.]*(?![A-Za-z])|[AIOaio]|[Ee](?!u)|U(?![.SKN]|ni|k|g|ru)")
"""Words that "an" stands before, by sound: abbreviations by their first letter's name."""


def swapped(article: NamedArticle, seed: str, kinds: Sequence[Kind] = KINDS) -> Edited:
    """Return the article with other names of the same shape, drawn by `seed`."""
    text = article.text
    key = f"{seed}:{article.id}"
    names = Names(key, _WORD.findall(text))
    found: list[Edit] = []
    if "people" in kinds:
        found += _people(article, names)
    if "outlets" in kinds:
        for name in (*article.outlets, *outlets.outlets(text)):
            found += outlets.edits(text, name, names, key)
    if "countries" in kinds:
        namings = countries.countries(text)
        found += countries.edits(namings, countries.drawn(namings, key))
    return Edited(text, _with_articles(text, _apart(found)))


def opposed(article: NamedArticle) -> Edited:
    """Return the article with its two most named people, and countries, in each other's place.

    Of people of different apparent gender only the family names change places, so that "he" and
    "she" still hold.
    """
    text = article.text
    found = _two_people(article)
    namings = countries.countries(text)
    found += countries.edits(namings, countries.opposed(namings))
    return Edited(text, _with_articles(text, _apart(found)))


def _people(article: NamedArticle, names: Names) -> list[Edit]:
    text = article.text
    last = {_family(text, name).of(text) for name in article.people if len(name) > 1}
    found = []
    for name in article.people:
        family = _family(text, name)
        for span in name:
            word = span.of(text)
            alone = len(name) == 1 and word not in last and names.is_given(word)
            new = names.family(word) if span == family and not alone else names.given(word)
            if new != word:
                found.append(Edit(span=span, new=new))
    return found


def _two_people(article: NamedArticle) -> list[Edit]:
    """Swap the family names of the two most named people, and given names of the same gender."""
    text = article.text
    families = [_family(text, name).of(text) for name in article.people]
    full = {
        family: [span.of(text) for span in name]
        for family, name in zip(families, article.people, strict=True)
        if len(name) > 1
    }
    most = [family for family, _ in Counter(families).most_common() if family in full][:2]
    if len(most) < 2:
        return []
    pairs = dict(zip(most, reversed(most), strict=True))
    one, other = (full[family][0] for family in most)
    names = Names("", ())
    if names.is_given(one) and names.is_given(other) and names.gender(one) == names.gender(other):
        pairs |= {one: other, other: one}
    return [
        Edit(span=span, new=pairs[span.of(text)])
        for name in article.people
        for span in name
        if span.of(text) in pairs
    ]


def _family(text: str, name: tuple[Span, ...]) -> Span:
    words = [s for s in name if s.of(text)[0].isupper() and s.of(text) not in SUFFIXES]
    return (words or list(name))[-1]


def _apart(found: Iterable[Edit]) -> list[Edit]:
    """Return the edits without those that overlap an earlier one: people first, then outlets."""
    kept: list[Edit] = []
    covered: set[int] = set()
    for edit in found:
        places = range(edit.span.start, edit.span.end)
        if covered.isdisjoint(places):
            covered.update(places)
            kept.append(edit)
    return kept


def _with_articles(text: str, found: Sequence[Edit]) -> list[Edit]:
    """Return the edits, and those that "a" and "an" before them call for."""
    articles = []
    for edit in found:
        before = _ARTICLE.search(text, max(edit.span.start - 4, 0), edit.span.start)
        was, now = (_AN.match(word) is not None for word in (edit.span.of(text), edit.new))
        if before and was != now:
            span = Span(before.start(), before.end() - 1)
            new = span.of(text)[0] + ("n" if now else "")
            if new != span.of(text):
                articles.append(Edit(span=span, new=new))
    return [*found, *articles]
