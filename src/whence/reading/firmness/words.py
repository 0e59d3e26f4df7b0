"""Words of firmness wherever they stand, and those that only a cue gives their sense."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from whence.language.en import cues, hedges, stances
from whence.record import Attribution, MarkerKind, Span

Found = tuple[Span, MarkerKind]
_FREE: tuple[tuple[MarkerKind, re.Pattern[str]], ...] = (
    ("distancing", hedges.DISTANCING),
    ("hedge", hedges.HEDGE),
    ("booster", hedges.BOOSTER),
    ("negation", cues.NEGATION),
    ("denial", cues.DENIAL),
    ("call", cues.CALL),
    ("factive", cues.FACTIVE),
    ("loaded", cues.LOADED),
)
_IN_CUE: tuple[tuple[MarkerKind, re.Pattern[str]], ...] = (
    ("factive", cues.FACTIVE_CUE),
    ("loaded", cues.LOADED_CUE),
    ("hedge", hedges.HEDGING_CUE),
)
_TAKEN_BACK = frozenset(("denial", "factive", "loaded"))
"""Classes that a negation leaves nothing of: "did not deny it"."""
_BEFORE = 40
"""Characters before a word that show its sense."""


def anywhere(text: str, plain: str) -> Iterator[Found]:
    """Yield the words of firmness that need no cue, and their class.

    Args:
        text: the text.
        plain: the same, folded.
    """
    for kind, pattern in _FREE:
        for match in pattern.finditer(plain):
            if _has_the_sense(text, plain, match) and not (
                kind in _TAKEN_BACK and _negated(plain, match.start())
            ):
                yield Span(*match.span()), kind


def _has_the_sense(text: str, plain: str, match: re.Match[str]) -> bool:
    """Return whether "could" and "should" have the sense that counts; other words have."""
    start = match.start()
    before = plain[max(start - _BEFORE, 0) : start]
    match match.group():
        case "could":
            return not (_opens_sentence(text, start) or hedges.ABILITY.search(before))
        case "should":
            return not (_opens_sentence(text, start) or cues.WEIGHED.search(before))
        case "must" | "ought to" | "need to":
            return not cues.WEIGHED.search(before)
        case _:
            return True


def _negated(plain: str, start: int) -> bool:
    return stances.NEGATED.search(plain[max(start - _BEFORE, 0) : start]) is not None


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(start - _BEFORE, 0) : start].rstrip(" \t\"“”‘’'(")
    return not before or before[-1] in ".!?:\n\r"


def in_cues(plain: str, attributions: Sequence[Attribution]) -> Iterator[Found]:
    """Yield the words of the cues by which a source denies, calls for something, or is coloured.

    Args:
        plain: the folded text.
        attributions: its attributions.
    """
    for attribution in attributions:
        for span in attribution.cue:
            if attribution.stance == "denies":
                yield from _first(plain, span, "denial", (stances.PLEA, stances.DENIES))
            elif attribution.stance == "calls_for":
                patterns = (stances.CALLS_FOR, stances.ASKS_TO, stances.ASKS)
                yield from _first(plain, span, "call", patterns)
            elif attribution.stance == "asserts":
                yield from _coloured(plain, span)


def _first(
    plain: str, cue: Span, kind: MarkerKind, patterns: Sequence[re.Pattern[str]]
) -> Iterator[Found]:
    for pattern in patterns:
        if match := pattern.search(plain, cue.start, cue.end):
            yield Span(*match.span()), kind
            return


def _coloured(plain: str, cue: Span) -> Iterator[Found]:
    for kind, pattern in _IN_CUE:
        for match in pattern.finditer(plain, cue.start, cue.end):
            if not stances.NEGATED.search(plain[cue.start : match.start()]):
                yield Span(*match.span()), kind
