"""Losses of doubt: a hedge left out, a weaker word made a stronger one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whence.language.en.causes import CAUSE, LINK
from whence.language.en.certainty import CERTAIN, FIGURING, GUARDED, RISING
from whence.language.en.hedges import folded
from whence.lineage.align import Match, Side, stems
from whence.lineage.loss.candidate import Candidate
from whence.lineage.loss.certainty import certainty, change
from whence.lineage.loss.pair import LIKE, Pair
from whence.lineage.statement import Statement
from whence.record import Attribution, Marker, Span

_AROUND = 60
"""Characters on either side of a hedge that show what it is about."""
_IF = re.compile(r"\b(?:if|whether|unless)\b[^,;.]*\Z", re.IGNORECASE)
_VERSION = 0.5
"""Likeness that two statements need for their firmness to be compared."""
_STRONGER = 0.6
"""Probability from which a finding is put more strongly."""


def firmness_losses(pair: Pair) -> Iterator[Candidate]:
    """Yield the parent's hedges that the child's versions have not, and what they say more surely.

    Of several versions of one statement the most like counts.
    """
    seen: dict[tuple[int, ...], Candidate] = {}
    for found in pair.versions():
        if found.likeness < _VERSION or pair.verbatim(found):
            continue
        hedges = _hedges(pair.parent, found.parent)
        candidate = None
        if hedges and not _is_hedged(pair, found):
            candidate = _dropped(pair, found, hedges)
        elif not hedges:
            candidate = _raised(pair, found)
        if candidate:
            key = (found.parent,)
            if key not in seen or seen[key].likeness < candidate.likeness:
                seen[key] = candidate
    yield from seen.values()


def _hedges(side: Side, statement: int) -> list[Marker]:
    one = side.statements[statement]
    return [
        m
        for m in one.markers
        if m.kind in ("hedge", "distancing")
        and one.span.covers(m.span)
        and not _IF.search(side.text[one.span.start : m.span.start])
        and not FIGURING.fullmatch(m.span.of(side.text).lower())
        and not (m.kind == "distancing" and _in_cue(one.attribution, m.span))
    ]


def _in_cue(attribution: Attribution | None, span: Span) -> bool:
    return attribution is not None and any(cue.overlaps(span) for cue in attribution.cue)


def _is_hedged(pair: Pair, found: Match) -> bool:
    """Return whether the version is hedged, or the part of its sentence that leads to it is."""
    child = pair.child.statements[found.child]
    if GUARDED.search(folded(child.text)):
        return True
    for index in pair.child.sentences[child.sentence]:
        nearest = pair.matches.of_child[index]
        like = bool(nearest) and nearest[0].likeness >= LIKE
        here = index == found.child or (like and nearest[0].parent == found.parent)
        leads = index < found.child and not like
        brought = any(c.overlaps(child.span) for a in pair.child.held[index] for c in a.cue)
        if (here or leads or brought) and _marked(pair.child, index):
            return True
    return False


def _marked(side: Side, statement: int) -> bool:
    return any(m.kind in ("hedge", "distancing") for m in side.statements[statement].markers)


def _dropped(pair: Pair, found: Match, hedges: list[Marker]) -> Candidate:
    parent = pair.parent.statements[found.parent]
    child = pair.child.statements[found.child]
    here = stems(pair.child.within(child.span))
    best = 0.0
    for hedge in hedges:
        near = Span(
            max(parent.span.start, hedge.span.start - _AROUND),
            max(hedge.span.end, min(parent.span.end, hedge.span.end + _AROUND)),
        )
        about = stems(w for w in pair.parent.within(near) if not hedge.span.overlaps(w.span))
        if about:
            best = max(best, len(about & here) / len(about))
    before = pair.parent.sentence(found.parent).of(pair.parent.text)
    after = pair.child.sentence(found.child).of(pair.child.text)
    surer = bool(CERTAIN.search(folded(after))) and not CERTAIN.search(folded(before))
    return Candidate(
        kind="certainty_raised" if surer else "hedge_dropped",
        parent=parent.span,
        child=child.span,
        likeness=found.likeness,
        evidence=best,
        absence=1.0 - max(0.0, min(1.0, 5 * _other_hedged(pair, found))),
    )


def _other_hedged(pair: Pair, found: Match) -> float:
    """Return how near another version of the parent's statement, hedged, comes to this one."""
    others = [
        m.likeness - found.likeness + 0.2
        for m in pair.matches.of_parent[found.parent]
        if m.child != found.child and _marked(pair.child, m.child)
    ]
    return max(others, default=0.0)


def _raised(pair: Pair, found: Match) -> Candidate | None:
    parent = pair.parent.statements[found.parent]
    child = pair.child.statements[found.child]
    raised = max(_steps_up(folded(parent.text), folded(child.text)), _surer(parent, child))
    if not raised:
        return None
    return Candidate(
        kind="certainty_raised",
        parent=parent.span,
        child=child.span,
        likeness=found.likeness,
        evidence=raised,
        absence=1.0,
    )


def _steps_up(before: str, after: str) -> float:
    """Return how far up a scale of words the child's wording is, as a share of the scale."""
    for scale in RISING:
        low = [n for n, step in enumerate(scale) if step.search(before)]
        high = [n for n, step in enumerate(scale) if step.search(after)]
        if low and high and min(high) > max(low):
            return (min(high) - max(low)) / (len(scale) - 1)
    return 0.0


def _surer(parent: Statement, child: Statement) -> float:
    """Return how likely the child puts as cause what the parent only linked; 0 if not likely."""
    before, after = folded(parent.text), folded(child.text)
    if LINK.search(after) or not (LINK.search(before) and CAUSE.search(after)):
        return 0.0
    stronger = change(certainty(parent.text), certainty(child.text)).stronger
    return stronger if stronger >= _STRONGER else 0.0
