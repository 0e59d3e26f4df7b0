"""Headlines that say in their own voice what the article only gives as somebody's words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from whence.language.en import cues, hedges, reporting
from whence.language.en.headlines import ATTRIBUTES, EMPTY
from whence.record import Attribution, Document, Flag, Sentence, Span
from whence.text import paragraphs

SHORTEST = 4
"""Words, not counting empty ones, that a headline needs to be told by."""
SAME = 0.7
"""Share of the headline's words, from which a content says what it says."""
OWN = 0.5
"""Share from which a sentence in the author's own voice may say it too."""
_LONGEST = 200
_LEAD = 1_500
"""Characters of the body in which the content stands: what a headline says, the lead says."""
_HEAD = 30_000
"""Characters of an article in which the author's own voice is listened to."""
_WORD = re.compile(r"[^\W_]+(?:[.’'-][^\W_]+)*")
_MARKS = re.compile(r"[:?!;|“”‘«»\"…]|(?<!\w)'|''")
_COLOURS = (*(hedges.HEDGE, hedges.DISTANCING, cues.DENIAL, cues.CALL, cues.FACTIVE, cues.LOADED),)
_ENDINGS = re.compile(r"(?:ied|ies|ing|ed|es|ers?|s|e|ly|y)\Z")


def headline_flags(
    document: Document, sentences: Sequence[Sentence], attributions: Sequence[Attribution]
) -> tuple[Flag, ...]:
    """Return one flag if the headline drops an attribution that the body has, else none.

    The headline must assert, with no mark, cue or hedge of its own; one content must hold nearly
    all of its words, with every number; and no sentence in the author's voice may say as much.

    Args:
        document: the document.
        sentences: its sentences with their voices, in order.
        attributions: its attributions.
    """
    headline, place = _headline(document)
    told = _told(headline)
    if len(told) < SHORTEST or _attributes(headline) or _cited(place, attributions):
        return ()
    after = place.end if place else 0
    text = document.text
    turned = _negated(headline)
    telling = [one for one in attributions if _may_tell(text, one, after)]
    found = _said(text, told, [one for one in telling if _negated(_words(text, one)) == turned])
    if found is None or _own_voice(text, after, sentences, attributions, told) >= OWN:
        return ()
    words = " ".join(span.of(text) for span in sorted(found.source + found.cue))
    spans = (*([place] if place else []), *sorted(found.cue + found.content))
    message = f"The headline says itself what the article has as someone’s words: “{words}”."
    return (Flag(kind="headline_drops_attribution", spans=spans, message=message),)


def _headline(document: Document) -> tuple[str, Span | None]:
    """Return the headline's words, and where they stand in the text, if they do."""
    text = document.text
    known = (document.article.headline or "").strip()
    for block in document.blocks:
        if block.kind == "headline":
            return known or block.span.of(text), block.span
    first = next(iter(paragraphs(text[: 2 * _LONGEST])), None)
    if first is None:
        return known, None
    opens = first.of(text).rstrip(".")
    if known and not known.startswith(opens) and not opens.startswith(known.rstrip(".")):
        return known, None
    if not known and (text[first.end - 1] == "." or len(first) > _LONGEST // 2):
        return "", None
    return known or opens, Span(first.start, first.start + max(len(opens), 1))


def _told(words: str) -> frozenset[str]:
    """Return the stems of the words that a statement is told by."""
    lower = words.lower().replace("’", "'")
    found = (word.removesuffix("'s").replace(".", "") for word in _WORD.findall(lower))
    return frozenset(_stem(word) for word in found if word and word not in EMPTY)


def _stem(word: str) -> str:
    return _ENDINGS.sub("", word)[:7] if len(word) > 4 and not word[0].isdigit() else word


def _attributes(headline: str) -> bool:
    """Return whether the headline attributes, quotes, hedges, denies, asks, or is no statement."""
    plain = hedges.folded(headline)
    return (
        len(headline) > _LONGEST
        or _MARKS.search(headline) is not None
        or ATTRIBUTES.search(plain.lower()) is not None
        or any(word in reporting.SPEECH for word in _WORD.findall(plain.lower()))
        or any(pattern.search(plain) for pattern in _COLOURS)
    )


def _cited(place: Span | None, attributions: Sequence[Attribution]) -> bool:
    """Return whether the reader found an attribution in the headline itself."""
    return place is not None and any(
        cue.overlaps(place) for attribution in attributions for cue in attribution.cue
    )


def _may_tell(text: str, one: Attribution, after: int) -> bool:
    """Return whether the attribution passes on a statement, early enough in the body."""
    if one.parent is not None or one.stance != "asserts" or not one.source:
        return False
    speech = any(
        word.lower() in reporting.SPEECH for cue in one.cue for word in _WORD.findall(cue.of(text))
    )
    return speech and after <= one.content[0].start < after + _LEAD


def _words(text: str, one: Attribution) -> str:
    return " ".join(span.of(text) for span in one.content)


def _negated(words: str) -> bool:
    return cues.NEGATION.search(hedges.folded(words)) is not None


def _said(
    text: str, told: frozenset[str], attributions: Sequence[Attribution]
) -> Attribution | None:
    """Return the attribution whose content tells what the headline does, with all its numbers."""
    numbers = {word for word in told if word[0].isdigit()}
    best, most = None, SAME
    for one in attributions:
        words = _told(_words(text, one))
        if numbers <= words and (share := len(told & words) / len(told)) >= most:
            best, most = one, share + 1e-9
    return best


def _own_voice(
    text: str,
    after: int,
    sentences: Sequence[Sentence],
    attributions: Sequence[Attribution],
    told: frozenset[str],
) -> float:
    """Return the greatest share of the headline's words in one sentence's own words, or in two."""
    framed = bytearray(min(len(text), 2 * _HEAD))
    for one in attributions:
        for span in one.source + one.cue + one.content:
            if span.end <= len(framed):
                framed[span.start : span.end] = b"\1" * len(span)
    before: frozenset[str] = frozenset()
    most = 0.0
    for sentence in sentences:
        if not after <= sentence.span.start < _HEAD:
            continue
        own = "".join(
            char
            for i, char in enumerate(sentence.span.of(text), sentence.span.start)
            if i >= len(framed) or not framed[i]
        )
        here = _told(own)
        most = max(
            most, len(told & here) / len(told), 0.8 * len(told & (here | before)) / len(told)
        )
        before = here
    return most
