"""Losses of sources: a statement without its source, or with another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.language.en.reporting import SPEECH
from whence.language.en.words import PAPERS
from whence.lineage.align import (
    Match,
    Side,
    Speaker,
    Word,
    alike,
    names_alike,
    words,
)
from whence.lineage.loss.candidate import Candidate
from whence.lineage.loss.pair import Pair
from whence.record import Attribution, LossKind, Span

_SAME = 0.5
_VERSION = 0.5
"""Likeness that two attributed statements need for their sources to be compared."""
_MOST = 300
"""Sources of an article that are looked at."""
_FARTHEST = 160
"""Characters between a statement and the source it is shown with."""


def source_losses(pair: Pair) -> Iterator[Candidate]:
    """Yield the statements that the child says without the parent's source, or by another.

    Of the statements of one source in one breath, the most like counts.
    """
    heard = _Heard(pair)
    best: dict[tuple[LossKind, str], Candidate] = {}
    for found in pair.versions():
        theirs = [a for a in pair.parent.held[found.parent] if a.source]
        if not theirs:
            continue
        candidate = _compared(pair, found, theirs, heard)
        if candidate:
            key = (candidate.kind, theirs[0].id)
            if key not in best or best[key].likeness < candidate.likeness:
                best[key] = candidate
    yield from best.values()


class _Heard:
    """Whom the child lets speak.

    Args:
        pair: the child and its parent.
    """

    def __init__(self, pair: Pair) -> None:
        every = {pair.child.speaker(a): None for a in pair.child.reading.attributions if a.source}
        self._speakers = tuple(every)[:_MOST]
        self.kept = frozenset(
            a.id
            for m in pair.versions()
            if any(ours.source for ours in pair.child.held[m.child])
            for a in pair.parent.held[m.parent]
        )
        """Ids of the parent's attributions of which a version is attributed in the child."""

    def has(self, one: Speaker) -> bool:
        """Return whether the child has a source of the parent's say anything at all."""
        return any(_speaks(one, other) for other in self._speakers)


def _compared(
    pair: Pair, found: Match, theirs: Sequence[Attribution], heard: _Heard
) -> Candidate | None:
    before = [pair.parent.speaker(a) for a in theirs]
    if before[0].standing == "unknown":
        return None
    ours = [a for a in pair.child.held[found.child] if a.source]
    if ours and found.likeness < _VERSION:
        return None
    if not ours:
        return _dropped(pair, found, theirs, before, heard)
    after = [pair.child.speaker(a) for a in ours]
    if pair.verbatim(found) and not pair.parent.statements[found.parent].quotes:
        return None  # the same words with their source in them, read in two ways
    change = _changed(pair, found, before, after)
    if change is None:
        return None
    kind, was, now, same = change
    return Candidate(
        kind=kind,
        parent=_shown(pair.parent, found.parent, theirs[was]),
        child=_shown(pair.child, found.child, ours[now]),
        likeness=found.likeness,
        evidence=_plainness(before[was], after[now]),
        absence=1.0 - same,
    )


def _changed(
    pair: Pair, found: Match, before: Sequence[Speaker], after: Sequence[Speaker]
) -> tuple[LossKind, int, int, float] | None:
    """Return how the source changed, which two sources differ, and how alike all are; or None."""
    now = next((n for n, one in enumerate(after) if not _is_parent(pair, one)), None)
    if now is None:
        return None
    same = max(alike(a, b) for a in after for b in before)
    if same >= _SAME:
        return _nearer(pair, found, before, after)
    kind = _change(before[0], after[now])
    if kind is None or _also_there(pair, found, before[0], after[now]):
        return None
    if after[now].standing == "named" and kind == "source_changed" and not _known(pair, after[now]):
        return None
    return kind, 0, now, same


def _nearer(
    pair: Pair, found: Match, before: Sequence[Speaker], after: Sequence[Speaker]
) -> tuple[LossKind, int, int, float] | None:
    """Return the change from "someone said the police believe" to "the police believe"."""
    outer = len(before) - 1
    witness = before[outer]
    if (
        not outer
        or len(after) > 1
        or not _is_witness(witness)
        or (witness.standing == "named" and alike(witness, after[0]) >= _SAME)
        or witness.kinds & after[0].kinds
        or _is_mentioned(pair, found, [witness])
    ):
        return None
    kind: LossKind = "source_upgraded" if witness.standing == "unnamed" else "source_changed"
    return kind, outer, 0, 0.4


def _speaks(one: Speaker, other: Speaker) -> bool:
    """Return whether two sources are one; two that are unnamed are if called by one noun."""
    unnamed = one.standing == other.standing == "unnamed"
    return alike(one, other) >= _SAME and (not unnamed or one.head == other.head)


def _is_witness(one: Speaker) -> bool:
    return one.direct and (one.person or one.standing == "unnamed")


