"""The words in which views speak of attributions, markers and flags."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from whence.record import Article, Attribution, FlagKind, Marker, MarkerKind, Span, Stance

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

# Kind of marker → its name, and what words of the kind do; the commonest, which tells least, last.
MARKERS: Final[dict[MarkerKind, tuple[str, str]]] = {
    "hedge": ("hedge", "says it less firmly"),
    "distancing": ("distancing", "leaves it to others"),
    "scare_quotes": ("scare quotes", "marks that quote nobody"),
    "denial": ("denial", "rejects what another says"),
    "call": ("call to act", "asks for something to be done"),
    "factive": ("factive cue", "takes what is said as true"),
    "loaded": ("loaded cue", "gives what is said a colour"),
    "booster": ("booster", "says it more firmly"),
    "negation": ("negation", "says that something is not so"),
}
_FLAGS: Final[dict[FlagKind, str]] = {
    "acronym_undefined": "Acronym never spelled out",
    "acronym_drifts": "Acronym drifts",
    "dates_contradict": "Dates contradict each other",
    "anniversary_wrong": "Anniversary does not add up",
    "headline_drops_attribution": "Headline drops an attribution",
}


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


def marker_phrase(marker: Marker) -> str:
    """Return what a marker is and whose: "hedge, the author’s"."""
    return f"{MARKERS[marker.kind][0]}, the {marker.owner}’s"


def flag_phrase(kind: FlagKind) -> str:
    """Return what a kind of flag says, as a heading."""
    return _FLAGS[kind]


def bare(words: str) -> str:
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
    said = f"“{bare(joined(attribution.content, text))}” — {who}, {_MODES[attribution.mode]}"
    title = f"“{article.headline}”" if article.headline else article.id
    when = None if article.published is None else str(article.published)
    places = [f"{span.start}–{span.end}" for span in attribution.content]
    facts = [title, article.publisher, when, article.url]
    where = ", ".join(fact for fact in facts if fact)
    return f"{said}. {where}; characters {', '.join(places)}."
