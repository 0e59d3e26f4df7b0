"""Finding: the time expressions of a text, each with its meaning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from whence.reading.date.grammar import RULES, Rule
from whence.reading.date.match import Match, coded
from whence.reading.date.scene import NOTHING, Meaning, Scene
from whence.reading.date.token import Token, kinds, tokens
from whence.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """A time expression.

    Args:
        span: its words.
        match: the tokens of them.
        meaning: what they mean.
        score: probability that this is right.
    """

    span: Span
    match: Match
    meaning: Meaning
    score: float


def expressions(text: str, published: date | None) -> Iterator[Expression]:
    """Yield the time expressions of `text` in order, none overlapping another.

    Of expressions that begin at one word, the longest that means something is taken.

    Args:
        text: the text.
        published: the day relative dates are told from, or None.
    """
    all_tokens = tokens(text)
    scene = Scene(published=published)
    after = looked = 0
    for place, candidates in _candidates(all_tokens):
        if place < after:
            continue
        if any(token.kind == "break" for token in all_tokens[looked:place]):
            scene.turn_page()
        looked = place
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
                span = Span(all_tokens[place].start, all_tokens[end - 1].end)
                yield Expression(span=span, match=match, meaning=meaning, score=rule.score)
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
    for first, after in _runs(all_tokens):
        places: dict[int, list[tuple[int, int, Rule]]] = {}
        for rule in RULES:
            for run in rule.pattern.finditer(codes, first, after):
                start, end = run.span()
                places.setdefault(start, []).append((start - end, end, rule))
        for place in sorted(places):
            yield place, sorted(places[place], key=lambda candidate: candidate[0])


def _runs(all_tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the runs of tokens that have classes, of which one at least tells a time."""
    first, tells = 0, False
    for place, token in enumerate(all_tokens):
        if token.kind not in _OUTSIDE:
            tells = tells or token.kind not in _GLUE
            continue
        if tells:
            yield first, place
        first, tells = place + 1, False
    if tells:
        yield first, len(all_tokens)


_OUTSIDE = frozenset(("other", "break", "money"))
_GLUE = kinds(
    """
    a alternate the this that its next same early late mid edge earlier later before after hence of
    in on at to from and or so than more about least up no extra few couple some time period half
    old near hyphen comma possessive ordinal fraction figure day eve election new
    """
)
