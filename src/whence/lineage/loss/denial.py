"""Losses of answers: the parent's denial, response or caveat that the child leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from whence.language.en.answers import CAVEAT, CONTRADICTS, SILENCE, UNSUPPORTED
from whence.language.en.hedges import folded
from whence.language.en.stances import DENIES
from whence.lineage.align import Side
from whence.lineage.loss.candidate import Candidate
from whence.lineage.loss.pair import LIKE, Pair
from whence.record import Span

_BESIDE = 3
"""Statements on either side in which what is answered is looked for."""


def denial_losses(pair: Pair) -> Iterator[Candidate]:
    """Yield the parent's denials, responses and caveats that the child leaves out.

    What they answer must have stayed.
    """
    best: dict[int, Candidate] = {}
    for index, statement in enumerate(pair.parent.statements):
        evidence = _evidence(pair.parent, index)
        kept = pair.kept(index)
        beside, child = _beside(pair, index)
        if not evidence or kept > LIKE or child is None:
            continue
        candidate = Candidate(
            kind="denial_dropped",
            parent=statement.span,
            child=None,
            likeness=beside,
            evidence=evidence,
            absence=1.0 - kept / LIKE if kept > 0.2 else 1.0,
        )
        if statement.sentence not in best or best[statement.sentence].evidence < evidence:
            best[statement.sentence] = candidate
    yield from best.values()


def _evidence(side: Side, index: int) -> float:
    """Return how plainly a statement denies, responds or warns, 0 to 1."""
    statement = side.statements[index]
    plain = folded(statement.text)
    attributed = bool(side.held[index])
    if any(a.stance == "denies" for a in side.held[index]) or DENIES.search(plain):
        return 1.0
    if SILENCE.search(plain) or UNSUPPORTED.search(plain):
        return 0.8
    if attributed and CONTRADICTS.search(plain):
        return 0.6
    if CAVEAT.search(plain):
        return 0.4
    return 0.0


def _beside(pair: Pair, index: int) -> tuple[float, Span | None]:
    """Return how well what stands beside one of the parent's statements is kept, and where."""
    around = range(max(0, index - _BESIDE), min(len(pair.parent.statements), index + _BESIDE + 1))
    best: tuple[float, Span | None] = (0.0, None)
    for i in around:
        if i == index or not pair.matches.of_parent[i]:
            continue
        near = pair.matches.of_parent[i][0]
        weight = near.likeness * (1.0 if i < index else 0.8)
        if near.likeness >= LIKE and weight > best[0]:
            best = (weight, pair.child.statements[near.child].span)
    return best
