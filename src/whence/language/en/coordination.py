"""Where an English sentence may be cut into clauses that each say something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from whence.language.en.clause import AUXILIARIES, is_verb
from whence.record import Span

_JOINT = re.compile(
    r"""[;:,]\s+|\s*[—–]\s*|\s-\s
    |\s(?=(?:and|but|while|although|though|because|whereas|who|which|that|after|before|as
        |saying|adding)\s)""",
    re.VERBOSE,
)
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_LEAST = 4


def clauses(text: str, sentence: Span, whole: Sequence[Span]) -> tuple[Span, ...]:
    """Return the clauses of a sentence in order, stripped of white space, covering its words.

    A clause has a verb and at least four words; what has not goes with the part before it.

    Args:
        text: the whole text.
        sentence: the sentence.
        whole: stretches that are not cut (quotations, a cue with what it brings).
    """
    parts: list[tuple[Span, bool]] = []
    for part in _parts(text, sentence, whole):
        says = _says_something(part.of(text))
        if parts and not (says and parts[-1][1]):
            joined = Span(parts[-1][0].start, part.end)
            parts[-1] = (joined, parts[-1][1] or says or _says_something(joined.of(text)))
        else:
            parts.append((part, says))
    return tuple(stripped(text, span) for span, _ in parts)


def stripped(text: str, span: Span) -> Span:
    """Return `span` without the white space at its ends."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.end - (len(words) - len(words.rstrip()))))


def _parts(text: str, sentence: Span, whole: Sequence[Span]) -> Iterator[Span]:
    begin = sentence.start
    for joint in _JOINT.finditer(text, sentence.start, sentence.end):
        cut = joint.end()
        if cut > begin and not any(w.start < cut < w.end for w in whole):
            yield Span(begin, cut)
            begin = cut
    if begin < sentence.end:
        yield Span(begin, sentence.end)


def _says_something(words: str) -> bool:
    found = _WORD.findall(words.lower())
    return len(words.split()) >= _LEAST and any(w in AUXILIARIES or is_verb(w) for w in found)
