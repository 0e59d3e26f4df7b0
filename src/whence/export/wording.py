"""The words in which views speak of an attribution."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from whence.record import Article, Attribution, Span, Stance

_STANCES: Final[dict[Stance, str]] = {
    "asserts": "",
    "denies": "denies",
    "questions": "questions",
    "calls_for": "calls for",
}
_MODES: Final = {
    "direct": "in direct speech",
    "indirect": "in the article's words",
    "mixed": "partly in direct speech",
}
_MARKS: Final = {'"': '"', "“": "”", "«": "»", "„": "“", "”": "”", "»": "«", "‘": "’"}
_LEVELS: Final = ((0.9, "very likely"), (0.75, "likely"), (0.5, "uncertain"), (0.0, "doubtful"))


def joined(spans: Iterable[Span], text: str) -> str:
    """Return the words of several spans, an ellipsis in brackets where something lies between."""
    return " […] ".join(span.of(text) for span in spans)


def certainty(score: float) -> str:
    """Return a score in a word and a number: "likely 0.82"."""
    word = next(word for floor, word in _LEVELS if score >= floor)
    return f"{word} {score:.2f}"


def stance_phrase(stance: Stance) -> str:
    """Return the verb of a stance, empty for a plain assertion."""
    return _STANCES[stance]


def _bare(words: str) -> str:
    """Return the words without the quotation marks that enclose the whole of them."""
    if len(words) > 1 and _MARKS.get(words[0]) == words[-1]:
        inner = words[1:-1]
        if words[0] not in inner and words[-1] not in inner:
            return inner
    return words


def citation(attribution: Attribution, article: Article, text: str) -> str:
    """Return one line that quotes an attribution and says where it stands.

    Args:
        attribution: what is cited.
        article: the article it is in.
        text: the article's text.

    Returns:
        The exact content, its source and cue, whose words they are, and the article's headline,
        publisher, date, URL and offsets, as far as they are known.
    """
    source = joined(attribution.source, text) or "no source given"
    cue = joined(attribution.cue, text)
    who = f"{source} (“{cue}”)" if cue else source
    said = f"“{_bare(joined(attribution.content, text))}” — {who}, {_MODES[attribution.mode]}"
    title = f"“{article.headline}”" if article.headline else article.id
    when = None if article.published is None else str(article.published)
    places = [f"{span.start}–{span.end}" for span in attribution.content]
    facts = [title, article.publisher, when, article.url]
    where = ", ".join(fact for fact in facts if fact)
    return f"{said}. {where}; characters {', '.join(places)}."
