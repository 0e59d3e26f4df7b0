"""Losses of quotations: words altered, marks taken away, marks put round a paraphrase."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from whence.lineage.align import Match, Quote, Side, Word, alike
from whence.lineage.loss.candidate import Candidate
from whence.lineage.loss.pair import LIKE, Pair
from whence.record import Span

_MOST = 300
"""Quotations of an article that are compared with those of another."""
_FEWEST = 3
"""Words that a quotation must have to be more than a name or a word at arm's length…"""
_SAID = 4
"""…and those that it must have to be missed as a quotation, or made one."""
_VERSION = 0.47
"""Likeness that an unquoted statement needs to be a quotation's version."""
_FAINT, _SURELY, _SAME_SPEAKER = 0.25, 0.7, 0.15
"""Quotations that are a little alike are more so by one speaker, who is surely the same."""
_BY_CHANCE = 0.5
"""Letters that two quotations of unlike words share in order."""
_REWORDED = 0.5
"""Share of its letters, over chance, that a quotation keeps where only a word was changed."""
_CUT = re.compile(r"\[[^\]]*\]|\([^)]*\)|…|\.\s?\.\s?\.")
_LONG = {
    "don't": "do not", "doesn't": "does not", "didn't": "did not", "can't": "can not",
    "cannot": "can not", "won't": "will not", "isn't": "is not", "aren't": "are not",
    "wasn't": "was not", "weren't": "were not", "i'm": "i am", "it's": "it is", "we're": "we are",
    "they're": "they are", "i've": "i have", "we've": "we have", "i'll": "i will",
    "we'll": "we will", "that's": "that is", "there's": "there is", "couldn't": "could not",
    "wouldn't": "would not", "shouldn't": "should not", "hasn't": "has not", "haven't": "have not",
}  # fmt: skip


def quotation_losses(pair: Pair) -> Iterator[Candidate]:
    """Yield what was lost of the parent's quotations, and the child's that the parent has not."""
    child = [q for q in pair.child.quotes if _counts(pair.child, q)][:_MOST]
    parent = [q for q in pair.parent.quotes if _counts(pair.parent, q)]
    there = _Stream(pair.parent, parent)
    here = _Stream(pair.child, child)
    altered: set[int] = set()
    for quote in child:
        if all(there.has_quoted(piece) for piece in _pieces(pair.child, quote)):
            continue
        found = _altered(pair, quote, parent, there)
        if found:
            index, candidate = found
            altered.add(index)
            yield candidate
        else:
            yield from _made_quote(pair, quote, there)
    for index, quote in enumerate(parent):
        if index not in altered:
            yield from _made_indirect(pair, quote, here)


def is_reworded(pair: Pair) -> bool:
    """Return whether the child has none of the parent's quotations as it was, but reworded ones.

    So come out texts that were translated and back, where names are spelt otherwise too.
    """
    child = [q for q in pair.child.quotes if _counts(pair.child, q)][:_MOST]
    parent = [q for q in pair.parent.quotes if _counts(pair.parent, q)]
    there = _Stream(pair.parent, parent)
    reworded = False
    for quote in child:
        if any(map(there.has_quoted, _pieces(pair.child, quote))):
            return False
        found = _altered(pair, quote, parent, there)
        reworded = reworded or (
            found is not None and _wording(pair, quote, parent[found[0]]) < _REWORDED
        )
    return reworded


def _counts(side: Side, quote: Quote) -> bool:
    if quote.span.start < side.body:
        return False
    return sum(len(side.within(piece)) for piece in quote.pieces) >= _FEWEST


def _pieces(side: Side, quote: Quote) -> list[str]:
    """Return the runs of words of a quotation between its cuts."""
    return [run for piece in quote.pieces for run in _runs(side, piece)]


def _runs(side: Side, piece: Span) -> list[str]:
    runs = []
    begin = piece.start
    for cut in [*_CUT.finditer(side.text, piece.start, piece.end), None]:
        run = Span(begin, cut.start() if cut else piece.end)
        if found := side.within(run):
            runs.append(_run(found))
        begin = cut.end() if cut else begin
    return runs


def _run(found: Sequence[Word]) -> str:
    return " " + " ".join(_LONG.get(word.key, word.key) for word in found) + " "


