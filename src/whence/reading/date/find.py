"""Finding: the time expressions of a text, each with its meaning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from whence.reading.date.grammar import RULES, Rule
from whence.reading.date.match import Match, coded
from whence.reading.date.scene import NOTHING, Meaning, Scene
from whence.reading.date.token import Token, tokens
from whence.record import Span


def found(text: str, published: date | None) -> Iterator[tuple[Span, Meaning]]:
    """Yield the time expressions of `text` in order, none overlapping another.

    Of expressions that begin at one word, the longest that means something is taken.

    Args:
        text: the text.
        published: the day relative dates are told from, or None.
    """
    all_tokens = tokens(text)
    scene = Scene(published=published)
    after = 0
    for place, candidates in _candidates(all_tokens):
        if place < after:
            continue
        if _is_title(all_tokens, place):
            after = candidates[0][1]
            continue
        for _, end, rule in candidates:
            match = Match(tokens=all_tokens, first=place, after=end)
            meaning = rule.resolve(match, scene)
            if meaning is NOTHING:
                after = end
                break
            if meaning is not None:
                scene.tell(meaning)
                yield Span(all_tokens[place].start, all_tokens[end - 1].end), meaning
                after = end
                break


def _is_title(all_tokens: Sequence[Token], place: int) -> bool:
    """Return whether a quoted title opens here: "60 Minutes", "This Week"."""
    if place == 0 or all_tokens[place - 1].word not in _MARKS:
        return False
    words = all_tokens[place : place + 2]
    return len(words) == 2 and words[1].capital and words[1].kind in ("unit", "units")


_MARKS = frozenset("\"“”'‘’`")


def _candidates(
    all_tokens: Sequence[Token],
) -> Iterator[tuple[int, list[tuple[int, int, Rule]]]]:
    """Yield where rules match, with (negative length, end, rule) for each, the best first."""
    codes = coded(all_tokens)
    places: dict[int, list[tuple[int, int, Rule]]] = {}
    for rule in RULES:
        for run in rule.pattern.finditer(codes):
            start, end = run.span()
            places.setdefault(start, []).append((start - end, end, rule))
    for place in sorted(places):
        yield place, sorted(places[place], key=lambda candidate: candidate[0])
