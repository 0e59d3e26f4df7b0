"""Losses of polarity: what was denied is said, or the reverse."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from whence.language.en.cues import NEGATION
from whence.language.en.hedges import folded
from whence.language.en.stances import DENIES
from whence.lineage.align import Match, Side
from whence.lineage.loss.candidate import Candidate
from whence.lineage.loss.pair import Pair
from whence.record import Span

_INSTEAD = re.compile(
    r"\b(?:rather than|instead of|as opposed to|unable|refus\w+|declin\w+ to|silent)\b"
)
_WEAK = frozenset(("without", "nor", "hardly", "scarcely"))
"""Negations that are as often put otherwise: "without charge", "free of charge"."""
_ANSWER = re.compile(
    r"\b(?:said|says|answer\w*|repl\w+|insist\w*|claim\w*|thought|thinks)(?: that)? (?:it|he|she"
    r"|they|this|that|there) (?:is|was|were|are|has|had|have|did|does|do|would|will|could|can"
    r"|should)(?P<not> not|n't)?\W*\Z"
)
"""A clause whose verb is left to be understood: "she said it had not"."""
_ENDS = re.compile(r"[;:,]|\b(?:but|and|or|that|which|who|whom|because|although)\b")
"""What ends the stretch that a negation is about."""
_VERSION = 0.5
"""Likeness that two statements need to be held against one another word by word."""
_IN_ORDER = 72.0
"""Letters, of 100, that two statements share in order if only little was moved."""
_FEWEST = 2
"""Content words that both sides must have."""
_SCOPE = 4
"""Content words after a negation that it may be about."""


def polarity_losses(pair: Pair) -> Iterator[Candidate]:
    """Yield the statements that say the opposite of the parent's, word for word or nearly."""
    best: dict[int, Candidate] = {}
    for found in pair.versions():
        if found.likeness < _VERSION or pair.verbatim(found):
            continue
        evidence, shared = _flipped(pair, found)
        if not evidence:
            continue
        candidate = Candidate(
            kind="negation_flipped",
            parent=pair.parent.statements[found.parent].span,
            child=pair.child.statements[found.child].span,
            likeness=found.likeness,
            evidence=evidence,
            absence=shared,
        )
        rival = best.get(found.parent)
        if rival is None or rival.evidence * rival.absence < evidence * shared:
            best[found.parent] = candidate
    yield from best.values()


def _flipped(pair: Pair, found: Match) -> tuple[float, float]:
    """Return how plainly a statement was turned round, and how much both share; 0 if it was not."""
    before = _Polarity(pair.parent, found.parent)
    after = _Polarity(pair.child, found.child)
    if before.answer is not None and after.answer is not None:
        return float(before.answer != after.answer), 1.0
    shared = before.stems.keys() & after.stems.keys()
    lost = [s for s in shared if before.stems[s] and not after.stems[s]]
    gained = [s for s in shared if after.stems[s] and not before.stems[s]]
    """Return how plainly a statement was turned round, and what share both have; 0 if not."""
    odd = all(a % 2 != b % 2 for a, b in zip(before.counts, after.counts, strict=True))
    texts = (pair.parent.statements[found.parent].text, pair.child.statements[found.child].text)
    # Where as much is negated on both sides, the order of words alone may have moved it.
    moved = lost and gained and fuzz.ratio(*texts) >= _IN_ORDER
    if len(shared) < _FEWEST or not (moved or (odd and (lost or gained))):
        return 0.0, 0.0
    flips = 0.25 * (len(lost) + len(gained))
    evidence = min(1.0, 0.5 + flips) if odd else min(0.5, flips)
    return evidence, len(shared) / max(len(before.stems), len(after.stems))


class _Polarity:
    """The content words of a statement, and whether each is negated.

    What says whose it is says nothing of what it is about.
    """

    def __init__(self, side: Side, statement: int) -> None:
        span = side.statements[statement].span
        start = _governed(side, statement)
        plain = folded(side.text[start : span.end])
        held = side.held[statement]
        aside = [s for a in held for s in (*a.source, *a.cue) if not _denies(side, s)]
        every = _negations(plain, start)
        places = [place for place in every if not any(s.overlaps(place) for s in aside)]
        answer = _ANSWER.search(plain)
        self.answer = bool(answer["not"]) if answer else None
        self.counts = (len(places), len(every))
        self.stems: dict[str, bool] = {}
        content = [
            w for w in side.within(span) if w.stem and not any(s.covers(w.span) for s in aside)
        ]
        for number, word in enumerate(content):
            negated = sum(
                place.end <= word.span.start
                and sum(place.end <= other.span.start for other in content[:number]) < _SCOPE
                and not _ENDS.search(plain, place.end - start, word.span.start - start)
                for place in places
            )
            self.stems[word.stem] = negated % 2 == 1


def _governed(side: Side, statement: int) -> int:
    """Return where what governs a statement begins: one with "that" hangs on the one before."""
    one = side.statements[statement]
    before = side.statements[statement - 1] if statement else one
    if one.text.lower().startswith("that ") and before.sentence == one.sentence:
        return before.span.start
    return one.span.start


def _denies(side: Side, span: Span) -> bool:
    return DENIES.search(span.of(side.text)) is not None


def _negations(plain: str, start: int) -> Sequence[Span]:
    """Return the negations of a folded statement that begins at `start`, in the whole text."""
    found = sorted(
        Span(start + m.start(), start + m.end())
        for pattern in (NEGATION, DENIES, _INSTEAD)
        for m in pattern.finditer(plain)
        if m.group() not in _WEAK
    )
    apart: list[Span] = []
    for span in found:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart
