"""Losses of polarity: what was denied is said, or the reverse."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from whence.language.en.cues import NEGATION
from whence.language.en.hedges import folded
from whence.language.en.stances import DENIES
from whence.lineage.align import Match, Side
from whence.lineage.loss.candidate import Candidate
from whence.lineage.loss.pair import Pair
from whence.record import Span

_MORE = re.compile(
    r"\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|unable|lack(?:s|ed|ing)?"
    r"|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|absen(?:t|ce)|false|untrue|incorrect|wrong"
    r"|unlikely|impossible|un(?:aware|known|clear|willing|safe|confirmed|changed|armed|charged))\b"
)
_SCOPE = 4
"""Content words after a negation that it may be about."""


def polarity_losses(pair: Pair) -> Iterator[Candidate]:
    """Yield the statements that say the opposite of the parent's, word for word or nearly."""
    best: dict[int, Candidate] = {}
    for found in pair.versions():
        candidate = _flipped(pair, found)
        if candidate and (
            found.parent not in best or best[found.parent].evidence < candidate.evidence
        ):
            best[found.parent] = candidate
    yield from best.values()


def _flipped(pair: Pair, found: Match) -> Candidate | None:
    before = _Polarity(pair.parent, found.parent)
    after = _Polarity(pair.child, found.child)
    shared = before.stems.keys() & after.stems.keys()
    if not shared:
        return None
    lost = [s for s in shared if before.stems[s] and not after.stems[s]]
    gained = [s for s in shared if after.stems[s] and not before.stems[s]]
    odd = before.count % 2 != after.count % 2
    if not (odd or (lost and gained)):
        return None
    flips = len(lost) + len(gained)
    return Candidate(
        kind="negation_flipped",
        parent=pair.parent.statements[found.parent].span,
        child=pair.child.statements[found.child].span,
        likeness=found.likeness,
        evidence=min(1.0, 0.5 * odd + 0.25 * flips),
        absence=len(shared) / max(1, min(len(before.stems), len(after.stems))),
    )


class _Polarity:
    """The content words of a statement, and whether each is negated."""

    def __init__(self, side: Side, statement: int) -> None:
        span = side.statements[statement].span
        plain = folded(side.text[span.start : span.end])
        places = _negations(plain)
        self.count = len(places)
        self.stems: dict[str, bool] = {}
        ends = [span.start + place.end for place in places]
        held = [w for w in side.within(span) if w.stem]
        for number, word in enumerate(held):
            negated = sum(
                end <= word.span.start
                and sum(end <= other.span.start for other in held[:number]) < _SCOPE
                and not _parted(side, end, word.span.start)
                for end in ends
            )
            self.stems[word.stem] = negated % 2 == 1


def _negations(plain: str) -> Sequence[Span]:
    found = sorted(
        Span(*m.span()) for pattern in (NEGATION, DENIES, _MORE) for m in pattern.finditer(plain)
    )
    apart: list[Span] = []
    for span in found:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart


def _parted(side: Side, start: int, end: int) -> bool:
    """Return whether a comma or a conjunction ends what a negation is about."""
    return re.search(r"[;:.]|,|\bbut\b", side.text[start:end]) is not None