def _change(before: Speaker, after: Speaker) -> LossKind | None:
    if not after.direct or (not before.direct and after.standing == "described"):
        return None  # a pronoun may stand for somebody else than it was read as
    if any(one.standing != "named" and one.head in PAPERS for one in (before, after)):
        return None  # those who wrote a study for the study, or the reverse
    match before.standing, after.standing:
        case ("named" | "described", "unnamed"):
            return "source_generalised"
        case ("unnamed", "named" | "described"):
            return "source_upgraded"
        case ("named", "named" | "described") | ("described", "named"):
            return "source_changed"
    return None


def _also_there(pair: Pair, found: Match, before: Speaker, after: Speaker) -> bool:
    """Return whether either side's sentence names the other's source too."""
    theirs = _sentence(pair.parent, found.parent)
    ours = _sentence(pair.child, found.child)
    return bool((after.said and after.said <= theirs) or (before.said and before.said <= ours))


def _is_parent(pair: Pair, one: Speaker) -> bool:
    """Return whether the child's source is the outlet that published the parent."""
    publisher = pair.parent.reading.document.article.publisher
    return publisher is not None and any(names_alike(publisher, n) >= 0.9 for n in one.names)


def _sentence(side: Side, statement: int) -> frozenset[str]:
    members = side.sentences[side.statements[statement].sentence]
    return frozenset().union(*(side.stems[i] for i in members))


def _known(pair: Pair, after: Speaker) -> bool:
    """Return whether the parent names the child's source at all: else only its name changed."""
    return any(
        names_alike(name, actor.name) >= _SAME
        for name in after.names
        for actor in pair.parent.reading.actors
    )


def _plainness(before: Speaker, after: Speaker) -> float:
    direct = 0.5 * before.direct + 0.5 * after.direct
    return direct if "described" not in (before.standing, after.standing) else 0.8 * direct


def _shown(side: Side, statement: int, attribution: Attribution) -> Span:
    """Return a statement's span with its source and cue, where they stand near it."""
    span = side.statements[statement].span
    near = [
        s
        for s in (*attribution.source, *attribution.cue)
        if max(s.start - span.end, span.start - s.end) < _FARTHEST
    ]
    return Span(min(s.start for s in [span, *near]), max(s.end for s in [span, *near]))


def _dropped(
    pair: Pair,
    found: Match,
    theirs: Sequence[Attribution],
    before: Sequence[Speaker],
    heard: _Heard,
) -> Candidate | None:
    child = pair.child
    statement = child.statements[found.child]
    if child.held[found.child] or statement.quotes or _is_mentioned(pair, found, before):
        return None
    again = any(_speaks(before[0], child.speaker(a)) for a in _near(child, found.child))
    sentence = child.sentence(found.child)
    reports = any(word.key in SPEECH for word in child.within(sentence))
    beside = any(child.held[i] for i in child.sentences[statement.sentence])
    doubts = (
        max(0.5 * again, 0.4 * heard.has(before[0]), 0.5 * beside),
        _own_voice(pair, found),
        0.5 * reports,
        0.7 * any(a.id in heard.kept for a in theirs),
    )
    return Candidate(
        kind="attribution_dropped",
        parent=_shown(pair.parent, found.parent, theirs[0]),
        child=statement.span,
        likeness=found.likeness,
        evidence=theirs[0].score
        * (1.0 if before[0].direct else 0.7)
        * (0.5 if before[0].standing != "named" and before[0].head in PAPERS else 1.0),
        absence=max(0.0, 1.0 - sum(doubts)),
    )


def _is_mentioned(pair: Pair, found: Match, before: Sequence[Speaker]) -> bool:
    """Return whether the child's sentence names or describes one of the parent's sources."""
    statement = pair.parent.statements[found.parent].span
    about = frozenset(
        word.stem
        for content in pair.parent.held[found.parent][0].content
        if content.overlaps(statement)
        for word in pair.parent.within(content)
    )
    here = _sentence(pair.child, found.child)
    for one in before:
        named = frozenset(w.stem for name in one.names for w in _last(name)) - about
        told = (one.said | one.roles) - about
        if named & here or len(told & here) >= min(2, len(told) or 9):
            return True
    return False


def _last(name: str) -> Sequence[Word]:
    return words(name)[-1:]


def _own_voice(pair: Pair, found: Match) -> float:
    """Return how surely the parent says the same in its own voice too, 0 to 1."""
    others = (
        m.likeness - found.likeness + 0.15
        for m in pair.matches.of_child[found.child]
        if not pair.parent.held[m.parent] and not pair.parent.frames[m.parent]
    )
    return min(1.0, 5 * max(0.0, max(others, default=0.0)))


def _near(side: Side, statement: int) -> list[Attribution]:
    """Return the attributions of the statements around one."""
    around = range(max(0, statement - 3), min(len(side.statements), statement + 4))
    return [a for i in around for a in side.held[i] if a.source]
