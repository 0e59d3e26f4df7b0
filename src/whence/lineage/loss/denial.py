"""Losses of answers: the parent's denial, response or caveat that the child leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.language.en.answers import CAVEAT, CONTRADICTS, IN_GENERAL, SILENCE, UNSUPPORTED
from whence.language.en.hedges import folded
from whence.language.en.stances import DENIES
from whence.language.en.words import PAPERS
from whence.lineage.align import Side, alike
from whence.lineage.loss.candidate import Candidate
from whence.lineage.loss.pair import LIKE, Pair

_KEPT = 0.55
"""Likeness from which a statement of the child is the answer itself…"""
_ANSWERED = 0.28
"""…or that of one that denies, doubts or answers nothing too."""
_BEFORE, _AFTER = 2, 1
"""Sentences before and after an answer in which what it answers is looked for."""
_PLAIN = 0.8
"""Evidence from which a statement denies, or says that somebody would not answer."""
_EARLIER = 60
"""Statements before a denial in which what it answers is looked for."""
_FARTHER = 0.6
"""What stands farther off, or after, is so much less likely what is answered."""


def denial_losses(pair: Pair) -> Iterator[Candidate]:
    """Yield the parent's denials, responses and caveats that the child leaves out.

    What they answer must have stayed. A child that gives the answer in other words has kept it.
    """
    numbers = sorted(pair.parent.sentences)
    for place, number in enumerate(numbers):
        gone = [
            (evidence, -kept, -index)
            for index in pair.parent.sentences[number]
            if (evidence := _evidence(pair.parent, index)) and (kept := _kept(pair, index)) < 1.0
        ]
        if not gone:
            continue
        evidence, kept, index = max(gone)
        answered = _answered(pair, numbers, place, -index)
        if answered >= LIKE:
            yield Candidate(
                kind="denial_dropped",
                parent=pair.parent.statements[-index].span,
                child=None,
                likeness=answered,
                evidence=evidence,
                absence=1.0 + kept,
            )


def _answered(pair: Pair, numbers: Sequence[int], place: int, index: int) -> float:
    """Return how well what an answer answers is kept.

    It may be the rest of its sentence, what stands beside it, or, for a denial, what was said
    before of the same things, or of anything where it only speaks of "the report".
    """
    number = numbers[place]
    plain = _evidence(pair.parent, index) >= _PLAIN
    best = max((pair.kept(i) for i in pair.parent.sentences[number] if i != index), default=0.0)
    for at in range(max(0, place - _BEFORE), min(len(numbers), place + _AFTER + 1)):
        if at == place - 1 or (at != place and not plain):
            farther = 1.0 if at == place - 1 else _FARTHER
            best = max(best, _beside(pair, numbers[at], number) * farther)
    return max(best, _FARTHER * _told_before(pair, index)) if plain else best


def _told_before(pair: Pair, index: int) -> float:
    """Return how well an earlier statement that a denial may answer is kept."""
    parent = pair.parent
    brought = frozenset(
        word.stem
        for a in parent.held[index][:1]
        for span in (*a.source, *a.cue)
        for word in parent.within(span)
    )
    about = parent.stems[index] - brought
    general = IN_GENERAL.search(folded(parent.statements[index].text)) is not None
    return max(
        (
            pair.kept(i)
            for i in range(max(0, index - _EARLIER), index)
            if general or about & parent.stems[i]
        ),
        default=0.0,
    )


def _evidence(side: Side, index: int) -> float:
    """Return how plainly a statement denies, responds or warns, 0 to 1."""
    plain = folded(side.statements[index].text)
    held = side.held[index]
    if held and any(side.speaker(a).head in PAPERS for a in held[:1]):
        return 0.0  # what a document does not say denies nothing
    if any(a.stance == "denies" for a in held) or DENIES.search(plain):
        return 1.0
    if SILENCE.search(plain) or UNSUPPORTED.search(plain):
        return 0.8
    if CAVEAT.search(plain) or (held and CONTRADICTS.search(plain)):
        return 0.6
    return 0.0


def _kept(pair: Pair, index: int) -> float:
    """Return how surely the child has one of the parent's statements, 0 to 1."""
    best = 0.0
    for near in pair.matches.of_parent[index]:
        least = _ANSWERED if _evidence(pair.child, near.child) else _KEPT
        best = max(best, min(1.0, near.likeness / least))
    return best if best >= 1.0 else 0.5 * best


def _beside(pair: Pair, sentence: int, answer: int) -> float:
    """Return how well a sentence near an answer is kept, less if the same source says both."""
    members = pair.parent.sentences[sentence]
    kept = max(pair.kept(i) for i in members)
    theirs = [a for i in members for a in pair.parent.held[i][:1] if a.source]
    ours = [a for i in pair.parent.sentences[answer] for a in pair.parent.held[i][:1] if a.source]
    same = any(
        alike(pair.parent.speaker(a), pair.parent.speaker(b)) >= 0.5 for a in theirs for b in ours
    )
    return kept * (0.8 if same else 1.0)