class _Stream:
    """A side's quotations and its whole text as runs of words."""

    def __init__(self, side: Side, quotes: Sequence[Quote]) -> None:
        self._quoted = [_run([w for p in q.pieces for w in side.within(p)]) for q in quotes]
        self._all = _run(side.words)

    def has_quoted(self, run: str) -> bool:
        return any(run in quoted for quoted in self._quoted)

    def has(self, run: str) -> bool:
        return run in self._all


def _altered(
    pair: Pair, quote: Quote, parent: Sequence[Quote], there: _Stream
) -> tuple[int, Candidate] | None:
    likest = [
        (max(_wording(pair, quote, other), _likeness(pair, quote, other)), -index)
        for index, other in enumerate(parent[:_MOST])
    ]
    like, index = max(likest, default=(0.0, 0))
    unquoted = max(
        (m.likeness for m in _matches(pair, quote) if not pair.parent.statements[m.parent].quotes),
        default=0.0,
    )
    if like < LIKE or unquoted > like:
        return None
    other = parent[-index]
    return -index, Candidate(
        kind="quote_altered",
        parent=other.span,
        child=quote.span,
        likeness=min(1.0, like),
        evidence=min(1.0, len(pair.child.within(quote.span)) / 8),
        absence=1.0 if not any(map(there.has, _pieces(pair.child, quote))) else 0.0,
    )


def _wording(pair: Pair, quote: Quote, other: Quote) -> float:
    """Return how far the shorter quotation is in the longer, 0 as by chance to 1 all."""
    ours = [w.key for p in quote.pieces for w in pair.child.within(p)]
    theirs = [w.key for p in other.pieces for w in pair.parent.within(p)]
    shared = fuzz.partial_ratio(" ".join(ours), " ".join(theirs)) / 100
    return max(0.0, (shared - _BY_CHANCE) / (1 - _BY_CHANCE))


def _matches(pair: Pair, quote: Quote) -> list[Match]:
    return [m for i in pair.child.at(quote.span) for m in pair.matches.of_child[i]]


def _likeness(pair: Pair, quote: Quote, other: Quote) -> float:
    """Return how like the likest statements of two quotations are, more if one speaker has both."""
    there = set(pair.parent.at(other.span))
    like = max((m.likeness for m in _matches(pair, quote) if m.parent in there), default=0.0)
    if like < _FAINT or quote.attribution is None or other.attribution is None:
        return like
    ours, theirs = pair.child.speaker(quote.attribution), pair.parent.speaker(other.attribution)
    named = ours.standing == theirs.standing == "named"
    return like + _SAME_SPEAKER if named and alike(ours, theirs) >= _SURELY else like


def _made_quote(pair: Pair, quote: Quote, there: _Stream) -> Iterator[Candidate]:
    if sum(len(pair.child.within(piece)) for piece in quote.pieces) < _SAID:
        return
    found = [m for m in _matches(pair, quote) if m.likeness >= LIKE]
    # What stands in the parent word for word is the parent quoted, not a paraphrase.
    if not found or all(map(there.has, _pieces(pair.child, quote))):
        return
    best = max(found, key=lambda m: m.likeness)
    statement = pair.parent.statements[best.parent]
    yield Candidate(
        kind="paraphrase_made_quote",
        parent=statement.span,
        child=quote.span,
        likeness=best.likeness,
        evidence=0.0 if statement.quotes else 1.0,
        absence=min(1.0, len(pair.child.within(quote.span)) / 8),
    )


def _has_mark(side: Side, statement: int) -> bool:
    """Return whether a quotation opens or closes in a statement, not merely runs through it."""
    return any(mark in side.statements[statement].text for mark in "\"“”„«»'‘’")


def _made_indirect(pair: Pair, quote: Quote, here: _Stream) -> Iterator[Candidate]:
    gone = [
        p for p in quote.pieces if not any(map(here.has_quoted, _runs(pair.parent, p)))
    ]  # fmt: skip
    found = [
        (m.likeness, -m.child, -piece.start, piece)
        for piece in gone
        if len(pair.parent.within(piece)) >= _SAID
        for i in pair.parent.at(piece)
        for m in pair.matches.of_parent[i][:2]
        if m.likeness >= _VERSION
        and not pair.child.statements[m.child].quotes
        and not (pair.verbatim(m) and not _has_mark(pair.parent, m.parent))
    ]
    if not found:
        return
    likeness, child, _, piece = max(found)
    yield Candidate(
        kind="quote_made_indirect",
        parent=piece,
        child=pair.child.statements[-child].span,
        likeness=likeness,
        evidence=min(1.0, len(pair.parent.within(piece)) / 8),
        absence=1.0,
    )
